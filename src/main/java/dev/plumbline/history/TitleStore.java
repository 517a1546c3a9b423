package dev.plumbline.history;

import dev.plumbline.model.InitiativeRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The titles under which the accepted files of all portfolios list initiatives. */
final class TitleStore {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    TitleStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(BlockStore.Address address, List<InitiativeRow> register) {
        TreeSet<Long> titles = new TreeSet<>();
        register.forEach(row -> titles.addAll(Elsewhere.titles(row)));
        List<Object[]> rows = new ArrayList<>();
        for (long title : titles) {
            rows.add(new Object[] {address.file(), address.asOf(), title});
            if (rows.size() == BATCH) {
                insert(rows);
                rows.clear();
            }
        }
        insert(rows);
    }

    private void insert(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("insert into history_title (file, as_of, title) values (?, ?, ?)", rows);
        }
    }

    /** Where other portfolios list, up to a day, what a portfolio lists or listed. */
    Elsewhere elsewhere(String portfolio, LocalDate day) {
        Map<Long, List<Elsewhere.Stay>> stays = new HashMap<>();
        jdbc.query(
                """
                select t.title, f.portfolio, min(t.as_of), max(t.as_of)
                from history_title t join history_file f on f.number = t.file
                where f.portfolio <> ? and f.state = 'ACCEPTED' and t.as_of <= ? and t.title in (
                    select mine.title from history_title mine join history_file own on own.number = mine.file
                    where own.portfolio = ?)
                group by t.title, f.portfolio
                order by t.title, f.portfolio""",
                rs -> {
                    Elsewhere.Stay stay = new Elsewhere.Stay(
                            rs.getString(2), rs.getObject(3, LocalDate.class), rs.getObject(4, LocalDate.class));
                    stays.computeIfAbsent(rs.getLong(1), t -> new ArrayList<>()).add(stay);
                },
                portfolio,
                day,
                portfolio);
        return new Elsewhere(stays);
    }
}
