package dev.plumbline.intake.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a Markdown text between two lines of {@code ---} or {@code +++}.
 *
 * @param title the value of {@code title}; empty without one
 * @param date the value of {@code date}; empty without one
 * @param body the lines of the file, those of the front matter emptied, so that line numbers stay
 */
record FrontMatter(String title, String date, List<String> body) {

    private static final Pattern FIELD = Pattern.compile("(?i)^(title|date)\\s*[:=]\\s*(.*)$");
    private static final Pattern FENCE = Pattern.compile("---|\\+\\+\\+");
    private static final int LONGEST = 100;

    static FrontMatter of(List<String> lines) {
        int end = end(lines);
        String title = "";
        String date = "";
        List<String> body = new ArrayList<>(lines);
        for (int i = 0; i <= end; i++) {
            Matcher field = FIELD.matcher(lines.get(i));
            if (field.matches() && field.group(1).equalsIgnoreCase("title")) {
                title = bare(field.group(2));
            } else if (field.matches()) {
                date = bare(field.group(2));
            }
            body.set(i, "");
        }
        return new FrontMatter(title, date, List.copyOf(body));
    }

    /** The line that ends the front matter; -1 when there is none. */
    private static int end(List<String> lines) {
        if (!lines.isEmpty() && FENCE.matcher(lines.get(0).strip()).matches()) {
            for (int i = 1; i < Math.min(LONGEST, lines.size()); i++) {
                if (lines.get(i).strip().equals(lines.get(0).strip())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String bare(String value) {
        return value.strip().replaceAll("^([\"'])(.*)\\1$", "$2").strip();
    }
}
