package dev.plumbline.intake.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several values in one cell, divided by lines, semicolons or bullets ({@code formats.md} C.4 no. 18). */
final class CellList {

    private static final Pattern DIVIDERS = Pattern.compile("[\\r\\n;•▪◦]+");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}[.)]|[-–*])\\s+");
    private static final Pattern IDS = Pattern.compile("(?:[^\\s,]*\\d[^\\s,]*)(?:\\s*,\\s*[^\\s,]*\\d[^\\s,]*)+");

    private CellList() {}

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
