package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cell styles of a binary workbook (MS-XLSB 2.4, BrtFmt, BrtFont, BrtFill and BrtXF). */
final class XlsbStyles {

    private static final int FONT = 43;
    private static final int FORMAT = 44;
    private static final int FILL = 45;
    private static final int STYLE = 47;
    private static final int BEGIN_CELL_STYLES = 617;
    private static final int END_CELL_STYLES = 618;
    private static final int SOLID = 1;
    private static final int STRUCK = 8;

    private final Palette palette;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<XlsxFont> fonts = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private final List<NumberFormat> formats = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private boolean cellStyles;

    private XlsbStyles(Palette palette) {
        this.palette = palette;
    }

    static XlsxStyles read(BinaryRecords records, Palette palette) {
        XlsbStyles reading = new XlsbStyles(palette);
        try (records) {
            while (records.next()) {
                reading.take(records);
            }
        }
        return new XlsxStyles(reading.formats, reading.looks, List.of());
    }

    private void take(BinaryRecords record) {
        switch (record.type()) {
            case FORMAT -> codes.putIfAbsent(record.int16(), record.text());
            case FONT -> font(record);
            case FILL -> {
                boolean solid = record.int32() == SOLID;
                Fill fore = colour(record);
                add(fills, solid ? fore : Fill.NONE);
            }
            case BEGIN_CELL_STYLES -> cellStyles = true;
            case END_CELL_STYLES -> cellStyles = false;
            case STYLE -> {
                if (cellStyles) {
                    style(record);
                }
            }
            default -> {}
        }
    }

    private void font(BinaryRecords record) {
        record.int16(); // height
        boolean struck = (record.int16() & STRUCK) != 0;
        record.int32(); // weight and position
        record.int32(); // underline, family and character set
        add(fonts, new XlsxFont(colour(record), struck));
    }

    private void style(BinaryRecords record) {
        record.int16(); // the style it comes from
        int format = record.int16();
        int font = record.int16();
        int fill = record.int16();
        record.int16(); // border
        record.int8(); // rotation
        int indent = record.int8();
        add(formats, NumberFormat.of(format, codes.get(format)));
        XlsxFont used = font < fonts.size() ? fonts.get(font) : XlsxFont.PLAIN;
        add(looks, Look.of(fill < fills.size() ? fills.get(fill) : Fill.NONE, used.ink(), used.struck(), indent));
    }

    /** BrtColor: how it is told, its number, its tint, and red, green, blue and alpha. */
    private Fill colour(BinaryRecords record) {
        int kind = record.int8() >> 1;
        int number = record.int8();
        double tint = (short) record.int16() / 32767.0;
        int red = record.int8();
        int green = record.int8();
        int blue = record.int8();
        record.int8();
        return switch (kind) {
            case 1 -> palette.fillOfIndex(number);
            case 2 -> Fill.of(Palette.tinted(red << 16 | green << 8 | blue, Math.max(-1, tint)));
            case 3 -> palette.fillOfTheme(number, Math.max(-1, tint));
            default -> Fill.NONE;
        };
    }

    private static <T> void add(List<T> to, T what) {
        if (to.size() < Limits.STYLES) {
            to.add(what);
        }
    }
}
