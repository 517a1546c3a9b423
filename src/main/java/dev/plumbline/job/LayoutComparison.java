package dev.plumbline.job;

import dev.plumbline.job.LayoutChanges.Change;
import dev.plumbline.job.LayoutChanges.Kind;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Places;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.TableKind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the layout of an export with that of the portfolio's last one of the same tables. */
final class LayoutComparison {

    private final InputFile before;
    private final ReadResult now;
    private final List<Change> changes = new ArrayList<>();

    private LayoutComparison(InputFile before, ReadResult now) {
        this.before = before;
        this.now = now;
    }

    /** Compares with the newest accepted file that shares a table; the content itself is no other file. */
    static LayoutChanges of(List<InputFile> ledger, String sha256, ReadResult now) {
        Set<TableKind> kinds = kinds(now.mappings());
        Optional<InputFile> last = ledger.stream()
                .filter(file -> file.state() == InputFile.State.ACCEPTED
                        && !file.sha256().equals(sha256)
                        && kinds(file.mappings()).stream().anyMatch(kinds::contains))
                .max(Comparator.comparing(
                                (InputFile file) -> kinds(file.mappings()).contains(TableKind.REGISTER)
                                        == kinds.contains(TableKind.REGISTER))
                        .thenComparing(LayoutComparison::date)
                        .thenComparing(InputFile::number));
        return last.map(file -> new LayoutComparison(file, now).compare())
                .orElseGet(() -> LayoutChanges.none("the portfolio has no earlier export of this kind"));
    }

    private static LocalDate date(InputFile file) {
        return file.asOf() == null ? LocalDate.MIN : file.asOf().date();
    }

    private LayoutChanges compare() {
        differ(Kind.FORMAT, before.format(), now.format(), "it was recognised as");
        differ(Kind.PORTFOLIO_LEVEL, level(before.problems()), level(now.problems()), "the initiatives were the");
        sheets();
        Set<TableKind> kinds = new TreeSet<>(kinds(before.mappings()));
        kinds.retainAll(kinds(now.mappings()));
        kinds.forEach(this::columns);
        LocalDate asOf = before.asOf() == null ? null : before.asOf().date();
        return new LayoutChanges(before.file(), asOf, "", changes);
    }

    private void differ(Kind kind, String was, String is, String verb) {
        if (!was.equals(is)) {
            String said = was.isEmpty() ? "nothing in particular" : was;
            add(
                    kind,
                    Problem.WHOLE_FILE,
                    was,
                    is,
                    "Before, " + verb + " " + said + "; now " + (is.isEmpty() ? "nothing in particular" : is) + ".");
        }
    }

    private static String level(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals("portfolio-level"))
                .map(Problem::value)
                .findFirst()
                .orElse("");
    }

    private void sheets() {
        Set<String> were = sheets(before.mappings());
        Set<String> are = sheets(now.mappings());
        if (were.isEmpty() || are.isEmpty()) {
            return; // a text file has no sheets; that the container changed is told already
        }
        are.stream()
                .filter(sheet -> !were.contains(sheet))
                .forEach(sheet -> add(Kind.SHEET_ADDED, sheet, "", sheet, "The sheet `" + sheet + "` is new."));
        were.stream()
                .filter(sheet -> !are.contains(sheet))
                .forEach(sheet -> add(Kind.SHEET_GONE, sheet, sheet, "", "The sheet `" + sheet + "` is gone."));
    }

    private static Set<String> sheets(List<ColumnMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> Places.sheet(mapping.place()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void columns(TableKind kind) {
        Map<String, ColumnMapping> were = columns(before.mappings(), kind);
        Map<String, ColumnMapping> are = columns(now.mappings(), kind);
        Map<String, ColumnMapping> gone = new LinkedHashMap<>(were);
        gone.keySet().removeAll(are.keySet());
        are.forEach((header, column) -> {
            ColumnMapping was = were.get(header);
            if (was == null) {
                appeared(column, gone);
            } else if (!Objects.equals(was.field(), column.field())) {
                add(
                        Kind.COLUMN_READ_OTHERWISE,
                        column.place(),
                        field(was),
                        field(column),
                        "The column `" + title(column) + "` was read as " + field(was) + " and is now read as "
                                + field(column) + ".");
            }
        });
        gone.values()
                .forEach(column -> add(
                        Kind.COLUMN_GONE,
                        column.place(),
                        title(column),
                        "",
                        "The column `" + title(column) + "` (" + field(column) + ") is gone."));
    }

    /** A new header is a new name where it takes the field of one that is gone. */
    private void appeared(ColumnMapping column, Map<String, ColumnMapping> gone) {
        Optional<String> old = gone.entrySet().stream()
                .filter(entry -> column.field() != null
                        && column.field().equals(entry.getValue().field()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (old.isEmpty()) {
            add(
                    Kind.COLUMN_ADDED,
                    column.place(),
                    "",
                    title(column),
                    "The column `" + title(column) + "` (" + field(column) + ") is new.");
            return;
        }
        ColumnMapping was = Objects.requireNonNull(gone.remove(old.get()));
        add(
                Kind.COLUMN_RENAMED,
                column.place(),
                title(was),
                title(column),
                "The column of " + field(column) + " was called `" + title(was) + "` and is now called `"
                        + title(column) + "`.");
    }

    /** The columns by header; of several with one header the first that is used. */
    private static Map<String, ColumnMapping> columns(List<ColumnMapping> mappings, TableKind kind) {
        Map<String, ColumnMapping> columns = new LinkedHashMap<>();
        for (ColumnMapping mapping : mappings) {
            if (mapping.table() == kind) {
                columns.merge(key(mapping.header()), mapping, (first, other) -> first.field() == null ? other : first);
            }
        }
        return columns;
    }

    private static String key(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String title(ColumnMapping mapping) {
        return mapping.header().strip().replaceAll("\\s+", " ");
    }

    private static String field(ColumnMapping mapping) {
        return mapping.field() == null ? "not used" : mapping.field();
    }

    private static Set<TableKind> kinds(List<ColumnMapping> mappings) {
        return mappings.stream().map(ColumnMapping::table).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Kind kind, String place, String was, String is, String message) {
        changes.add(new Change(kind, place, was, is, message));
    }
}
