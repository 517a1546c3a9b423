package dev.plumbline.intake.table;

import dev.plumbline.model.TableKind;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The fields an unknown header of a register might mean, for a person to choose from; nothing is read by it. */
public final class LikelyFields {

    private static final double LEAST = 0.88;
    private static final int MOST = 3;

    private LikelyFields() {}

    /** Their canonical names, the likeliest first; none when nothing comes near. */
    public static List<String> of(String header) {
        String key = HeaderText.of(header).key();
        if (key.isEmpty()) {
            return List.of();
        }
        String register = TableKind.REGISTER.label();
        Set<String> fields = new LinkedHashSet<>();
        Synonyms.candidates(register, key).forEach(candidate -> fields.add(candidate.field()));
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        Synonyms.fields(register).entrySet().stream()
                .filter(known -> similarity.apply(key, known.getKey()) >= LEAST)
                .sorted(Comparator.<Map.Entry<String, String>>comparingDouble(
                                known -> -similarity.apply(key, known.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(known -> fields.add(known.getValue()));
        return fields.stream().limit(MOST).toList();
    }
}
