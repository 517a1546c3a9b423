package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.util.HSSFColor;

/**
 * The colours of a workbook that are named by number.
 *
 * @param theme the twelve of its theme, {@code 0xRRGGBB}, in the order cells name them
 * @param indexed those of its own that replace the built-in ones
 */
record Palette(List<Integer> theme, List<Integer> indexed) {

    /** Office's own theme. */
    static final Palette OFFICE = new Palette(
            List.of(
                    0xFFFFFF, 0x000000, 0xEEECE1, 0x1F497D, 0x4F81BD, 0xC0504D, 0x9BBB59, 0x8064A2, 0x4BACC6, 0xF79646,
                    0x0000FF, 0x800080),
            List.of());

    private static final Map<Integer, HSSFColor> BUILT_IN = HSSFColor.getIndexHash();

    /** The palette with the colours of a theme part; light and dark stand there the other way round. */
    static Palette ofTheme(XmlCursor xml) {
        List<Integer> found = new ArrayList<>();
        try (xml) {
            while (xml.advance() && !xml.ends("clrScheme")) {
                if (xml.starts("srgbClr") && found.size() < 12) {
                    found.add(rgb(xml.attribute("val", "")));
                } else if (xml.starts("sysClr") && found.size() < 12) {
                    found.add(rgb(xml.attribute("lastClr", "")));
                }
            }
        }
        if (found.size() < 12) {
            return OFFICE;
        }
        List<Integer> order = new ArrayList<>(found);
        for (int i = 0; i < 4; i++) {
            order.set(i, found.get(i ^ 1));
        }
        return new Palette(List.copyOf(order), List.of());
    }

    Palette withIndexed(List<Integer> own) {
        return new Palette(theme, List.copyOf(own));
    }

    /** The class of the colour element it stands on ({@code fgColor}, {@code bgColor}, {@code color}). */
    Fill fill(XmlCursor xml) {
        String rgb = xml.attribute("rgb", "");
        if (!rgb.isEmpty()) {
            return Fill.of(tinted(rgb(rgb), tint(xml)));
        }
        int byTheme = xml.number("theme", -1);
        if (byTheme >= 0) {
            return fillOfTheme(byTheme, tint(xml));
        }
        return fillOfIndex(xml.number("indexed", -1));
    }

    Fill fillOfTheme(int number, double tint) {
        return number < theme.size() ? Fill.of(tinted(theme.get(number), tint)) : Fill.NONE;
    }

    Fill fillOfIndex(int number) {
        if (number >= 0 && number < indexed.size()) {
            return Fill.of(indexed.get(number));
        }
        HSSFColor color = BUILT_IN.get(number >= 0 && number < 8 ? number + 8 : number);
        if (color == null) {
            return Fill.NONE;
        }
        short[] parts = color.getTriplet();
        return Fill.of(parts[0] << 16 | parts[1] << 8 | parts[2]);
    }

    private static double tint(XmlCursor xml) {
        String tint = xml.attribute("tint", "");
        return PlainNumber.of(tint)
                .map(number -> Math.max(-1, Math.min(1, number.doubleValue())))
                .orElse(0.0);
    }

    /** Lighter or darker by a share (ECMA-376 part 1, 18.8.19), which leaves the hue as it is. */
    static int tinted(int rgb, double tint) {
        return part(rgb >> 16 & 0xFF, tint) << 16 | part(rgb >> 8 & 0xFF, tint) << 8 | part(rgb & 0xFF, tint);
    }

    private static int part(int part, double tint) {
        double shaded = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
        return (int) Math.round(shaded);
    }

    static int rgb(String hex) {
        return hex.matches("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
                ? Integer.parseInt(hex.substring(hex.length() - 6), 16)
                : 0;
    }
}
