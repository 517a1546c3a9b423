package dev.plumbline.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A look into a history that is there already; it creates, updates and writes nothing. */
public final class HistoryView implements AutoCloseable {

    private static final String FILE = "jdbc:h2:file:";

    private final SingleConnectionDataSource connection;

    private HistoryView(SingleConnectionDataSource connection) {
        this.connection = connection;
    }

    /**
     * Opens a history for reading.
     *
     * @return empty when there is none
     * @throws IllegalStateException when there is one that cannot be opened
     */
    public static Optional<HistoryView> open(String url, String user, String password) {
        if (!there(url)) {
            return Optional.empty();
        }
        String readOnly = url.startsWith(FILE) ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url;
        SingleConnectionDataSource source = new SingleConnectionDataSource(readOnly, user, password, true);
        try (Connection connection = source.getConnection()) {
            connection.setReadOnly(true);
            return Optional.of(new HistoryView(source));
        } catch (SQLException | CannotGetJdbcConnectionException problem) {
            source.destroy();
            throw new IllegalStateException("the history cannot be opened: " + problem.getMessage(), problem);
        }
    }

    private static boolean there(String url) {
        if (!url.startsWith(FILE)) {
            return true;
        }
        String path = url.substring(FILE.length()).split(";", 2)[0];
        return Files.exists(Path.of(path + ".mv.db"));
    }

    /** The portfolios with a register or a meeting, sorted; none when the tables are not there yet. */
    public List<String> portfolios() {
        try {
            return new BlockStore(JdbcClient.create(new JdbcTemplate(connection)))
                    .portfolios().stream().sorted().toList();
        } catch (org.springframework.jdbc.BadSqlGrammarException noTables) {
            return List.of();
        } catch (DataAccessException problem) {
            throw new IllegalStateException("the history cannot be read: " + problem.getMessage(), problem);
        }
    }

    /** Everything remembered of a portfolio; nothing when the tables are not there yet. */
    public Remembered of(String portfolio) {
        JdbcClient client = JdbcClient.create(new JdbcTemplate(connection));
        BlockStore blocks = new BlockStore(client);
        try {
            List<DatedFile> contents = blocks.upTo(portfolio, java.time.LocalDate.of(9999, 12, 31)).stream()
                    .map(a -> new DatedFile(a.file(), a.asOf(), blocks.read(a)))
                    .toList();
            return new Remembered(
                    portfolio,
                    new FileLedger(client).ofPortfolio(portfolio),
                    contents,
                    new CorrectionStore(client).of(portfolio));
        } catch (org.springframework.jdbc.BadSqlGrammarException noTables) {
            return Remembered.nothing(portfolio);
        } catch (DataAccessException problem) {
            throw new IllegalStateException("the history cannot be read: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
