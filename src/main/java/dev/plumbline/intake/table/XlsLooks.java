package dev.plumbline.intake.table;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.jspecify.annotations.Nullable;

/** The looks of the cells of an {@code .xls} workbook. */
final class XlsLooks {

    private final HSSFWorkbook workbook;
    private final HSSFPalette palette;
    private final Map<Short, Look> byStyle = new HashMap<>();

    XlsLooks(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.palette = workbook.getCustomPalette();
    }

    /** The cell with the look of its style; {@code null} for an empty one whose fill says nothing. */
    @Nullable
    Cell dress(@Nullable Cell plain, HSSFCell cell) {
        Look look = byStyle.computeIfAbsent(cell.getCellStyle().getIndex(), index -> look(cell.getCellStyle()));
        if (plain != null) {
            return look.plain() ? plain : plain.with(look.with(plain.look()));
        }
        return look.fill() == Fill.NONE ? null : Cell.filled(Look.of(look.fill()));
    }

    private Look look(HSSFCellStyle style) {
        HSSFFont font = style.getFont(workbook);
        Fill fill = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                ? colour(style.getFillForegroundColor())
                : Fill.NONE;
        return Look.of(fill, colour(font.getColor()), font.getStrikeout(), Math.max(0, style.getIndention()));
    }

    private Fill colour(short index) {
        HSSFColor colour = palette.getColor(index);
        if (colour == null) {
            return Fill.NONE;
        }
        short[] parts = colour.getTriplet();
        return Fill.of(parts[0] << 16 | parts[1] << 8 | parts[2]);
    }

    /** A text without what is struck through inside it; {@code null} when it is empty. */
    @Nullable
    Cell text(HSSFRichTextString rich) {
        String text = rich.getString();
        if (text.isEmpty()) {
            return null;
        }
        StringBuilder valid = new StringBuilder(text.substring(0, start(rich, 0)));
        StringBuilder struck = new StringBuilder();
        for (int i = 0; i < rich.numFormattingRuns(); i++) {
            boolean through = workbook.getFontAt(rich.getFontOfFormattingRun(i)).getStrikeout();
            (through ? struck : valid).append(text, start(rich, i), start(rich, i + 1));
        }
        if (struck.isEmpty()) {
            return Cell.text(text);
        }
        boolean all = valid.toString().isBlank();
        Look look =
                new Look(Fill.NONE, Fill.NONE, all, all ? "" : struck.toString().strip(), 0);
        return Cell.text(all ? text : valid.toString()).with(look);
    }

    private static int start(HSSFRichTextString rich, int run) {
        int length = rich.getString().length();
        return run < rich.numFormattingRuns() ? Math.min(length, rich.getIndexOfFormattingRun(run)) : length;
    }
}
