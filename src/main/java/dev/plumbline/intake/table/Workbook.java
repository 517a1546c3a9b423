package dev.plumbline.intake.table;

import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as cells.
 *
 * @param format {@code xlsx}, {@code xlsb}, {@code xls}, {@code ods}, {@code html}, {@code xml}, {@code csv}, or of a tool
 *     {@code json} or {@code zip}
 * @param sheets its sheets in order
 * @param modified the day its own properties say it was last modified; {@code null} when they do not
 * @param delimiter what divides the columns of a text file; {@code null} for any other
 * @param problems what could not be read, cell by cell
 */
record Workbook(
        String format,
        List<Sheet> sheets,
        @Nullable LocalDate modified,
        @Nullable Character delimiter,
        List<Problem> problems) {

    Workbook(String format, List<Sheet> sheets, @Nullable LocalDate modified, List<Problem> problems) {
        this(format, sheets, modified, null, problems);
    }
}
