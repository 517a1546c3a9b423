package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.Content;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Finding;
import dev.plumbline.model.IdentityCorrection;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ProfileEntry;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.Segment;
import dev.plumbline.model.Subject;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same behaviour on every database that Plumbline runs on. */
class HistoryTest {

    private static @Nullable EmbeddedPostgres postgres;
    private static @Nullable String noPostgres;

    @Nested
    class OnH2 extends Behaviour {
        @Override
        DataSource fresh() {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
            return h2;
        }
    }

    @Nested
    class OnPostgres extends Behaviour {
        @Override
        DataSource fresh() {
            DataSource server = server();
            new JdbcTemplate(server).execute("drop schema public cascade; create schema public");
            return server;
        }
    }

    private static DataSource server() {
        if (postgres == null && noPostgres == null) {
            try {
                postgres = EmbeddedPostgres.start();
            } catch (IOException | RuntimeException e) {
                noPostgres = "PostgreSQL cannot start here, so nothing was tested on it: " + e;
            }
        }
        if (postgres == null) {
            return abort(noPostgres);
        }
        return postgres.getPostgresDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static MeetingRecord decisionsOnly(MeetingRecord record) {
        return record.with(record.segments().stream()
                .map(segment -> new Segment(
                        segment.title(),
                        segment.passages().stream()
                                .filter(passage -> passage.text().startsWith("Decision"))
                                .toList()))
                .toList());
    }

    abstract static class Behaviour {

        private static final LocalDate END_OF_MAY = LocalDate.of(2026, 5, 31);
        private static final LocalDate MODIFIED = LocalDate.of(2026, 6, 3);

        private final DataSource dataSource;
        private final History history;

        Behaviour() {
            dataSource = fresh();
            History.migrate(dataSource);
            history = new History(dataSource);
        }

        abstract DataSource fresh();

        @Test
        void aWorkbookThatNobodyAnsweredIsRememberedAndSaysNothing() {
            InputFile claimed = history.claim(claim("evidence.xlsx", "sha of evidence"));
            ReadResult nothing =
                    new ReadResult("xlsx/dispositions", "", List.of(), new RowCount(3, 0, 1, 0), List.of(), List.of());

            InputFile accepted = history.accept(claimed.number(), nothing);

            assertThat(accepted.state()).isEqualTo(InputFile.State.ACCEPTED);
            assertThat(accepted.asOf()).isNull();
            assertThat(history.ledger()).containsExactly(accepted);
        }

        private static Claim claim(String file, String sha256) {
            return new Claim("Retail", file, sha256, MODIFIED);
        }

        private InputFile accepted(String date, String... rows) {
            InputFile claimed = history.claim(claim("register-" + date + ".csv", "sha " + date));
            return history.accept(
                    claimed.number(), Registers.result("", date, "id | name | status | end | owner", rows));
        }

        @Test
        void aFileIsClaimedOnceAndNumberedInOrder() {
            InputFile first = history.claim(claim("a.csv", "1"));
            InputFile second = history.claim(claim("b.csv", "2"));
            InputFile again = history.claim(claim("a.csv", "1"));

            assertThat(first)
                    .isEqualTo(new InputFile(
                            1,
                            "Retail",
                            "a.csv",
                            "1",
                            InputFile.State.CLAIMED,
                            "",
                            null,
                            RowCount.NONE,
                            List.of(),
                            List.of()));
            assertThat(again).isEqualTo(first);
            assertThat(history.unread()).containsExactly(first, second);
            assertThat(history.claims()).containsExactly(claim("a.csv", "1"), claim("b.csv", "2"));
            assertThat(history.claimOf(2).modified()).isEqualTo(MODIFIED);
        }

        @Test
        void anAcceptedFileIsReadAndRecalled() {
            InputFile entry = accepted("2026-05-31", "A-1 | Alpha | Active | 2026-12-31 | Jane Smith");

            assertThat(history.unread()).isEmpty();
            assertThat(history.ledger()).containsExactly(entry);
            assertThat(entry.asOf()).isEqualTo(new AsOf(END_OF_MAY, AsOf.From.NAME));
            PortfolioHistory recalled = history.recall("Retail", END_OF_MAY);
            assertThat(recalled.files()).containsExactly(entry);
            assertThat(recalled.snapshots()).singleElement().satisfies(s -> {
                assertThat(s.asOf()).isEqualTo(END_OF_MAY);
                assertThat(s.initiatives()).singleElement().satisfies(i -> {
                    assertThat(i.key()).isEqualTo("A-1");
                    assertThat(i.row().evidence().place()).isEqualTo("Register!B2");
                });
            });
            assertThat(history.recall("Retail", END_OF_MAY.minusDays(1)).snapshots())
                    .isEmpty();
            assertThat(history.portfolios()).containsExactly("Retail");
        }

        @Test
        void anotherMappingProfileHasTheFilesOfItsPortfolioReadAgainAndNoOthers() {
            accepted("2026-05-31", "A-1 | Alpha | Active | 2026-12-31 | Jane Smith");
            InputFile other = history.claim(new Claim("Markets", "m.csv", "m", MODIFIED));
            history.quarantine(other.number(), "", List.of());
            history.correct(new IdentityCorrection("Retail", "A-1", "B-1", true));
            Map<String, List<ProfileEntry>> profile =
                    Map.of("Retail", List.of(new ProfileEntry("status word", "In Klärung", "paused")));

            history.readUnder(profile);

            assertThat(history.unread()).extracting(InputFile::file).containsExactly("register-2026-05-31.csv");
            assertThat(history.inputs(END_OF_MAY)).isEmpty();
            assertThat(history.corrections("Retail")).hasSize(1);
            accepted("2026-05-31", "A-1 | Alpha | Paused | 2026-12-31 | Jane Smith");
            history.readUnder(profile);
            assertThat(history.unread()).isEmpty();
            assertThat(history.recall("Retail", END_OF_MAY).settled()).isEqualTo(profile.get("Retail"));
            assertThat(history.recall("Markets", END_OF_MAY).settled()).isEmpty();
        }

        @Test
        void meetingTextIsForgottenWhenItsTimeIsOverAndIsNotReadAgain() {
            InputFile minutes = history.claim(claim("2026-05-04.md", "minutes"));
            history.accept(minutes.number(), minutes("We talked.", "Decision: stop A-1"));
            LocalDate firstNight = LocalDate.of(2026, 6, 3);

            assertThat(history.forgetTalk(firstNight, firstNight.minusYears(2), HistoryTest::decisionsOnly))
                    .as("nothing is due on the first night")
                    .isEmpty();
            assertThat(texts()).containsExactly("We talked.", "Decision: stop A-1");

            assertThat(history.forgetTalk(
                            firstNight.plusYears(2).plusDays(1), firstNight.plusDays(1), HistoryTest::decisionsOnly))
                    .extracting(InputFile::file)
                    .containsExactly("2026-05-04.md");
            assertThat(texts()).containsExactly("Decision: stop A-1");

            history.readUnder(Map.of("Retail", List.of(new ProfileEntry("level", "", "all"))));
            assertThat(history.unread()).as("its bytes are gone").isEmpty();
            assertThat(texts()).containsExactly("Decision: stop A-1");
            assertThat(history.forgetTalk(firstNight.plusYears(3), firstNight.plusYears(1), HistoryTest::decisionsOnly))
                    .as("told again, so that a run that was cut off deletes its bytes")
                    .hasSize(1);
        }

        private List<String> texts() {
            return history.recall("Retail", LocalDate.of(2026, 6, 30)).governance().meetings().stream()
                    .flatMap(meeting -> meeting.records().stream())
                    .flatMap(record -> record.segments().stream())
                    .flatMap(segment -> segment.passages().stream())
                    .map(Passage::text)
                    .toList();
        }

        private static ReadResult minutes(String... texts) {
            LocalDate day = LocalDate.of(2026, 5, 4);
            MeetingRecord record = new MeetingRecord(
                    MeetingRecord.Kind.MINUTES,
                    "Board",
                    "Board",
                    "",
                    day,
                    MeetingRecord.DateFrom.NAME,
                    null,
                    null,
                    MeetingRecord.Status.HELD,
                    null,
                    List.of(),
                    List.of(new Segment(
                            "",
                            java.util.Arrays.stream(texts)
                                    .map(text -> Passage.written("line 1", Passage.Marker.NONE, 0, text))
                                    .toList())),
                    "en",
                    new Evidence("2026-05-04.md", "minutes", "line 1", "Board", 0.85));
            return new ReadResult(
                    "markdown/meetings",
                    "",
                    List.of(new ReadResult.DatedContent(
                            new AsOf(day, AsOf.From.NAME), Content.ofMeetings(List.of(record)))),
                    RowCount.NONE,
                    List.of(),
                    List.of());
        }

        @Test
        void aProfileThatComesBackIsToldFromTheFirstTimeItWasInForce() {
            Map<String, List<ProfileEntry>> profile = Map.of("Retail", List.of(new ProfileEntry("level", "", "all")));
            assertThat(history.profiles()).isEmpty();
            history.readUnder(profile);
            Map<String, String> first = history.profiles();
            history.readUnder(Map.of());
            Map<String, String> without = history.profiles();
            history.readUnder(profile);

            assertThat(without).isNotEqualTo(first);
            assertThat(history.profiles()).isNotEqualTo(first).isNotEqualTo(without);
        }

        @Test
        void aFileThatNamedItsPortfolioIsReadAgainUnderTheProfileOfThatPortfolio() {
            InputFile claimed = history.claim(new Claim(Claim.DEFAULT_PORTFOLIO, "2026-05-31.csv", "1", MODIFIED));
            history.accept(
                    claimed.number(),
                    Registers.result("Retail", "2026-05-31", "id | name | status | end | owner", "A-1 | Alpha | | | "));

            history.readUnder(Map.of("Retail", List.of(new ProfileEntry("level", "", "all"))));

            assertThat(history.unread()).containsExactly(claimed);
        }

        @Test
        void theSameContentForTheSameDateIsADuplicateAndForALaterDateASnapshot() {
            InputFile first = history.claim(claim("2026-05-31.csv", "same"));
            InputFile copy = history.claim(claim("copy of 2026-05-31.csv", "same"));
            InputFile later = history.claim(claim("2026-06-30.csv", "same"));
            String header = "id | name";

            assertThat(history.accept(first.number(), Registers.result("", "2026-05-31", header, "A | Alpha"))
                            .state())
                    .isEqualTo(InputFile.State.ACCEPTED);
            assertThat(history.accept(copy.number(), Registers.result("", "2026-05-31", header, "A | Alpha"))
                            .state())
                    .isEqualTo(InputFile.State.DUPLICATE);
            assertThat(history.accept(later.number(), Registers.result("", "2026-06-30", header, "A | Alpha"))
                            .state())
                    .isEqualTo(InputFile.State.ACCEPTED);
            assertThat(history.recall("Retail", LocalDate.of(2026, 6, 30)).snapshots())
                    .hasSize(2);
        }

        @Test
        void aDropIsKnownOnlyWhereItsDateCannotDiffer() {
            InputFile entry = accepted("2026-05-31", "A-1 | Alpha | Active");
            String sha = entry.sha256();

            assertThat(history.known(new Claim("Retail", entry.file(), sha, MODIFIED.plusDays(9))))
                    .contains(entry);
            assertThat(history.known(new Claim("Retail", "other-2026-06-30.csv", sha, MODIFIED)))
                    .isEmpty();
            assertThat(history.known(new Claim("Other", entry.file(), sha, MODIFIED)))
                    .isEmpty();
        }

        @Test
        void aQuarantinedFileKeepsItsProblemsAndIsKnownByItsName() {
            InputFile claimed = history.claim(claim("broken.xlsx", "x"));
            Problem problem = new Problem(Problem.WHOLE_FILE, "encrypted", "", "Remove the password.");
            InputFile entry = history.quarantine(claimed.number(), "xlsx", List.of(problem));

            assertThat(entry.state()).isEqualTo(InputFile.State.QUARANTINED);
            assertThat(history.ledger()).containsExactly(entry);
            assertThat(entry.problems()).containsExactly(problem);
            assertThat(history.known(new Claim("Retail", "broken.xlsx", "x", MODIFIED.plusDays(1))))
                    .contains(entry);
        }

        @Test
        void aFileOfNoPortfolioMovesToTheOneItNames() {
            Claim claim = new Claim(Claim.DEFAULT_PORTFOLIO, "2026-05-31.csv", "1", MODIFIED);
            InputFile claimed = history.claim(claim);
            InputFile entry = history.accept(
                    claimed.number(), Registers.result("Wholesale", "2026-05-31", "id | name", "A | Alpha"));

            assertThat(entry.portfolio()).isEqualTo("Wholesale");
            assertThat(history.claim(claim)).isEqualTo(entry);
            assertThat(history.portfolios()).containsExactly("Wholesale");
        }

        @Test
        void lateFilesFallIntoPlace() {
            List<String> dates = new ArrayList<>(List.of("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"));
            for (String date : dates) {
                accepted(date, rowsOf(date));
            }
            PortfolioHistory inOrder = history.recall("Retail", END_OF_MAY);
            Collections.shuffle(dates, new Random(3));
            History other = new History(dataSource);
            new JdbcTemplate(dataSource).update("delete from history_block");
            new JdbcTemplate(dataSource).update("delete from history_file");
            for (String date : dates) {
                accepted(date, rowsOf(date));
            }

            PortfolioHistory shuffled = other.recall("Retail", END_OF_MAY);

            assertThat(inOrder.events()).isNotEmpty();
            assertThat(shuffled.events()).isEqualTo(inOrder.events());
            assertThat(shuffled.identities()).isEqualTo(inOrder.identities());
            assertThat(shuffled.snapshots().stream()
                            .map(s -> s.initiatives().stream().map(i -> i.key()).toList()))
                    .isEqualTo(inOrder.snapshots().stream()
                            .map(s -> s.initiatives().stream().map(i -> i.key()).toList())
                            .toList());
        }

        @Test
        void whatMovesToAnotherPortfolioIsNeitherRemovedThereNorAddedHere() {
            String[][] retail = {{"A-1 | Alpha | Active", "A-2 | Beta | Active"}, {"A-1 | Alpha | Active"}};
            String[][] wholesale = {
                {"W-1 | Omega | Active"}, {"W-1 | Omega | Active", "A-2 | Beta | Active", "A-9 | Alpha | Active"}
            };
            List<String> dates = List.of("2026-03-31", "2026-04-30");
            for (int i = 0; i < dates.size(); i++) {
                accepted("Retail", dates.get(i), retail[i]);
                accepted("Wholesale", dates.get(i), wholesale[i]);
            }

            PortfolioHistory left = history.recall("Retail", END_OF_MAY);
            PortfolioHistory joined = history.recall("Wholesale", END_OF_MAY);

            assertThat(left.events()).isEmpty();
            assertThat(left.identities())
                    .extracting(link -> link.kind() + " " + link.before() + " " + link.after())
                    .containsExactly("MOVED [Beta] [Beta in Wholesale]");
            assertThat(joined.events())
                    .extracting(event -> event.type() + " " + event.name())
                    .containsExactly("ADD Alpha");
            assertThat(joined.identities())
                    .extracting(link -> link.kind() + " " + link.before() + " " + link.after())
                    .containsExactly("MOVED [Beta in Retail] [Beta]");
        }

        private void accepted(String portfolio, String date, String[] rows) {
            InputFile claimed =
                    history.claim(new Claim(portfolio, portfolio + date + ".csv", "sha " + portfolio + date, MODIFIED));
            history.accept(claimed.number(), Registers.result("", date, "id | name | status", rows));
        }

        private static String[] rowsOf(String date) {
            return switch (date) {
                case "2026-01-31" -> new String[] {"A-1 | Alpha | Active | 2026-12-31 | Jo", "A-2 | Beta | Proposed"};
                case "2026-02-28" -> new String[] {"A-1 | Alpha | Active | 2027-03-31 | Jo", "A-2 | Beta | Active"};
                case "2026-03-31" -> new String[] {"A-1 | Alpha | On hold | 2027-03-31 | Ann Ray"};
                default -> new String[] {"A-1 | Alpha | Active | 2027-03-31 | Ray, Ann", "A-3 | Gamma | Active"};
            };
        }

        @Test
        void whatIsRememberedReplacesWhatWasRememberedBefore() {
            accepted("2026-01-31", rowsOf("2026-01-31"));
            accepted("2026-02-28", rowsOf("2026-02-28"));
            PortfolioHistory recalled = history.recall("Retail", END_OF_MAY);

            history.remember(recalled);
            history.remember(recalled);

            JdbcTemplate jdbc = new JdbcTemplate(dataSource);
            assertThat(jdbc.queryForList("select type from history_event order by position", String.class))
                    .containsExactly("ADD", "DATE");
            assertThat(jdbc.queryForList("select initiative from history_initiative order by position", String.class))
                    .containsExactly("A-1", "A-2");
        }

        @Test
        void theLastWordOnAPairCounts() {
            history.correct(new IdentityCorrection("Retail", "Alpha", "Beta", true));
            history.correct(new IdentityCorrection("Retail", "Alpha", "Beta", false));
            history.correct(new IdentityCorrection("Other", "Alpha", "Beta", true));

            assertThat(history.corrections("Retail"))
                    .containsExactly(new IdentityCorrection("Retail", "Alpha", "Beta", false));
        }

        @Test
        void anIssueIsKeptOnceAndNeverChanges() {
            Period period = new Period(2026, 2);
            Issue first = new Issue("Retail", period, 1, "sha256:1", END_OF_MAY, List.of("a.pdf"));
            Issue second = new Issue("Retail", period, 2, "sha256:2", END_OF_MAY, List.of("a.v2.pdf"));
            Issue earlier = new Issue("Retail", period.previous(), 1, "sha256:0", END_OF_MAY, List.of());
            history.issue(first);
            history.issue(second);
            history.issue(first);
            history.issue(earlier);

            assertThat(history.issues("Retail")).containsExactly(earlier, first, second);
            Issue altered = new Issue("Retail", period, 2, "sha256:3", END_OF_MAY, List.of());
            assertThatThrownBy(() -> history.issue(altered)).hasMessageContaining("version 2 of Retail 2026-Q2");
        }

        @Test
        void findingsAreKeptOnceAPeriod() {
            Finding finding = new Finding(
                    "F-1",
                    "unremoved-additions",
                    "addition",
                    0.5,
                    END_OF_MAY,
                    Finding.State.NEW,
                    List.of(new Subject(Subject.Type.INITIATIVE, "A-1", "Alpha")),
                    "It came.",
                    "Remove one.",
                    List.of(new Evidence("a.csv", "1", "A2", "Alpha", 0.9)));
            history.rememberFindings("Retail", new Period(2026, 2), List.of(finding));
            history.rememberFindings("Retail", new Period(2026, 2), List.of(finding));

            assertThat(new JdbcTemplate(dataSource).queryForList("select id from history_finding", String.class))
                    .containsExactly("F-1");
        }
    }
}
