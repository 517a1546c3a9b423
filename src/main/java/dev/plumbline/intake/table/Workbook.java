package dev.plumbline.intake.table;

import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as cells.
 *
 * @param format {@code xlsx}, {@code xlsb}, {@code xls}, {@code ods}, {@code html}, {@code xml} or {@code csv}
 * @param sheets its sheets in order
 * @param modified the day its own properties say it was last modified; {@code null} when they do not
 * @param problems what could not be read, cell by cell
 */
record Workbook(String format, List<Sheet> sheets, @Nullable LocalDate modified, List<Problem> problems) {}
