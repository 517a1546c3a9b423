package dev.plumbline.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an {@code si} or {@code is} element: its runs joined, phonetic guides left out, {@code _x000D_} resolved. */
final class RichText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    static String read(XmlCursor xml, String element) {
        StringBuilder joined = new StringBuilder();
        while (xml.child(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                String text = xml.text();
                joined.append(text);
                xml.limit(joined.length());
            }
        }
        return unescape(joined.toString());
    }

    /** Resolves the escapes of ECMA-376 part 1, 22.9.2.19. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
