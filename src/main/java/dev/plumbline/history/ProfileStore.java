package dev.plumbline.history;

import dev.plumbline.model.ProfileEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mapping profiles in force as rows: one a portfolio and change. */
final class ProfileStore {

    private static final String LAST =
            " p where revision = (select max(revision) from history_profile q where q.portfolio = p.portfolio)";

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A profile in force.
     *
     * @param revision how many different ones the portfolio has had in a row, from 1
     * @param settled what it settles; nothing when it was taken away
     */
    record Revision(int revision, List<ProfileEntry> settled) {}

    Optional<Revision> of(String portfolio) {
        return jdbc.sql("select * from history_profile" + LAST + " and portfolio = ?")
                .param(portfolio)
                .query(ProfileStore::revision)
                .optional();
    }

    /** The last profile of every portfolio that has had one. */
    Map<String, Revision> all() {
        Map<String, Revision> all = new TreeMap<>();
        jdbc.sql("select * from history_profile" + LAST).query(rs -> {
            all.put(rs.getString("portfolio"), revision(rs, 0));
        });
        return all;
    }

    void add(String portfolio, Revision revision) {
        jdbc.sql("insert into history_profile (portfolio, revision, settled) values (?, ?, ?)")
                .params(portfolio, revision.revision(), Json.write(revision.settled()))
                .update();
    }

    private static Revision revision(ResultSet rs, int row) throws SQLException {
        return new Revision(rs.getInt("revision"), Json.readList(rs.getString("settled"), ProfileEntry.class));
    }
}
