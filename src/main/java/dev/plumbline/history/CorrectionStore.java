package dev.plumbline.history;

import dev.plumbline.model.IdentityCorrection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Identity corrections as rows, one a pair. */
final class CorrectionStore {

    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(IdentityCorrection correction) {
        jdbc.sql("delete from history_correction where portfolio = ? and earlier = ? and later = ?")
                .params(correction.portfolio(), correction.before(), correction.after())
                .update();
        jdbc.sql("insert into history_correction (portfolio, earlier, later, same) values (?, ?, ?, ?)")
                .params(correction.portfolio(), correction.before(), correction.after(), correction.same())
                .update();
    }

    List<IdentityCorrection> of(String portfolio) {
        return jdbc
                .sql("select * from history_correction where portfolio = ?")
                .param(portfolio)
                .query((rs, row) -> new IdentityCorrection(
                        rs.getString("portfolio"),
                        rs.getString("earlier"),
                        rs.getString("later"),
                        rs.getBoolean("same")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(IdentityCorrection::before)
                        .thenComparing(IdentityCorrection::after))
                .toList();
    }
}
