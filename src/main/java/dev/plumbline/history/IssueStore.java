package dev.plumbline.history;

import dev.plumbline.model.Finding;
import dev.plumbline.model.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Issued reports and their findings as rows. */
final class IssueStore {

    private final JdbcTemplate jdbc;

    IssueStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Issue> of(String portfolio, Period period) {
        return jdbc.query(
                "select * from history_issue where portfolio = ? and period = ? order by version",
                IssueStore::issue,
                portfolio,
                period.toString());
    }

    List<Issue> of(String portfolio) {
        return jdbc.query(
                "select * from history_issue where portfolio = ? order by period, version",
                IssueStore::issue,
                portfolio);
    }

    void add(Issue issue) {
        Optional<Issue> same = of(issue.portfolio(), issue.period()).stream()
                .filter(i -> i.version() == issue.version())
                .findFirst();
        if (same.isEmpty()) {
            jdbc.update(
                    "insert into history_issue (portfolio, period, version, inputs_digest, as_of, paths)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    issue.portfolio(),
                    issue.period().toString(),
                    issue.version(),
                    issue.inputsDigest(),
                    issue.asOf(),
                    Json.write(issue.paths()));
        } else if (!same.get().equals(issue)) {
            throw new IllegalStateException(
                    "An issued report never changes, but version " + issue.version() + " of " + issue.portfolio() + " "
                            + issue.period() + " was issued before as " + same.get() + ", not as " + issue);
        }
    }

    void replaceFindings(String portfolio, Period period, List<Finding> findings) {
        jdbc.update("delete from history_finding where portfolio = ? and period = ?", portfolio, period.toString());
        List<Object[]> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new Object[] {
                portfolio,
                period.toString(),
                rows.size(),
                finding.id(),
                finding.indicator(),
                finding.kind(),
                finding.severity(),
                finding.since(),
                finding.state().name(),
                finding.statement(),
                finding.remedy(),
                Json.write(finding.subjects()),
                Json.write(finding.evidence())
            });
        }
        jdbc.batchUpdate(
                "insert into history_finding (portfolio, period, position, id, indicator, kind, severity, since, state,"
                        + " statement, remedy, subjects, evidence) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Issue issue(ResultSet rs, int row) throws SQLException {
        String[] period = rs.getString("period").split("-Q", 2);
        return new Issue(
                rs.getString("portfolio"),
                new Period(Integer.parseInt(period[0]), Integer.parseInt(period[1])),
                rs.getInt("version"),
                rs.getString("inputs_digest"),
                rs.getObject("as_of", LocalDate.class),
                Json.readList(rs.getString("paths"), String.class));
    }
}
