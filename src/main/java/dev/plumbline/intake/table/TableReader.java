package dev.plumbline.intake.table;

import dev.plumbline.intake.*;
import dev.plumbline.model.*;

public final class TableReader implements ExportReader {
    @Override
    public String format() {
        return "table";
    }

    @Override
    public Recognition recognise(Head head) {
        return Workbooks.recognise(head);
    }

    @Override
    public ReadResult read(Source source) {
        throw new UnreadableExport(source.name(), "file", "stub", "", "stub");
    }
}
