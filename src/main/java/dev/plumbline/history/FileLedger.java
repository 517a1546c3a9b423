package dev.plumbline.history;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Problem;
import dev.plumbline.model.RowCount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of claimed files as rows. */
final class FileLedger {

    private static final String ORDERED = " order by number";

    private final JdbcClient jdbc;

    FileLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InputFile> all() {
        return jdbc.sql("select * from history_file" + ORDERED)
                .query(FileLedger::entry)
                .list();
    }

    List<InputFile> after(long number) {
        return jdbc.sql("select * from history_file where number > ?" + ORDERED)
                .param(number)
                .query(FileLedger::entry)
                .list();
    }

    long last(boolean read) {
        return jdbc.sql("select coalesce(max(number), 0) from history_file where state <> ?")
                .param(read ? InputFile.State.CLAIMED.name() : "")
                .query(Long.class)
                .single();
    }

    List<InputFile> inState(InputFile.State state) {
        return jdbc.sql("select * from history_file where state = ?" + ORDERED)
                .param(state.name())
                .query(FileLedger::entry)
                .list();
    }

    List<InputFile> ofPortfolio(String portfolio) {
        return jdbc.sql("select * from history_file where portfolio = ?" + ORDERED)
                .param(portfolio)
                .query(FileLedger::entry)
                .list();
    }

    List<Claim> claims() {
        return jdbc.sql("select * from history_file" + ORDERED)
                .query(FileLedger::claimed)
                .list();
    }

    Optional<InputFile> find(Claim claim) {
        return jdbc.sql(
                        "select * from history_file where sha256 = ? and claimed_portfolio = ? and file = ? and modified = ?")
                .params(claim.sha256(), claim.portfolio(), claim.file(), claim.modified())
                .query(FileLedger::entry)
                .optional();
    }

    /** The entries with the same bytes, dropped for a portfolio or moved to it. */
    List<InputFile> sameContent(String portfolio, String sha256) {
        return jdbc.sql("select * from history_file where sha256 = ? and (claimed_portfolio = ? or portfolio = ?)"
                        + ORDERED)
                .params(sha256, portfolio, portfolio)
                .query(FileLedger::entry)
                .list();
    }

    InputFile entry(long number) {
        return jdbc.sql("select * from history_file where number = ?")
                .param(number)
                .query(FileLedger::entry)
                .single();
    }

    Claim claim(long number) {
        return jdbc.sql("select * from history_file where number = ?")
                .param(number)
                .query(FileLedger::claimed)
                .single();
    }

    void add(Claim claim) {
        insisted(jdbc.sql(
                        """
                        insert into history_file (number, claimed_portfolio, portfolio, file, sha256, modified, folder, state, format,
                            accepted, rejected, blank, duplicate, mappings, problems)
                        select coalesce(max(number), 0) + 1, cast(? as varchar), cast(? as varchar), cast(? as varchar),
                            cast(? as varchar), cast(? as date), cast(? as varchar), 'CLAIMED', '', 0, 0, 0, 0, '[]', '[]' from history_file""")
                .params(
                        claim.portfolio(),
                        claim.portfolio(),
                        claim.file(),
                        claim.sha256(),
                        claim.modified(),
                        claim.folder())
                .update());
    }

    void update(InputFile entry) {
        AsOf asOf = entry.asOf();
        insisted(jdbc.sql(
                        """
                        update history_file set portfolio = ?, state = ?, format = ?, as_of = cast(? as date), as_of_from = cast(? as varchar), accepted = ?,
                            rejected = ?, blank = ?, duplicate = ?, mappings = ?, problems = ? where number = ?""")
                .param(entry.portfolio())
                .param(entry.state().name())
                .param(entry.format())
                .param(asOf == null ? null : asOf.date())
                .param(asOf == null ? null : asOf.from().name())
                .params(
                        entry.rows().accepted(),
                        entry.rows().rejected(),
                        entry.rows().blank(),
                        entry.rows().duplicate())
                .params(Json.write(entry.mappings()), Json.write(entry.problems()), entry.number())
                .update());
    }

    /**
     * Makes the files that belong to a portfolio or were dropped for it what they were when they were claimed, but for those whose
     * text has been deleted: they cannot be read again.
     */
    void claimAgain(String portfolio) {
        jdbc.sql("update history_file set portfolio = claimed_portfolio, state = 'CLAIMED', format = '', as_of = null,"
                        + " as_of_from = null, accepted = 0, rejected = 0, blank = 0, duplicate = 0, mappings = '[]',"
                        + " problems = '[]' where (portfolio = ? or claimed_portfolio = ?)"
                        + " and number not in (select file from history_talk where forgotten)")
                .params(portfolio, portfolio)
                .update();
    }

    private static void insisted(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("one entry of the file ledger was to change, but " + rows + " did");
        }
    }

    private static Claim claimed(ResultSet rs, int row) throws SQLException {
        return new Claim(
                rs.getString("claimed_portfolio"),
                rs.getString("file"),
                rs.getString("sha256"),
                rs.getObject("modified", LocalDate.class),
                rs.getString("folder"));
    }

    private static InputFile entry(ResultSet rs, int row) throws SQLException {
        @Nullable LocalDate asOf = rs.getObject("as_of", LocalDate.class);
        return new InputFile(
                rs.getLong("number"),
                rs.getString("portfolio"),
                rs.getString("file"),
                rs.getString("sha256"),
                InputFile.State.valueOf(rs.getString("state")),
                rs.getString("format"),
                asOf == null ? null : new AsOf(asOf, AsOf.From.valueOf(rs.getString("as_of_from"))),
                new RowCount(rs.getInt("accepted"), rs.getInt("rejected"), rs.getInt("blank"), rs.getInt("duplicate")),
                Json.readList(rs.getString("mappings"), ColumnMapping.class),
                Json.readList(rs.getString("problems"), Problem.class));
    }
}
