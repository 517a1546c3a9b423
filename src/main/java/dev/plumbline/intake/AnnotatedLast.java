package dev.plumbline.intake;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of file names in which an annotated copy follows the file it was made of, and a copy of a copy follows that. */
final class AnnotatedLast {

    static final Comparator<String> ORDER = Comparator.comparing(AnnotatedLast::original)
            .thenComparingInt(AnnotatedLast::copy)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern NAME =
            Pattern.compile("(.+?)(\\.annotated(?:-(\\d{1,6}))?)?(?:\\.[^.]*)?", Pattern.DOTALL);

    private AnnotatedLast() {}

    private static String original(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? parts.group(1) : name;
    }

    private static int copy(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || parts.group(2) == null) {
            return 0;
        }
        return parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
    }
}
