package dev.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Governance;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Segment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What meetings and logs say of a portfolio. */
final class UnderstandingTest {

    private static final List<String> NAMES = List.of("Atlas Migration", "Borealis Portal");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "english",
                "german",
                "french",
                "spanish",
                "english-put-off",
                "german-put-off",
                "french-put-off",
                "spanish-put-off",
                "english-two",
                "german-two"
            })
    void minutesSayWhatStandsBesideThem(String language) throws IOException {
        assertThat(MinutesFixture.understood(language)).isEqualTo(MinutesFixture.text(language + ".expected.txt"));
    }

    @Test
    void aDecisionInLogAndMinutesIsOneAndTheLogLeads() {
        Governance one = understand(
                List.of(minutes("en", "The board decided to stop Atlas Migration.")),
                List.of(entry("D-7", "Stop Atlas Migration", "Approved", "Jane Doe")));
        assertThat(one.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.id()).isEqualTo("D-7");
            assertThat(decision.status()).isEqualTo(Decision.Status.RECORDED);
            assertThat(decision.type()).isEqualTo(Decision.Type.STOP);
            assertThat(decision.evidence()).hasSize(2);
            assertThat(decision.decider()).doesNotContain("Jane");
        });
    }

    @Test
    void eachNameOfALogEntryAndOfATurnOfTalkGetsTheTypeOfItsOwnVerb() {
        String both = "Stop Atlas Migration and resume Borealis Portal";
        for (Governance governance : List.of(
                understand(List.of(), List.of(entry("D-1", both, "Approved", "Board"))),
                understand(List.of(talk("We have decided: " + both + ".", "Agreed.")), List.of()))) {
            assertThat(governance.decisions())
                    .extracting(
                            Decision::type,
                            decision -> decision.links().get(0).subject().name())
                    .containsExactlyInAnyOrder(
                            tuple(Decision.Type.STOP, "Atlas Migration"),
                            tuple(Decision.Type.RESUME, "Borealis Portal"));
        }
    }

    @Test
    void whatALogOnlyProposesIsNotDecidedAndWhatItRejectsIsDeclined() {
        Governance log = understand(
                List.of(),
                List.of(
                        entry("D-1", "Start Atlas Migration", "Proposed", "Board"),
                        entry("D-2", "Start Borealis Portal", "Rejected", "Board")));
        assertThat(log.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.type()).isEqualTo(Decision.Type.DECLINE);
            assertThat(decision.decider()).isEqualTo("Board");
        });
    }

    @Test
    void aTranscriptNominatesOnlyWhatIsAgreedAboutSomethingKnown() {
        assertThat(understand(List.of(talk("We have decided to stop Atlas Migration.", "Agreed.")), List.of())
                        .decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.status()).isEqualTo(Decision.Status.CANDIDATE));
        assertThat(understand(List.of(talk("We have decided to stop the coffee.", "And the tea.")), List.of())
                        .decisions())
                .isEmpty();
    }

    @Test
    void aPersonsAnswerMakesACandidateCountOrNot() {
        PortfolioHistory history =
                history(List.of(minutes("en", "The board decided to stop Atlas Migration.")), List.of());
        String id = Understanding.of(history).governance().decisions().get(0).id();
        for (Disposition.Answer answer : List.of(Disposition.Answer.CONFIRM, Disposition.Answer.DENY)) {
            Disposition said = new Disposition(id, answer, "", "", null, null, evidence("evidence.xlsx"));
            Governance recorded = history.governance();
            Decision decision = Understanding.of(
                            history.governedBy(Governance.recorded(recorded.meetings(), recorded.log(), List.of(said))))
                    .governance()
                    .decisions()
                    .get(0);
            assertThat(decision.status())
                    .isEqualTo(
                            answer == Disposition.Answer.CONFIRM ? Decision.Status.RECORDED : Decision.Status.DENIED);
            assertThat(decision.evidence()).hasSize(2);
        }
    }

    @Test
    void aTextInALanguageNobodyReadsGivesNothingAndIsCounted() {
        Governance none = understand(List.of(minutes("und", "Atlas Migration approved by the board.")), List.of());
        assertThat(none.decisions()).isEmpty();
        assertThat(none.mentions()).isEmpty();
        assertThat(none.coverage().uncovered()).isEqualTo(1);
    }

    @Test
    void whatIsMarkedAsDecidedIsReadEvenIfTheTextIsTooShortToTellItsLanguage() {
        MeetingRecord terse = MinutesFixture.record(
                MeetingRecord.Kind.MINUTES,
                "und",
                MinutesFixture.DAY,
                List.of(new Segment(
                        "",
                        List.of(Passage.written("line 1", Passage.Marker.DECISION, 0, "Atlas Migration gestoppt.")))));
        MeetingRecord before = MinutesFixture.record(
                MeetingRecord.Kind.MINUTES,
                "de",
                MinutesFixture.DAY.minusDays(7),
                List.of(new Segment("", List.of(passage(1, "Der Lieferant ist da.")))));
        Governance governance = understand(List.of(before, terse), List.of());
        assertThat(governance.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.status()).isEqualTo(Decision.Status.RECORDED);
            assertThat(decision.type()).isEqualTo(Decision.Type.STOP);
        });
        assertThat(governance.coverage().uncovered()).isZero();
        assertThat(Understanding.withoutTalk(terse).segments()).isEqualTo(terse.segments());
    }

    @Test
    void onlyWhatDecidesIsLeftWhenTalkIsTakenAway() {
        MeetingRecord left = Understanding.withoutTalk(talk(
                "My holiday was lovely.",
                "It rained a lot.",
                "So we stayed in.",
                "We have decided to stop Atlas Migration.",
                "Agreed."));
        assertThat(left.segments().get(0).passages())
                .extracting(Passage::text)
                .containsExactly(
                        "It rained a lot.", "So we stayed in.", "We have decided to stop Atlas Migration.", "Agreed.");
    }

    @Test
    void whatIsLeftOfTalkNamesNobodyAndHoldsNoAddress() {
        MeetingRecord said = conversation(
                "Ann Lee",
                "We have decided to stop Atlas Migration. Ask Bo Ray, bo@example.org.",
                "Bo Ray",
                "Agreed, dial 555-123-4567.");
        MeetingRecord left = Understanding.withoutTalk(said);
        assertThat(left.segments().get(0).passages())
                .extracting(Passage::speaker, Passage::text)
                .containsExactly(
                        tuple("participant 1", "We have decided to stop Atlas Migration. Ask …, …."),
                        tuple("participant 2", "Agreed, dial …."));
        assertThat(understand(List.of(left), List.of()).decisions())
                .isEqualTo(understand(List.of(said), List.of()).decisions());
    }

    @Test
    void quotesNameNobody() {
        MeetingRecord said = conversation(
                "Ann Lee",
                "We have decided to stop Atlas Migration as Bo Ray said, not Bo Rayner or Ann.",
                "Bo Ray",
                "Agreed.");
        assertThat(understand(List.of(said), List.of()).decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.text())
                            .isEqualTo("We have decided to stop Atlas Migration as … said, not Bo Rayner or Ann.");
                    assertThat(decision.evidence().get(0).quote()).isEqualTo(decision.text());
                });
    }

    @Test
    void theTitleOfAMeetingIsShownWithoutTelephoneNumbers() {
        Meeting meeting = MinutesFixture.meeting(minutes("en", "Nothing."));
        Meeting dialled = new Meeting(
                meeting.id(),
                "Board (555) 123-4567",
                meeting.date(),
                null,
                meeting.status(),
                List.of(),
                meeting.records());
        Governance governance = Understanding.of(MinutesFixture.history(NAMES, List.of(dialled), List.of()))
                .governance();
        assertThat(governance.meetings().get(0).series()).isEqualTo("Board …");
    }

    @Test
    void aTopicComesBackWithLessThatIsNew() {
        MeetingRecord first = minutes("en", "Atlas Migration needs twelve engineers for the warehouse.");
        MeetingRecord later = MinutesFixture.record(
                MeetingRecord.Kind.MINUTES,
                "en",
                MinutesFixture.DAY.plusDays(7),
                List.of(new Segment(
                        "", List.of(passage(1, "Atlas Migration needs twelve engineers for the warehouse.")))));
        Governance governance = Understanding.of(MinutesFixture.history(
                        NAMES, List.of(MinutesFixture.meeting(first), MinutesFixture.meeting(later)), List.of()))
                .governance();
        assertThat(governance.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.returns().get(0).novelty()).isEqualTo(1);
            assertThat(topic.returns().get(1).novelty()).isZero();
        });
    }

    @Test
    void quotesLeaveOutAddressesNumbersAndTheRest() {
        assertThat(Quotes.of("Ask jane.doe@example.org or +44 20 7946 0958 by 2026-03-31 for 200 000."))
                .isEqualTo("Ask … or … by 2026-03-31 for 200 000.");
        assertThat(Quotes.of("Dial 555-123-4567, (555) 123-4567, 1-555-123-4567 or write to jane.doe＠example.org."))
                .isEqualTo("Dial …, …, … or write to ….");
        assertThat(Quotes.of("Budget 555 123 or 555-123, id 12-555-123-4567."))
                .isEqualTo("Budget 555 123 or 555-123, id 12-555-123-4567.");
        assertThat(Quotes.of("word ".repeat(100))).hasSizeLessThanOrEqualTo(300).endsWith("word…");
    }

    @Test
    void sentencesKeepAbbreviationsAndListNumbers() {
        assertThat(Sentences.of("1. The board met Dr. Smith, e.g. on costs. It agreed.", "en"))
                .containsExactly("1. The board met Dr. Smith, e.g. on costs.", "It agreed.");
        assertThat(Sentences.of("Das gilt z.B. für Nr. 5 im Norden. Der Rat stimmt zu.", "de"))
                .hasSize(2);
    }

    @Test
    void expiriesAreReadInFourLanguages() {
        LocalDate day = MinutesFixture.DAY;
        assertThat(Expiry.of("valid until 31 March", day, "en")).isEqualTo("2026-03-31");
        assertThat(Expiry.of("for two quarters", day, "en")).isEqualTo("2026-09-10");
        assertThat(Expiry.of("bis Ende Februar", day, "de")).isEqualTo("2027-02-28");
        assertThat(Expiry.of("jusqu'au 1er juin 2027", day, "fr")).isEqualTo("2027-06-01");
        assertThat(Expiry.of("durante seis meses", day, "es")).isEqualTo("2026-09-10");
        assertThat(Expiry.of("until 3/4/2026", day, "en")).isNull();
        assertThat(Expiry.of("until the end of 2027", day, "en")).isEqualTo("2027-12-31");
        assertThat(Expiry.of("bis Ende 2027", day, "de")).isEqualTo("2027-12-31");
        assertThat(Expiry.of("jusqu'à fin 2027", day, "fr")).isEqualTo("2027-12-31");
        assertThat(Expiry.of("hasta finales de 2027", day, "es")).isEqualTo("2027-12-31");
        assertThat(Expiry.of("until 2027", day, "en")).isNull();
    }

    private static Governance understand(List<MeetingRecord> records, List<LogEntry> log) {
        return Understanding.of(history(records, log)).governance();
    }

    private static PortfolioHistory history(List<MeetingRecord> records, List<LogEntry> log) {
        return MinutesFixture.history(
                NAMES, records.stream().map(r -> MinutesFixture.meeting(r)).toList(), log);
    }

    private static MeetingRecord minutes(String language, String text) {
        return MinutesFixture.record(
                MeetingRecord.Kind.MINUTES,
                language,
                MinutesFixture.DAY,
                List.of(new Segment("", List.of(passage(1, text)))));
    }

    private static MeetingRecord talk(String... said) {
        List<String> both = new ArrayList<>();
        for (int turn = 0; turn < said.length; turn++) {
            both.addAll(List.of(turn % 2 == 0 ? "A" : "B", said[turn]));
        }
        return conversation(both.toArray(String[]::new));
    }

    /** Speakers and what they say, in turn. */
    private static MeetingRecord conversation(String... said) {
        List<Passage> passages = new ArrayList<>();
        for (int turn = 0; turn < said.length / 2; turn++) {
            passages.add(new Passage(
                    "line " + (turn + 1), Passage.Marker.NONE, 0, said[2 * turn], 1, 5 * turn, said[2 * turn + 1]));
        }
        return MinutesFixture.record(
                MeetingRecord.Kind.TRANSCRIPT, "en", MinutesFixture.DAY, List.of(new Segment("", passages)));
    }

    private static Passage passage(int line, String text) {
        return Passage.written("line " + line, Passage.Marker.NONE, 0, text);
    }

    private static LogEntry entry(String id, String title, String status, String decider) {
        return new LogEntry(
                LogEntry.Kind.DECISION,
                id,
                MinutesFixture.DAY,
                title,
                "",
                status,
                "",
                "",
                decider,
                "",
                List.of(),
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                evidence("log.csv"));
    }

    private static Evidence evidence(String file) {
        return new Evidence(file, file, "A2", "", 0.9);
    }
}
