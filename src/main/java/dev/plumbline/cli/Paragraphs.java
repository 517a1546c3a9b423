package dev.plumbline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.apache.commons.text.WordUtils;

/** Text for a terminal of some width: titles, entries, headings and items, folded between words. */
final class Paragraphs {

    private static final int NARROWEST = 40;
    private static final int ENTRY = 14;

    private final PrintWriter out;
    private final int width;

    Paragraphs(PrintWriter out, int width) {
        this.out = out;
        this.width = Math.max(NARROWEST, width);
    }

    void title(String text) {
        out.println(text);
    }

    /** A name and what there is to say of it. */
    void entry(String name, String text) {
        folded(String.format(Locale.ROOT, "  %-12s", name), ENTRY, text);
    }

    void heading(String text) {
        out.println("  " + text);
    }

    void item(String text) {
        folded("    ", 6, text);
    }

    void detail(String text) {
        folded("      ", 8, text);
    }

    private void folded(String begin, int indent, String text) {
        String next = "\n" + " ".repeat(indent);
        out.println(begin
                + WordUtils.wrap(printable(text), width - indent, next, false).strip());
    }

    /** Text of files may hold what moves a terminal's cursor. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ");
    }
}
