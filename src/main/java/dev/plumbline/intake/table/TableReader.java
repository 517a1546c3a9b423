package dev.plumbline.intake.table;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.ReadResult;

/**
 * Reads spreadsheets and delimited text: registers and the tables of design §2.2 that need no meeting. A table is found
 * wherever it stands and recognised by its columns.
 */
public final class TableReader implements ExportReader {

    @Override
    public String format() {
        return "table";
    }

    @Override
    public Recognition recognise(Source source) {
        return Workbooks.recognise(source.head());
    }

    @Override
    public ReadResult read(Source source) {
        Workbook workbook = Workbooks.read(source);
        Problems problems = new Problems();
        problems.addAll(workbook.problems());
        FoundTables tables = FoundTables.in(workbook, problems);
        if (tables.all().isEmpty()) {
            throw new UnreadableExport(source.name(), tables.nothing());
        }
        ReadResult result = new FileReading(source, workbook, tables, problems).result();
        if (result.rows().accepted() == 0) {
            throw new UnreadableExport(source.name(), tables.noRows(result.problems()));
        }
        return result;
    }
}
