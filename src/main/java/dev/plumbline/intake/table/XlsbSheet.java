package dev.plumbline.intake.table;

import dev.plumbline.intake.table.XlsxValues.Address;
import dev.plumbline.intake.table.XlsxValues.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** One worksheet part of a binary workbook while it is read (MS-XLSB 2.1.7.62). */
final class XlsbSheet {

    private static final int ROW = 0;
    private static final int LAST_CELL = 11;
    private static final int COLUMN = 60;
    private static final int RICH_TEXT = 62;
    private static final int MERGE = 176;

    private final String name;
    private final BinaryRecords records;
    private final XlsxValues values;
    private final GridBuilder grid;
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private int row;
    private int level;
    private boolean hiddenRow;

    XlsbSheet(String name, BinaryRecords records, XlsxValues values, CellBudget budget) {
        this.name = name;
        this.records = records;
        this.values = values;
        this.grid = new GridBuilder(name, budget);
    }

    Sheet read(boolean hidden) {
        while (records.next()) {
            switch (records.type()) {
                case ROW -> row();
                case COLUMN -> column();
                case MERGE -> merge();
                default -> {
                    if (records.type() <= LAST_CELL || records.type() == RICH_TEXT) {
                        cell();
                    }
                }
            }
        }
        grid.endRow(row, hiddenRow, level);
        return new Sheet(name, hidden, grid.rows(), List.copyOf(merges), SheetAnnotations.of(Map.of(), hiddenColumns));
    }

    private void row() {
        grid.endRow(row, hiddenRow, level);
        row = records.int32() + 1;
        if (row < 1 || row > Limits.ROWS) {
            throw records.damaged();
        }
        records.int32(); // style
        records.int16(); // height
        records.int8();
        int flags = records.int8();
        level = flags & 7;
        hiddenRow = (flags & 0x10) != 0;
    }

    private void column() {
        int first = records.int32();
        int last = Math.min(records.int32(), Limits.COLUMNS - 1);
        records.int32(); // width
        records.int32(); // style
        boolean hidden = (records.int16() & 1) != 0;
        for (int column = Math.max(0, first); hidden && column <= last; column++) {
            hiddenColumns.add(column + 1);
        }
    }

    private void merge() {
        int firstRow = records.int32() + 1;
        int lastRow = records.int32() + 1;
        int firstColumn = records.int32() + 1;
        int lastColumn = records.int32() + 1;
        boolean sound = firstRow > 0 && firstColumn > 0 && lastRow >= firstRow && lastColumn >= firstColumn;
        if (sound && merges.size() < Limits.MERGES) {
            merges.add(new Sheet.Merge(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    private void cell() {
        int column = records.int32() + 1;
        if (column < 1 || column > Limits.COLUMNS || row == 0) {
            throw records.damaged();
        }
        int style = records.int24();
        records.int8();
        Cell cell = values.cell(stored(style), new Address(name, row, column));
        if (cell != null) {
            grid.put(row, column, cell);
        }
    }

    /** What the record holds, as an XML workbook would tell it. */
    private Stored stored(int style) {
        return switch (records.type()) {
            case 2 -> stored("n", style, number(packed(records.int32())));
            case 3, 11 -> stored("e", style, error(records.int8()));
            case 4, 10 -> stored("b", style, records.int8() == 0 ? "0" : "1");
            case 5, 9 -> stored("n", style, number(records.float64()));
            case 6, 8 -> stored("inlineStr", style, records.text());
            case RICH_TEXT -> {
                records.int8(); // what follows the text
                yield stored("inlineStr", style, records.text());
            }
            case 7 -> stored("s", style, Integer.toString(records.int32()));
            default -> stored("n", style, null);
        };
    }

    private static Stored stored(String type, int style, @Nullable String value) {
        return new Stored(type, style, value, null, null);
    }

    private static String number(double number) {
        return Double.toString(number);
    }

    /** RkNumber: a whole number of 30 bits or the upper half of a float, either possibly in hundredths. */
    private static double packed(int packed) {
        double number = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((packed & 0xFFFFFFFCL) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
