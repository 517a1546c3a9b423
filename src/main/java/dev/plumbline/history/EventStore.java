package dev.plumbline.history;

import dev.plumbline.model.Event;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events and initiatives as rows, to be queried from outside; Plumbline itself recalls them from the blocks. */
final class EventStore {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    EventStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The time an initiative was seen in the registers. */
    private record Seen(String name, LocalDate first, LocalDate last) {}

    void replace(PortfolioHistory history) {
        String portfolio = history.portfolio();
        for (String table : List.of("history_event", "history_initiative")) {
            jdbc.update("delete from " + table + " where portfolio = ?", portfolio);
        }
        insert(
                "insert into history_event (portfolio, position, type, initiative, name, from_date, to_date, field,"
                        + " before_value, after_value, shifted, evidence) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                events(history));
        insert(
                "insert into history_initiative (portfolio, position, initiative, name, first_seen, last_seen)"
                        + " values (?, ?, ?, ?, ?, ?)",
                initiatives(history));
    }

    private static List<Object[]> events(PortfolioHistory history) {
        List<Object[]> rows = new ArrayList<>();
        for (Event event : history.events()) {
            rows.add(new Object[] {
                history.portfolio(),
                rows.size(),
                event.type().name(),
                event.initiative(),
                event.name(),
                event.from(),
                event.to(),
                event.field() == null ? null : event.field().name(),
                event.before(),
                event.after(),
                event.shifted(),
                Json.write(event.evidence())
            });
        }
        return rows;
    }

    private static List<Object[]> initiatives(PortfolioHistory history) {
        Map<String, Seen> initiatives = new TreeMap<>();
        for (Snapshot snapshot : history.snapshots()) {
            for (Initiative initiative : snapshot.initiatives()) {
                Seen seen = new Seen(initiative.row().title(), snapshot.asOf(), snapshot.asOf());
                initiatives.merge(
                        initiative.key(), seen, (before, now) -> new Seen(now.name(), before.first(), now.last()));
            }
        }
        List<Object[]> rows = new ArrayList<>();
        initiatives.forEach((key, seen) ->
                rows.add(new Object[] {history.portfolio(), rows.size(), key, seen.name(), seen.first(), seen.last()}));
        return rows;
    }

    private void insert(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
