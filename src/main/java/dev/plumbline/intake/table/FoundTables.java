package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Problem;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of a file that are read. Of several registers with different columns the clearest is the register; the others
 * list its parts, and are told as not used.
 *
 * @param all the tables, in the order of their sheets
 * @param seen for each sheet what its first filled row says
 */
record FoundTables(List<FileStyle.Table> all, List<Problem> seen) {

    private static final double SAME_SHAPE = 0.6;

    static FoundTables in(Workbook workbook, Optional<Tool> tool, MappingProfile profile, Problems problems) {
        List<FileStyle.Table> tables = new ArrayList<>();
        List<Problem> seen = new ArrayList<>();
        Set<String> hidden = new HashSet<>();
        boolean own = OwnReport.is(workbook);
        if (own) {
            problems.add(
                    Problem.WHOLE_FILE,
                    "own-report",
                    "",
                    "Plumbline wrote this workbook; only the answers in its sheets Dispositions and Decisions are read.");
        }
        for (Sheet sheet : workbook.sheets()) {
            if (own && !OwnReport.answers(sheet)) {
                continue;
            }
            int before = tables.size();
            if (tool.filter(t -> sheet.name() != null && t.beside(sheet.name())).isPresent()) {
                problems.add(
                        String.valueOf(sheet.name()),
                        "sheet-beside",
                        String.valueOf(sheet.name()),
                        tool.get().title() + " writes this sheet beside its items; it is not read.");
                continue;
            }
            Optional<FileStyle.Table> known = tool.flatMap(t -> ToolExport.block(t, workbook.format(), sheet)
                    .map(block -> KindChooser.ofTool(t.cells().emptied(block), t, profile)));
            known.ifPresent(tables::add);
            List<Block> unknown = new ArrayList<>();
            for (Block block : known.isPresent() ? List.<Block>of() : BlockFinder.find(sheet)) {
                KindChooser.choose(block, profile).ifPresentOrElse(tables::add, () -> unknown.add(block));
            }
            if (tables.size() == before) {
                seen.add(notRecognised(sheet));
                if (sheet.hidden()) {
                    hidden.add(String.valueOf(sheet.name()));
                }
            } else {
                unknown.forEach(block -> tellUnknown(block, problems));
            }
        }
        List<FileStyle.Table> kept = withoutOtherRegisters(tables, problems);
        if (!kept.isEmpty()) {
            seen.stream()
                    .filter(p -> !p.value().isEmpty() && !hidden.contains(p.place()))
                    .forEach(p -> problems.addAll(List.of(p)));
            tellHidden(kept, problems);
        }
        return new FoundTables(kept, seen);
    }

    /** A table beside one that is read; its rows belong to nothing. */
    private static void tellUnknown(Block block, Problems problems) {
        long rows = block.rows().stream().filter(row -> !row.blank()).count();
        if (rows > 0 && !block.columns().isEmpty()) {
            problems.add(
                    block.columns().get(0).place(),
                    "table-not-used",
                    block.columns().stream()
                            .limit(8)
                            .map(column -> PlainText.shorten(column.header().raw()))
                            .collect(Collectors.joining(" | ")),
                    "This table is none that Plumbline knows; " + rows
                            + " rows below its header are not read. If they are initiatives, give it the columns of the register.");
        }
    }

    /** Hidden helper sheets are kept quiet about; what is read from a hidden sheet is told. */
    private static void tellHidden(List<FileStyle.Table> tables, Problems problems) {
        tables.stream()
                .map(table -> table.block().sheet())
                .filter(Sheet::hidden)
                .map(sheet -> String.valueOf(sheet.name()))
                .distinct()
                .forEach(name -> problems.add(
                        name,
                        "hidden-sheet",
                        name,
                        "This hidden sheet is read like all others. Delete it where it is not meant."));
    }

    private static Problem notRecognised(Sheet sheet) {
        String first = sheet.rows().stream()
                .filter(row -> !row.blank())
                .findFirst()
                .map(row -> row.cells().stream()
                        .filter(c -> c != null && !c.blank())
                        .limit(8)
                        .map(c -> PlainText.shorten(c.text()))
                        .collect(Collectors.joining(" | ")))
                .orElse("");
        return new Problem(
                sheet.name() == null ? Problem.WHOLE_FILE : sheet.name(),
                "no-table",
                first,
                first.isEmpty()
                        ? "There is nothing but blank cells here."
                        : "No table that Plumbline knows was found here. A register needs a column for the name (or id) and"
                                + " at least one more, such as status, owner, start, end or budget.");
    }

    private static List<FileStyle.Table> withoutOtherRegisters(List<FileStyle.Table> tables, Problems problems) {
        Optional<FileStyle.Table> main = tables.stream()
                .filter(FoundTables::register)
                .max(Comparator.<FileStyle.Table, Boolean>comparing(
                                t -> PartsLog.headers(t.block()).isEmpty())
                        .thenComparing(t -> !t.block().transposed())
                        .thenComparingDouble(t -> t.mapping().score())
                        .thenComparing(t -> t.block().rows().size()));
        List<FileStyle.Table> kept = new ArrayList<>();
        for (FileStyle.Table table : tables) {
            if (!register(table) || sameShape(table, main.orElseThrow())) {
                kept.add(table);
                continue;
            }
            Optional<FileStyle.Table> log = KindChooser.log(table);
            log.ifPresent(kept::add);
            if (log.isEmpty()) {
                problems.add(
                        table.block().columns().get(0).place(),
                        "sheet-not-used",
                        table.block().columns().get(0).header().raw(),
                        "This table has other columns than the register in "
                                + main.orElseThrow().block().name()
                                + "; it is not read. Give it the same columns, or drop it as a file of its own.");
            }
        }
        return kept;
    }

    private static boolean register(FileStyle.Table table) {
        return table.mapping().kind() == TableKind.REGISTER;
    }

    private static boolean sameShape(FileStyle.Table one, FileStyle.Table other) {
        Set<String> mine = keys(one);
        Set<String> theirs = keys(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        return !PartsLog.beside(one, other.block())
                && shared.size() >= SAME_SHAPE * Math.max(1, Math.min(mine.size(), theirs.size()));
    }

    private static Set<String> keys(FileStyle.Table table) {
        return table.block().columns().stream().map(c -> c.header().key()).collect(Collectors.toSet());
    }

    /** Whether there are only lists of answers, which may be empty. */
    boolean onlyAnswers() {
        return all.stream().allMatch(table -> table.mapping().kind() == TableKind.DISPOSITIONS);
    }

    /** Why nothing could be read: what stands in each sheet, and what would make it a table. */
    List<Problem> nothing() {
        return seen.isEmpty()
                ? List.of(new Problem(Problem.WHOLE_FILE, "no-table", "", "The file has no sheets with cells in them."))
                : seen;
    }

    /** The problem of a file whose tables have no row that could be read. */
    List<Problem> noRows(List<Problem> others) {
        List<Problem> problems = new ArrayList<>();
        String kinds =
                all.stream().map(t -> t.mapping().kind().label()).distinct().collect(Collectors.joining(", "));
        problems.add(new Problem(
                all.get(0).block().columns().get(0).place(),
                "no-rows",
                "",
                "The columns are those of: " + kinds + ", but there is no row that can be read below them."));
        problems.addAll(others);
        return problems;
    }
}
