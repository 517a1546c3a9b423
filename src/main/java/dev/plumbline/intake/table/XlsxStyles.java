package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook's cell styles, by style number. */
record XlsxStyles(List<NumberFormat> formats) {

    /** Those of a workbook without styles. */
    static final XlsxStyles NONE = new XlsxStyles(List.of());

    static XlsxStyles read(XmlCursor xml) {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, NumberFormat> byId = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        while (xml.advance()) {
            if (xml.starts("numFmt")) {
                codes.putIfAbsent(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
            } else if (xml.starts("dxfs")) {
                xml.skip();
            } else if (xml.starts("cellXfs")) {
                while (xml.child("cellXfs")) {
                    if (xml.starts("xf") && formats.size() < Limits.STYLES) {
                        int id = xml.number("numFmtId", 0);
                        formats.add(byId.computeIfAbsent(id, i -> NumberFormat.of(i, codes.get(i))));
                    }
                }
            }
        }
        return new XlsxStyles(formats);
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
