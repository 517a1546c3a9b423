package dev.plumbline.intake.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The known names that look most like one that is not known. */
final class Nearest {

    private static final int SHOWN = 3;
    private static final double LEAST = 0.7;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /** {@code Nearest: sponsor, spend.} or, where none is near, {@code Known: ….} */
    static String to(String name, Collection<String> known) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        List<String> near = known.stream()
                .filter(other -> SIMILARITY.apply(plain, other) >= LEAST)
                .sorted(Comparator.<String>comparingDouble(other -> -SIMILARITY.apply(plain, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        return near.isEmpty() ? "Known: " + listed(known) + "." : "Nearest: " + listed(near) + ".";
    }

    static String listed(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
