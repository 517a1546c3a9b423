package dev.plumbline.intake.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several values in one cell, divided by lines, semicolons or bullets, people by commas too ({@code formats.md} C.4 no. 18). */
final class CellList {

    private static final Pattern DIVIDERS = Pattern.compile("[\\r\\n;•▪◦]+");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}[.)]|[-–*])\\s+");
    private static final Pattern IDS = Pattern.compile("(?:[^\\s,]*\\d[^\\s,]*)(?:\\s*,\\s*[^\\s,]*\\d[^\\s,]*)+");

    /** A first name and a last name at least, each with a capital; {@code Smith, John} and {@code Ann Lee, Head of IT} are none. */
    private static final String FULL_NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";

    private static final Pattern FULL_NAMES = Pattern.compile(FULL_NAME + "(?: ?, ?" + FULL_NAME + ")+");
    private static final Pattern ADDRESS = Pattern.compile("(?<=\\S)\\s*<[^<>\\s]+@[^<>\\s]+>");

    private CellList() {}

    /** The people, divided by {@code "; "} and without their mail addresses; commas divide only full names. */
    static String people(String text) {
        String names = ADDRESS.matcher(text).replaceAll("");
        boolean several = FULL_NAMES.matcher(PlainText.collapse(names)).matches();
        return several ? join(List.of(names.split(","))) : canonical(names);
    }

    /** The values, divided by {@code "; "}; commas divide only ids, since names have them too. */
    static String canonical(String text) {
        if (IDS.matcher(text.strip()).matches()) {
            return join(List.of(text.split(",")));
        }
        return join(List.of(DIVIDERS.split(text)));
    }

    private static String join(List<String> parts) {
        String joined = parts.stream()
                .map(PlainText::collapse)
                .map(part -> parts.size() > 1 ? NUMBERING.matcher(part).replaceFirst("") : part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return joined.isEmpty() ? PlainText.collapse(String.join(" ", parts)) : joined;
    }
}
