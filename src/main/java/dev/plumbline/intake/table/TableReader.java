package dev.plumbline.intake.table;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.MeetingHead;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.model.ReadResult;
import java.util.Optional;

/**
 * Reads spreadsheets and delimited text that no tool wrote, or one Plumbline does not know: registers and the tables of
 * design §2.2 that need no meeting. A table is found wherever it stands and recognised by its columns.
 */
public final class TableReader implements ExportReader {

    @Override
    public String format() {
        return "table";
    }

    @Override
    public Recognition recognise(Source source) {
        Optional<MeetingHead> meeting = MeetingHead.of(source);
        if (meeting.isPresent()) {
            return Recognition.no("a table of a meeting tool");
        }
        OpenWorkbook workbook = OpenWorkbook.of(source);
        return workbook.tool()
                .map(export -> Recognition.no("an export of " + export.tool().title()))
                .orElse(workbook.container());
    }

    @Override
    public ReadResult read(Source source) {
        return OpenWorkbook.of(source).read(source, Optional.empty());
    }
}
