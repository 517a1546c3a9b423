package dev.plumbline.report.output;

import dev.plumbline.model.Places;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * An address that is told, in a workbook.
 *
 * @param sheet the sheet
 * @param cells the cells; {@code null} when the whole sheet is meant
 */
record CellArea(Sheet sheet, @org.jspecify.annotations.Nullable CellRangeAddress cells) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}\\d{1,7}(?::[A-Z]{1,3}\\d{1,7})?");

    /** Where a place is; empty when it is no cell, area or sheet of the workbook. */
    static Optional<CellArea> of(Workbook workbook, String place) {
        Sheet whole = workbook.getSheet(place);
        if (whole != null) {
            return Optional.of(new CellArea(whole, null));
        }
        String address = place.substring(place.lastIndexOf('!') + 1);
        Sheet sheet = Places.sheet(place).map(workbook::getSheet).orElse(null);
        Sheet meant = place.equals(address) && workbook.getNumberOfSheets() > 0 ? workbook.getSheetAt(0) : sheet;
        if (meant == null || !ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        AreaReference area = new AreaReference(address, SpreadsheetVersion.EXCEL2007);
        CellReference first = area.getFirstCell();
        CellReference last = area.getLastCell();
        int rows = workbook.getSpreadsheetVersion().getMaxRows();
        int columns = workbook.getSpreadsheetVersion().getMaxColumns();
        boolean fits = last.getRow() < rows && last.getCol() < columns && first.getRow() >= 0 && first.getCol() >= 0;
        return fits
                ? Optional.of(new CellArea(
                        meant, new CellRangeAddress(first.getRow(), last.getRow(), first.getCol(), last.getCol())))
                : Optional.empty();
    }

    /** Its address for a link. */
    String link() {
        int row = cells == null ? 0 : cells.getFirstRow();
        int column = cells == null ? 0 : cells.getFirstColumn();
        return new CellReference(sheet.getSheetName(), row, column, false, false).formatAsString();
    }
}
