package dev.plumbline.intake.table;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.Source;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date a file speaks for, strongest first: a reporting-date column, a cell of its title block, its name, its own
 * properties, its time (design §2.2).
 */
final class AsOfFinder {

    private static final Pattern SAYS = Pattern.compile(
            "(?:^| )(?:as (?:at|of|per)|status (?:as )?(?:at|of)|status date|report(?:ing)? date|reporting period|data date|snapshot date"
                    + "|date of export|exported on|stand|stichtag|berichtsdatum|datenstand|situation au|date d arrete|arrete au|a fecha(?: de)?"
                    + "|fecha de corte|fecha del informe)(?: |$)");
    private static final Pattern DATE_LIKE = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}\\.? ?(?:de )?\\p{L}{3,10}\\.?,? (?:de )?\\d{4}"
                    + "|\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}|\\p{L}{3,10}\\.?[ -]\\d{4}|[QT][1-4][ /-]?\\d{4}|\\d{4}[ /-]?[QT][1-4]");

    private final Source source;
    private final Workbook workbook;
    private final FileStyle style;

    AsOfFinder(Source source, Workbook workbook, FileStyle style) {
        this.source = source;
        this.workbook = workbook;
        this.style = style;
    }

    /** The dates of a register's reporting-date column; empty when it has none, or one that differs row by row. */
    static Set<LocalDate> column(List<InitiativeRow> rows) {
        Set<LocalDate> dates = new TreeSet<>();
        List<String> titles = new ArrayList<>();
        for (InitiativeRow row : rows) {
            row.date(Field.AS_OF).ifPresent(dates::add);
            titles.add(row.text(Field.ID).isEmpty() ? row.text(Field.NAME) : row.text(Field.ID));
        }
        boolean every = rows.stream().allMatch(row -> row.date(Field.AS_OF).isPresent());
        return every && snapshots(dates.size(), titles) ? dates : Set.of();
    }

    /**
     * Whether the dates of a column are those of snapshots, and not of each row's own last change: they are few, or most
     * initiatives stand under several of them.
     *
     * @param dates how many different ones there are
     * @param titles the id or name of each row
     */
    static boolean snapshots(int dates, List<String> titles) {
        Map<String, Integer> times = new HashMap<>();
        titles.forEach(title -> times.merge(title, 1, Integer::sum));
        long repeated =
                titles.stream().filter(t -> times.getOrDefault(t, 0) > 1).count();
        return dates <= 1 || titles.size() >= 3 * dates || 2 * repeated >= titles.size();
    }

    /** The date of everything that has no reporting-date column of its own. */
    AsOf ofFile(Collection<Block> blocks) {
        return cell(blocks)
                .map(day -> new AsOf(day, AsOf.From.CELL))
                .or(() -> DateInName.ofFile(source.name()).map(day -> new AsOf(day, AsOf.From.NAME)))
                .or(() -> Optional.ofNullable(workbook.modified()).map(day -> new AsOf(day, AsOf.From.PROPERTIES)))
                .orElseGet(() -> new AsOf(source.modified(), AsOf.From.MTIME));
    }

    private Optional<LocalDate> cell(Collection<Block> blocks) {
        for (Block block : blocks) {
            for (Row row : block.above()) {
                Optional<LocalDate> said = saidIn(row);
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Status as at 31 October 2026} in one cell, or the words in one and the date in the next. */
    private Optional<LocalDate> saidIn(Row row) {
        boolean says = false;
        for (Cell cell : row.cells()) {
            if (cell == null || cell.blank()) {
                continue;
            }
            if (says || SAYS.matcher(PlainText.fold(cell.text())).find()) {
                Optional<LocalDate> day = day(cell);
                if (day.isPresent()) {
                    return day;
                }
                says = true;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            return Optional.of(LocalDate.parse(cell.text().substring(0, 10)));
        }
        Matcher found = DATE_LIKE.matcher(PlainText.collapse(cell.text()));
        while (found.find()) {
            LocalDate day = DateText.read(found.group(), style.dateOrder()).last();
            if (day != null) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
