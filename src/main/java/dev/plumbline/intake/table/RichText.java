package dev.plumbline.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an {@code si} or {@code is} element: its runs joined, phonetic guides left out, {@code _x000D_} resolved. Runs
 * struck through are an old value: they are left out and kept aside, unless all of it is struck.
 */
final class RichText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder valid = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private XlsxFont font = XlsxFont.PLAIN;
    private Fill ink = Fill.NONE;
    private boolean first = true;

    private RichText() {}

    /** A text cell with the look of its runs. */
    static Cell read(XmlCursor xml, String element, Palette palette) {
        RichText text = new RichText();
        while (xml.child(element)) {
            switch (xml.name()) {
                case "rPh" -> xml.skip();
                case "r" -> text.font = XlsxFont.PLAIN;
                case "rPr" -> text.font = XlsxFont.read(xml, "rPr", palette);
                case "t" -> text.add(xml);
                default -> {}
            }
        }
        return text.cell();
    }

    private void add(XmlCursor xml) {
        String run = xml.text();
        (font.struck() ? struck : valid).append(run);
        xml.limit(valid.length() + struck.length());
        if (!run.isBlank()) {
            ink = first || ink == font.ink() ? font.ink() : Fill.NONE;
            first = false;
        }
    }

    private Cell cell() {
        boolean all = valid.toString().isBlank() && !struck.isEmpty();
        Cell cell = Cell.text(unescape((all ? struck : valid).toString()));
        if (struck.isEmpty() && ink == Fill.NONE) {
            return cell;
        }
        return cell.with(new Look(
                Fill.NONE, ink, all, all ? "" : unescape(struck.toString()).strip(), 0));
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
