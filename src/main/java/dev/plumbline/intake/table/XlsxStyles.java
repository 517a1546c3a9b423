package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cell styles of a workbook say, by style number.
 *
 * @param formats their number formats
 * @param looks their fills, fonts and indents
 * @param differential the fills of conditional formats by number
 */
record XlsxStyles(List<NumberFormat> formats, List<Look> looks, List<Fill> differential) {

    /** Those of a workbook without styles. */
    static final XlsxStyles NONE = new XlsxStyles(List.of(), List.of(), List.of());

    static XlsxStyles read(XmlCursor xml, Palette palette) {
        Reading reading = new Reading(palette);
        while (xml.advance()) {
            reading.take(xml);
        }
        return new XlsxStyles(reading.formats, reading.looks, reading.differential);
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    Look look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : Look.PLAIN;
    }

    /** The part while it is read; fonts, fills and formats stand before the styles that name them. */
    private static final class Reading {

        private final Map<Integer, String> codes = new HashMap<>();
        private final Map<Integer, NumberFormat> byId = new HashMap<>();
        private final Map<Look, Look> shared = new HashMap<>();
        private final List<XlsxFont> fonts = new ArrayList<>();
        private final List<Fill> fills = new ArrayList<>();
        private final List<NumberFormat> formats = new ArrayList<>();
        private final List<Look> looks = new ArrayList<>();
        private final List<Fill> differential = new ArrayList<>();
        private Palette palette;

        Reading(Palette palette) {
            this.palette = palette;
        }

        void take(XmlCursor xml) {
            if (xml.starts("numFmt")) {
                codes.putIfAbsent(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
            } else if (xml.starts("font") && fonts.size() < Limits.STYLES) {
                fonts.add(XlsxFont.read(xml, "font", palette));
            } else if (xml.starts("fill") && fills.size() < Limits.STYLES) {
                fills.add(fill(xml, false));
            } else if (xml.starts("dxfs")) {
                differential(xml);
            } else if (xml.starts("indexedColors")) {
                indexed(xml);
            } else if (xml.starts("cellXfs")) {
                while (xml.child("cellXfs")) {
                    if (xml.starts("xf") && formats.size() < Limits.STYLES) {
                        style(xml);
                    }
                }
            }
        }

        private void style(XmlCursor xml) {
            int id = xml.number("numFmtId", 0);
            formats.add(byId.computeIfAbsent(id, i -> NumberFormat.of(i, codes.get(i))));
            int font = xml.number("fontId", 0);
            int fill = xml.number("fillId", 0);
            int indent = 0;
            while (xml.child("xf")) {
                if (xml.starts("alignment")) {
                    indent = Math.max(0, xml.number("indent", 0));
                }
            }
            XlsxFont used = font >= 0 && font < fonts.size() ? fonts.get(font) : XlsxFont.PLAIN;
            Fill background = fill >= 0 && fill < fills.size() ? fills.get(fill) : Fill.NONE;
            Look look = Look.of(background, used.ink(), used.struck(), indent);
            looks.add(look.plain() ? look : shared.computeIfAbsent(look, l -> l));
        }

        private void differential(XmlCursor xml) {
            while (xml.child("dxfs")) {
                if (xml.starts("dxf") && differential.size() < Limits.STYLES) {
                    Fill fill = Fill.NONE;
                    Fill ink = Fill.NONE;
                    while (xml.child("dxf")) {
                        if (xml.starts("fill")) {
                            fill = fill(xml, true);
                        } else if (xml.starts("font")) {
                            ink = XlsxFont.read(xml, "font", palette).ink();
                        } else {
                            xml.skip();
                        }
                    }
                    differential.add(fill == Fill.NONE ? ink : fill);
                }
            }
        }

        /** A solid fill has its colour in front; in a conditional format it is behind (ECMA-376 part 1, 18.8.32). */
        private Fill fill(XmlCursor xml, boolean conditional) {
            Fill fore = Fill.NONE;
            Fill back = Fill.NONE;
            String pattern = conditional ? "solid" : "none";
            while (xml.child("fill")) {
                switch (xml.name()) {
                    case "patternFill" -> pattern = xml.attribute("patternType", pattern);
                    case "fgColor" -> fore = palette.fill(xml);
                    case "bgColor" -> back = palette.fill(xml);
                    default -> xml.skip();
                }
            }
            if (!pattern.equals("solid")) {
                return Fill.NONE;
            }
            return conditional && back != Fill.NONE ? back : fore;
        }

        private void indexed(XmlCursor xml) {
            List<Integer> own = new ArrayList<>();
            while (xml.child("indexedColors")) {
                if (xml.starts("rgbColor") && own.size() < 64) {
                    own.add(Palette.rgb(xml.attribute("rgb", "")));
                }
            }
            palette = palette.withIndexed(own);
        }
    }
}
