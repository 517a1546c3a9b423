package dev.plumbline.intake.table;

import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Annotation;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a source, read once for all readers of tables; or why there are none. */
final class OpenWorkbook {

    private final Recognition container;
    private final @Nullable Workbook workbook;
    private final @Nullable UnreadableExport refusal;
    private final Optional<ToolExport> tool;

    private OpenWorkbook(Recognition container, @Nullable Workbook workbook, @Nullable UnreadableExport refusal) {
        this.container = container;
        this.workbook = workbook;
        this.refusal = refusal;
        this.tool = workbook == null ? Optional.empty() : ToolExport.in(workbook);
    }

    static OpenWorkbook of(Source source) {
        return source.view(OpenWorkbook.class, OpenWorkbook::open);
    }

    private static OpenWorkbook open(Source source) {
        Recognition container = Workbooks.recognise(source.head());
        if (container.confidence() <= 0) {
            return new OpenWorkbook(container, null, null);
        }
        try {
            return new OpenWorkbook(container, withoutOurs(Workbooks.read(source)), null);
        } catch (UnreadableExport unreadable) {
            return new OpenWorkbook(container, null, unreadable);
        }
    }

    /** The sheet that {@code check --annotate} adds to a copy is no export, and its comments are nobody's reasons. */
    private static Workbook withoutOurs(Workbook workbook) {
        List<Sheet> sheets = workbook.sheets().stream()
                .filter(sheet -> !ours(sheet))
                .map(OpenWorkbook::withoutOurs)
                .map(sheet -> OfferedWords.resolved(sheet, workbook.sheets()))
                .toList();
        return new Workbook(workbook.format(), sheets, workbook.modified(), workbook.delimiter(), workbook.problems());
    }

    private static Sheet withoutOurs(Sheet sheet) {
        SheetAnnotations beside = sheet.annotations();
        Map<Sheet.Position, String> comments = new LinkedHashMap<>(beside.comments());
        boolean marked = comments.values().removeIf(text -> text.startsWith(Annotation.COMMENT));
        return marked
                ? sheet.with(
                        new SheetAnnotations(comments, beside.hiddenColumns(), beside.choices(), beside.unevaluated()))
                : sheet;
    }

    private static boolean ours(Sheet sheet) {
        return !sheet.rows().isEmpty() && sheet.rows().get(0).text(1).equals(Annotation.TITLE);
    }

    /** Its cells; empty when it is no container of tables, or one that cannot be opened. */
    Optional<Workbook> workbook() {
        return Optional.ofNullable(workbook);
    }

    /** Whether the source is a container of tables at all. */
    Recognition container() {
        return container;
    }

    /** The tool whose table it holds. */
    Optional<ToolExport> tool() {
        return tool;
    }

    /**
     * Reads its tables.
     *
     * @param known the tool whose tables they are
     */
    ReadResult read(Source source, Optional<Tool> known) {
        if (workbook == null) {
            throw refusal == null ? Workbooks.notATable(source, container) : refusal;
        }
        Problems problems = new Problems();
        problems.addAll(workbook.problems());
        namedOtherwise(source.name(), workbook.format()).ifPresent(told -> problems.addAll(List.of(told)));
        FoundTables tables = FoundTables.in(workbook, known, source.profile(), problems);
        if (tables.all().isEmpty()) {
            throw new UnreadableExport(source.name(), tables.nothing());
        }
        ReadResult result = new FileReading(source, workbook, tables, known, problems).result();
        if (result.rows().accepted() == 0 && !tables.onlyAnswers()) {
            throw new UnreadableExport(source.name(), tables.noRows(result.problems()));
        }
        return result;
    }

    /** A name that promises another container than the file is: its sender may have meant to save it otherwise. */
    private static Optional<Problem> namedOtherwise(String name, String format) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean workbook = List.of("xlsx", "xls", "xlsb", "ods").contains(extension);
        return workbook && !extension.equals(format)
                ? Optional.of(new Problem(
                        Problem.WHOLE_FILE,
                        "named-otherwise",
                        name,
                        "The file is named ." + extension + " but holds " + format
                                + "; it is read as what it holds. Save it as a workbook to keep numbers and dates."))
                : Optional.empty();
    }
}
