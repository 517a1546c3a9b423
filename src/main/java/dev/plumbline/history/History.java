package dev.plumbline.history;

import dev.plumbline.model.Content;
import dev.plumbline.model.Finding;
import dev.plumbline.model.IdentityCorrection;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ProfileEntry;
import dev.plumbline.model.ReadResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Plumbline remembers: the ledger of files, their contents, people's corrections, and what was issued.
 *
 * <p>Only what files say is kept; snapshots, identities and events are recalled from it anew each time, so a file that arrives
 * late simply falls into its place. Every method is one transaction and joins the caller's if there is one.
 */
public final class History {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final FileLedger ledger;
    private final BlockStore blocks;
    private final TitleStore titles;
    private final Arrivals arrivals;
    private final CorrectionStore corrections;
    private final EventStore events;
    private final IssueStore issues;
    private final ProfileStore profiles;
    private final TalkStore talk;

    public History(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        JdbcClient client = JdbcClient.create(template);
        this.jdbc = template;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.ledger = new FileLedger(client);
        this.blocks = new BlockStore(client);
        this.titles = new TitleStore(template);
        this.arrivals = new Arrivals(ledger, blocks, titles);
        this.corrections = new CorrectionStore(client);
        this.events = new EventStore(template);
        this.issues = new IssueStore(template);
        this.profiles = new ProfileStore(client);
        this.talk = new TalkStore(client);
    }

    /** Creates or updates the tables. The application leaves this to Spring Boot. */
    static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/common")
                .load()
                .migrate();
    }

    /** Every claimed file, in the order of claims. */
    public List<InputFile> ledger() {
        return ledger.all();
    }

    /** The files claimed after an entry, in the order of claims. */
    public List<InputFile> ledgerAfter(long number) {
        return ledger.after(number);
    }

    /** The number of the last entry that is not merely claimed, or of the last one at all; 0 when there is none. */
    public long lastEntry(boolean read) {
        return ledger.last(read);
    }

    /** Every claimed file as it was dropped, in the order of claims. */
    public List<Claim> claims() {
        return ledger.claims();
    }

    /** Enters a file into the ledger; a file claimed before keeps its entry. */
    public InputFile claim(Claim claim) {
        return inOne(() -> arrivals.claim(claim));
    }

    /** The entry that makes a drop a duplicate before it is read. */
    public Optional<InputFile> known(Claim claim) {
        return arrivals.known(claim);
    }

    /** Forces what is remembered to the disk, before something is done that cannot be undone. */
    public void settle() {
        jdbc.execute((java.sql.Connection connection) -> {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                try (java.sql.Statement statement = connection.createStatement()) {
                    statement.execute("checkpoint sync");
                }
            }
            return true;
        });
    }

    /**
     * Has every portfolio read under the mapping profile that is in force from now on: where it differs from the last one, all
     * files of the portfolio are claimed again and what they said is dropped. What people said about identities stays.
     *
     * @param inForce for a portfolio what its profile settles; portfolios that are missing have none
     */
    public void readUnder(Map<String, List<ProfileEntry>> inForce) {
        transaction.executeWithoutResult(status -> new ProfileChange(profiles, ledger, blocks).to(inForce));
    }

    /** For every portfolio that ever had a mapping profile what tells the one in force from all before it. */
    public Map<String, String> profiles() {
        Map<String, String> told = new TreeMap<>();
        profiles.all().forEach((portfolio, revision) -> told.put(portfolio, revision.toString()));
        return told;
    }

    /** The files that are claimed and not yet read, in the order of claims. */
    public List<InputFile> unread() {
        return ledger.inState(InputFile.State.CLAIMED);
    }

    /** A claimed file as it was dropped. */
    public Claim claimOf(long number) {
        return ledger.claim(number);
    }

    /**
     * Keeps what a claimed file says. An accepted file with the same portfolio, content and dates makes it a duplicate; an entry
     * that is not merely claimed stays as it is, so that a resumed run may repeat itself.
     */
    public synchronized InputFile accept(long number, ReadResult result) {
        return inOne(() -> arrivals.accept(number, result));
    }

    /** Records that a claimed file could not be read, and why. */
    public InputFile quarantine(long number, String format, List<Problem> problems) {
        return inOne(() -> arrivals.quarantine(number, format, problems));
    }

    /** The portfolios with at least one accepted register or meeting, sorted. */
    public List<String> portfolios() {
        return blocks.portfolios();
    }

    /** What every accepted file says for which date up to a day, without the contents. */
    public List<DatedInput> inputs(LocalDate asOf) {
        return blocks.upTo(asOf);
    }

    /** Everything the accepted files say about a portfolio up to a day. */
    public PortfolioHistory recall(String portfolio, LocalDate asOf) {
        return inOne(() -> {
            List<InputFile> files = ledger.ofPortfolio(portfolio);
            List<DatedFile> contents = blocks.upTo(portfolio, asOf).stream()
                    .map(a -> new DatedFile(a.file(), a.asOf(), blocks.read(a)))
                    .toList();
            PortfolioHistory recalled = new Recollection(
                            portfolio, asOf, files, corrections.of(portfolio), titles.elsewhere(portfolio, asOf))
                    .of(contents);
            return profiles.of(portfolio)
                    .map(profile -> recalled.readUnder(profile.settled()))
                    .orElse(recalled);
        });
    }

    /**
     * Deletes the text of meetings that has been kept since before a day, but for what {@code kept} leaves of each; notes the
     * files that are new tonight.
     *
     * @param night the night's date
     * @param before text that is there since before this day is deleted
     * @return every file whose text has been deleted, tonight or earlier, in the order of claims: their bytes are to go, too
     */
    public List<InputFile> forgetTalk(LocalDate night, LocalDate before, UnaryOperator<MeetingRecord> kept) {
        return inOne(() -> {
            talk.note(night);
            for (long file : talk.since(before)) {
                for (LocalDate date : blocks.dates(file)) {
                    BlockStore.Address address = new BlockStore.Address(file, date);
                    Content content = blocks.read(address);
                    List<MeetingRecord> shorter =
                            content.meetings().stream().map(kept).toList();
                    blocks.replace(address, content.and(content.log(), shorter, content.dispositions()));
                }
                talk.forget(file);
            }
            return talk.forgotten().stream().map(ledger::entry).toList();
        });
    }

    /** Keeps the events and initiatives of a portfolio as rows, in place of its earlier ones. */
    public void remember(PortfolioHistory history) {
        transaction.executeWithoutResult(status -> events.replace(history));
    }

    /** Keeps a person's word on an identity; the last word on a pair counts. */
    public void correct(IdentityCorrection correction) {
        transaction.executeWithoutResult(status -> corrections.put(correction));
    }

    /** What people said about identities in a portfolio. */
    public List<IdentityCorrection> corrections(String portfolio) {
        return corrections.of(portfolio);
    }

    /** Every version issued of a portfolio, by period and version. */
    public List<Issue> issues(String portfolio) {
        return issues.of(portfolio);
    }

    /**
     * Records an issued report.
     *
     * @throws IllegalStateException when another report was issued as this version
     */
    public void issue(Issue issue) {
        transaction.executeWithoutResult(status -> issues.add(issue));
    }

    /** Keeps the findings of a period as rows, in place of those kept before. */
    public void rememberFindings(String portfolio, Period period, List<Finding> findings) {
        transaction.executeWithoutResult(status -> issues.replaceFindings(portfolio, period, findings));
    }

    private <T> T inOne(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
