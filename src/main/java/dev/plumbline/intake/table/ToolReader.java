package dev.plumbline.intake.table;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.model.ReadResult;
import java.util.List;
import java.util.Optional;

/** Reads the tables one tool exports, whatever container they come in. */
public final class ToolReader implements ExportReader {

    private final Tool tool;

    ToolReader(Tool tool) {
        this.tool = tool;
    }

    /** A reader for each tool of {@code tools.txt}. */
    public static List<ExportReader> all() {
        return Tools.all().stream().<ExportReader>map(ToolReader::new).toList();
    }

    @Override
    public String format() {
        return tool.name();
    }

    @Override
    public Recognition recognise(Source source) {
        Optional<ToolExport> export = OpenWorkbook.of(source).tool();
        return export.filter(found -> found.tool().equals(tool))
                .map(ToolExport::recognition)
                .orElseGet(() -> Recognition.no("no columns of " + tool.title()));
    }

    @Override
    public ReadResult read(Source source) {
        return OpenWorkbook.of(source).read(source, Optional.of(tool));
    }
}
