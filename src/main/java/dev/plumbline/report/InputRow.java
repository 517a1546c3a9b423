package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Content;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.TableKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of design §2.2 on page 1: whether it is there, and how old it is.
 *
 * <p>A table that describes work as it goes (register, capacity, allocations, rankings) is stale after 45 days; one that
 * is declared for a year (direction, limits, metrics, roles, filters) after 400.
 *
 * @param table its name
 * @param state whether it is there, whether it is too old, or that it is missing
 * @param asOf the date of the newest one
 * @param age its age in days before the report's date
 * @param rows how many rows it has
 * @param unlocks what supplying it, another one or a column of it would let speak
 */
record InputRow(String table, String state, String asOf, String age, String rows, String unlocks) {

    private static final long STALE_WORK = 45;
    private static final long STALE_DECLARATION = 400;

    static List<InputRow> all(Assessment assessment) {
        List<InputRow> rows = new ArrayList<>();
        List<String> unneeded = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            Optional<Newest> newest = newest(assessment.history(), kind);
            String unlocks = Unlocks.by(assessment.indicators(), kind.label());
            if (newest.isPresent()) {
                rows.add(present(assessment, kind, newest.get()));
            } else if (!unlocks.isEmpty() || kind == TableKind.REGISTER) {
                rows.add(missing(Figures.capital(kind.label()), unlocks.isEmpty() ? "" : "would unlock " + unlocks));
            } else if (kind != TableKind.DISPOSITIONS) {
                unneeded.add(kind.label());
            }
        }
        if (!unneeded.isEmpty()) {
            rows.add(missing("Others", String.join(", ", unneeded) + ": nothing here waits for them yet"));
        }
        return rows;
    }

    /** What counts as stale, and what became of the files. */
    static String note(List<InputFile> files) {
        long quarantined = files.stream()
                .filter(f -> f.state() == InputFile.State.QUARANTINED)
                .count();
        int rejected = files.stream().mapToInt(f -> f.rows().rejected()).sum();
        return Figures.count(files.size(), "file", "files") + " in the ledger, " + quarantined + " quarantined, "
                + Figures.count(rejected, "row", "rows")
                + " rejected (see the file ledger). Stale: register, capacity, allocations and rankings older than "
                + STALE_WORK + " days, the other tables older than " + STALE_DECLARATION + ".";
    }

    private record Newest(LocalDate date, int rows) {}

    private static Optional<Newest> newest(PortfolioHistory history, TableKind kind) {
        if (kind == TableKind.REGISTER) {
            Optional<Snapshot> latest = history.latest();
            return latest.map(s -> new Newest(s.asOf(), s.initiatives().size()));
        }
        if (kind == TableKind.MEETINGS) {
            return newest(history.governance().meetings().stream()
                    .filter(m -> m.status() == MeetingRecord.Status.HELD)
                    .map(Meeting::date));
        }
        if (kind == TableKind.SCHEDULE) {
            return newest(history.governance().meetings().stream()
                    .filter(m -> m.sources().contains(MeetingRecord.Kind.CALENDAR))
                    .map(m -> Objects.requireNonNullElse(m.planned(), m.date()))
                    .filter(day -> !day.isAfter(history.asOf())));
        }
        if (kind == TableKind.DECISIONS || kind == TableKind.ACTIONS || kind == TableKind.RISKS) {
            return newest(history.governance().log().stream()
                    .filter(entry -> entry.kind().table() == kind)
                    .map(LogEntry::date));
        }
        for (var declared : history.declarations().descendingMap().entrySet()) {
            int rows = rows(declared.getValue(), kind);
            if (rows > 0) {
                return Optional.of(new Newest(declared.getKey(), rows));
            }
        }
        return Optional.empty();
    }

    /** The newest of dated things, those in the future aside; undated ones count. */
    private static Optional<Newest> newest(Stream<@Nullable LocalDate> dates) {
        List<@Nullable LocalDate> all = dates.collect(Collectors.toList());
        return all.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> new Newest(last, all.size()));
    }

    private static int rows(Content content, TableKind kind) {
        return content.table(kind).size();
    }

    private static InputRow present(Assessment assessment, TableKind kind, Newest newest) {
        long age = ChronoUnit.DAYS.between(newest.date(), assessment.asOf());
        return new InputRow(
                Figures.capital(kind.label()),
                age > limit(kind) ? "stale" : "present",
                newest.date().toString(),
                Figures.count(Math.max(0, age), "day", "days"),
                Integer.toString(newest.rows()),
                wanted(assessment, kind));
    }

    private static String wanted(Assessment assessment, TableKind kind) {
        String another = Unlocks.another(assessment.indicators(), kind.label());
        String columns = Unlocks.columns(assessment.indicators(), kind.label());
        String more = another.isEmpty() ? "" : "another would unlock " + another;
        return more + (more.isEmpty() || columns.isEmpty() ? "" : "; ") + columns;
    }

    private static InputRow missing(String table, String unlocks) {
        return new InputRow(table, "missing", "–", "–", "–", unlocks);
    }

    private static long limit(TableKind kind) {
        return switch (kind) {
            case REGISTER, CAPACITY, ALLOCATIONS, RANKINGS -> STALE_WORK;
            default -> STALE_DECLARATION;
        };
    }
}
