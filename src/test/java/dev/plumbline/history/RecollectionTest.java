package dev.plumbline.history;

import static dev.plumbline.history.Registers.dated;
import static dev.plumbline.history.Registers.many;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.IdentityCorrection;
import dev.plumbline.model.IdentityLink;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.RowCount;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecollectionTest {

    private static final String JAN = "2026-01-31";
    private static final String FEB = "2026-02-28";
    private static final String MAR = "2026-03-31";

    private static PortfolioHistory recall(DatedFile... files) {
        return recall(List.of(), files);
    }

    private static PortfolioHistory recall(List<IdentityCorrection> corrections, DatedFile... files) {
        List<InputFile> ledger = Arrays.stream(files)
                .map(f -> new InputFile(
                        f.number(),
                        "Retail",
                        "file " + f.number(),
                        "sha",
                        InputFile.State.ACCEPTED,
                        "csv/register",
                        new AsOf(f.asOf(), AsOf.From.NAME),
                        RowCount.NONE,
                        List.of(),
                        List.of()))
                .toList();
        return new Recollection("Retail", LocalDate.of(2026, 12, 31), ledger, corrections, Elsewhere.NOWHERE)
                .of(List.of(files));
    }

    private static List<String> events(PortfolioHistory history) {
        return history.events().stream().map(RecollectionTest::told).toList();
    }

    private static String told(Event event) {
        String subject = event.initiative().isEmpty() ? event.name() : event.initiative();
        String values =
                event.before() == null && event.after() == null ? "" : " " + event.before() + " → " + event.after();
        return event.type() + " " + subject + values + (event.shifted() ? " (shifted)" : "");
    }

    private static List<String> problems(PortfolioHistory history) {
        return history.files().stream()
                .flatMap(f -> f.problems().stream().map(p -> f.file() + " " + p.code() + " " + p.value()))
                .toList();
    }

    private static String[] and(String[] rows, String... more) {
        return Stream.concat(Arrays.stream(rows), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void comingAndGoingCountsForWorkButNotForProposalsAndFinishedWork() {
        String header = "id | name | status";
        assertThat(events(recall(
                        dated(
                                1,
                                JAN,
                                header,
                                "A | Alpha | Active",
                                "B | Bravo | Done",
                                "C | Charlie | Proposed",
                                "K | Kilo | Odd"),
                        dated(
                                2,
                                FEB,
                                header,
                                "K | Kilo | Active",
                                "D | Delta | Active",
                                "E | Echo | Proposed",
                                "F | Foxtrot | Done"))))
                .containsExactly("ADD D", "VANISH A");
    }

    @Test
    void aStatusThatChangesTellsWhatHappened() {
        String header = "id | name | status";
        assertThat(events(recall(
                        dated(
                                1,
                                JAN,
                                header,
                                "A | Alpha | Active",
                                "B | Bravo | Active",
                                "C | Charlie | Active",
                                "D | Delta | On hold",
                                "E | Echo | Proposed",
                                "F | Foxtrot | Proposed",
                                "G | Golf | Done"),
                        dated(
                                2,
                                FEB,
                                header,
                                "A | Alpha | Done",
                                "B | Bravo | Cancelled",
                                "C | Charlie | On hold",
                                "D | Delta | Active",
                                "E | Echo | Active",
                                "F | Foxtrot | Cancelled",
                                "G | Golf | Active"))))
                .containsExactly(
                        "ADD E Proposed → Active",
                        "DONE A Active → Done",
                        "CANCEL B Active → Cancelled",
                        "PAUSE C Active → On hold",
                        "RESUME D On hold → Active",
                        "RESUME G Done → Active");
    }

    @Test
    void onlyMovesBeyondTheToleranceAreEvents() {
        String header = "id | name | end | budget | demand";
        assertThat(events(recall(
                        dated(
                                1,
                                JAN,
                                header,
                                "A | Alpha | 2026-06-30 | 100 GBP | 1.0",
                                "B | Bravo | 2026-06-30 | 100 GBP | 1.0",
                                "C | Charlie | TBC | TBC | TBC",
                                "D | Delta | 2026-06-30 | 100 GBP | 1.0"),
                        dated(
                                2,
                                FEB,
                                header,
                                "A | Alpha | 2026-07-31 | 111 GBP | 1.3",
                                "B | Bravo | 2026-07-30 | 110 GBP | 1.2",
                                "C | Charlie | 2026-07-31 | 900 GBP | 9",
                                "D | Delta | TBC | 999 EUR | TBC"))))
                .containsExactly("DATE A 2026-06-30 → 2026-07-31", "BUDGET A 100 GBP → 111 GBP", "DEMAND A 1.0 → 1.3");
    }

    @Test
    void aDateKnownToAPeriodMovesOnlyAsFarAsIsCertain() {
        String header = "id | name | end | baseline end";
        assertThat(events(recall(
                        dated(
                                1,
                                JAN,
                                header,
                                "A | Alpha | 2026-07-01/2026-09-30 | 2026-07-01/2026-09-30",
                                "B | Bravo | 2026-07-01/2026-09-30 | 2026-09-15",
                                "C | Charlie | 2026-06-30 | 2026-07-01/2026-09-30",
                                "D | Delta | 2026-10-01/2026-10-31 | TBC"),
                        dated(
                                2,
                                FEB,
                                header,
                                "A | Alpha | 2026-10-01/2026-12-31 | 2026-08-31",
                                "B | Bravo | 2026-09-30 | 2026-07-01/2026-09-30",
                                "C | Charlie | 2026-07-01/2026-09-30 | 2026-10-01/2026-12-31",
                                "D | Delta | 2026-11-01/2026-11-30 | TBC"))))
                .containsExactly(
                        "DATE A 2026-07-01/2026-09-30 → 2026-10-01/2026-12-31",
                        "RESTATED C 2026-07-01/2026-09-30 → 2026-10-01/2026-12-31");
    }

    @Test
    void aChangedOwnerOrNameIsAnEventAndAnotherSpellingIsNone() {
        String header = "id | name | owner";
        assertThat(events(recall(
                        dated(
                                1,
                                JAN,
                                header,
                                "A | Alpha | Jane Smith",
                                "B | Bravo | Jo Ray",
                                "C-007 | Charlie | Jo Ray"),
                        dated(
                                2,
                                FEB,
                                header,
                                "A | ALPHA! | Smith, Jane (IT)",
                                "B | Bravo | Al Ray",
                                "c-7 | Chess | jo ray"))))
                .containsExactly("OWNER B Jo Ray → Al Ray", "RENAME C-007 Charlie → Chess");
    }

    @Test
    void whatChangesThePastRestatesIt() {
        String header = "id | name | start | baseline end";
        assertThat(events(recall(
                        dated(1, JAN, header, "A | Alpha | 2025-01-01 | 2026-06-30", "B | Bravo | 2026-03-01 | TBC"),
                        dated(
                                2,
                                FEB,
                                header,
                                "A | Alpha | 2025-02-01 | 2026-09-30",
                                "B | Bravo | 2026-04-01 | 2026-06-30"))))
                .containsExactly("RESTATED A 2025-01-01 → 2025-02-01", "RESTATED A 2026-06-30 → 2026-09-30");
    }

    @Test
    void whatMostRowsUndergoAtOnceIsOneReplan() {
        String header = "id | name | status";
        PortfolioHistory history = recall(
                dated(1, JAN, header, and(many(6, "P-%d | Alpha %d | Proposed"), "Q | Quebec | Active")),
                dated(2, FEB, header, and(many(6, "P-%d | Alpha %d | Active"), "Q | Quebec | On hold")));

        assertThat(events(history)).containsExactly("PAUSE Q Active → On hold", "REPLAN status of 6 of 7 initiatives");
        assertThat(history.events().get(1).evidence()).hasSize(10);
    }

    @Test
    void aMassRebaseliningStaysOneRestatementPerInitiative() {
        String header = "id | name | baseline end";
        assertThat(events(recall(
                        dated(1, JAN, header, many(6, "P-%d | Alpha %d | 2026-06-30")),
                        dated(2, FEB, header, many(6, "P-%d | Alpha %d | 2026-09-30")))))
                .hasSize(6)
                .allMatch(e -> e.startsWith("RESTATED P-"));
    }

    @Test
    void arrivalsFromAUnitThatWasNotCoveredAreACoverageShift() {
        String header = "id | name | unit";
        assertThat(events(recall(
                        dated(1, JAN, header, many(20, "P-%d | Alpha %d | Sales")),
                        dated(
                                2,
                                FEB,
                                header,
                                and(
                                        and(many(20, "P-%d | Alpha %d | Sales"), many(3, "N-%d | Node %d | Plant")),
                                        "X | Xray | Sales")))))
                .containsExactly("ADD N-1 (shifted)", "ADD N-2 (shifted)", "ADD N-3 (shifted)", "ADD X");
    }

    @Test
    void aCommonFactorOfAllBudgetsIsANewPriceBase() {
        String header = "id | name | budget";
        assertThat(events(recall(
                        dated(1, JAN, header, and(many(6, "P-%d | Alpha %d | 1%d000 GBP"), "X | Xray | 1000 GBP")),
                        dated(2, FEB, header, and(many(6, "P-%d | Alpha %d | 1%d GBP"), "X | Xray | 2 GBP")))))
                .containsExactly(
                        "BUDGET X 1000 GBP → 2 GBP",
                        "RESTATED budget of 6 of 7 initiatives times 0.001: currency, unit or price base");
    }

    @Test
    void aBudgetInAnotherCurrencyIsComparedOnlyWhereTheOthersWereConvertedLikeIt() {
        String header = "id | name | budget";
        assertThat(events(recall(
                        dated(
                                1,
                                JAN,
                                header,
                                and(
                                        many(6, "P-%d | Alpha %d | 1%d000 GBP"),
                                        "X | Xray | 1000 USD",
                                        "Y | Yak | 100 EUR")),
                        dated(
                                2,
                                FEB,
                                header,
                                and(
                                        many(6, "P-%d | Alpha %d | 2%d000 EUR"),
                                        "X | Xray | 9000 EUR",
                                        "Y | Yak | 200 EUR")))))
                .containsExactly("BUDGET Y 100 EUR → 200 EUR");
    }

    @Test
    void partsInOtherCurrenciesDoNotAddUp() {
        PortfolioHistory history = recall(
                dated(1, JAN, "name | budget", "Payments platform | 100", "Alpha | 7"),
                dated(
                        2,
                        FEB,
                        "name | budget",
                        "Payments platform cards | 60 GBP",
                        "Payments platform ledger | 41 EUR",
                        "Alpha | 7"));

        assertThat(history.identities().stream().map(IdentityLink::kind)).doesNotContain(IdentityLink.Kind.SPLIT);
    }

    @Test
    void anInitialForANameIsNoChangeOfOwner() {
        assertThat(events(recall(
                        dated(1, JAN, "id | name | owner", "A | Alpha | J. Smith", "B | Bravo | J. Smith"),
                        dated(2, FEB, "id | name | owner", "A | Alpha | John Smith", "B | Bravo | Ann Lee"))))
                .containsExactly("OWNER B J. Smith → Ann Lee");
    }

    @Test
    void newWordsForPriorityAreNoChangeOfPriority() {
        PortfolioHistory relabelled = recall(
                dated(1, JAN, "id | name | priority", "A | Alpha | 1", "B | Bravo | 2"),
                dated(2, FEB, "id | name | priority", "A | Alpha | 3", "B | Bravo | 4"));
        PortfolioHistory swapped = recall(
                dated(1, JAN, "id | name | priority", "A | Alpha | 1", "B | Bravo | 2"),
                dated(2, FEB, "id | name | priority", "A | Alpha | 2", "B | Bravo | 2"));

        assertThat(events(relabelled)).isEmpty();
        assertThat(events(swapped)).containsExactly("PRIORITY A 1 → 2");
    }

    @Test
    void anIdWhosePrefixChangesKeepsItsInitiative() {
        PortfolioHistory history = recall(
                dated(1, JAN, "id | name", "DFE_0135_2122-Q1 | Schools online", "PRJ-001 | Alpha"),
                dated(2, FEB, "id | name", "MOD_0135_2122-Q1 | Learning cloud", "OPS-001 | Zulu ward"));

        assertThat(events(history))
                .containsExactly(
                        "ADD OPS-001", "VANISH PRJ-001", "RENAME DFE_0135_2122-Q1 Schools online → Learning cloud");
        assertThat(history.identities()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(IdentityLink.Kind.RENAME);
            assertThat(link.method()).isEqualTo("suffix");
        });
    }

    @Test
    void aNewNameThatIsAlikeIsARenameAndAnotherPhaseIsNot() {
        PortfolioHistory history = recall(
                dated(
                        1,
                        JAN,
                        "name | owner",
                        "Smart Meters Implementation | Jo Ray",
                        "CI Board | Al",
                        "Harbour phase 1 | Jo Ray"),
                dated(
                        2,
                        FEB,
                        "name | owner",
                        "Smart Metering Implementation | Jo Ray",
                        "Continuous Integration Board | Al",
                        "Harbour phase 2 | Jo Ray"));

        assertThat(events(history))
                .containsExactly(
                        "ADD Harbour phase 2",
                        "VANISH Harbour phase 1",
                        "RENAME CI Board CI Board → Continuous Integration Board",
                        "RENAME Smart Meters Implementation Smart Meters Implementation → Smart Metering Implementation");
    }

    @Test
    void whatCanBeTwoInitiativesIsNeitherAddedNorRemoved() {
        PortfolioHistory history = recall(
                dated(1, JAN, "name", "Harbour crane renewal", "Alpha"),
                dated(2, FEB, "name", "Harbour crane renewals", "Harbour cranes renewal", "Alpha"));

        assertThat(events(history)).isEmpty();
        assertThat(history.identities().stream().map(IdentityLink::kind)).containsExactly(IdentityLink.Kind.AMBIGUOUS);
    }

    @Test
    void aSplitWhoseBudgetsAddUpIsNeitherAddedNorRemoved() {
        PortfolioHistory history = recall(
                dated(1, JAN, "name | budget", "Payments platform | 100 GBP", "Alpha | 7 GBP"),
                dated(
                        2,
                        FEB,
                        "name | budget",
                        "Payments platform cards | 60 GBP",
                        "Payments platform ledger | 41 GBP",
                        "Alpha | 7 GBP"));

        assertThat(events(history)).isEmpty();
        assertThat(history.identities()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(IdentityLink.Kind.SPLIT);
            assertThat(link.after()).containsExactly("Payments platform cards", "Payments platform ledger");
        });
    }

    @Test
    void aPersonsWordOutweighsEveryRule() {
        DatedFile before = dated(1, JAN, "id | name", "A | Alpha", "B | Bravo");
        DatedFile after = dated(2, FEB, "id | name", "A | Alpha", "Z | Zulu");

        assertThat(events(recall(List.of(new IdentityCorrection("Retail", "Bravo", "Z", true)), before, after)))
                .containsExactly("RENAME B Bravo → Zulu");
        assertThat(events(recall(List.of(new IdentityCorrection("Retail", "A", "A", false)), before, after)))
                .containsExactly("ADD A (2)", "ADD Z", "VANISH A", "VANISH B");
    }

    @Test
    void aListThatIsNumberedAnewKeepsItsInitiatives() {
        assertThat(events(recall(
                        dated(1, JAN, "id | name", "1 | Alpha", "2 | Bravo", "3 | Charlie", "4 | Delta"),
                        dated(2, FEB, "id | name", "1 | Delta", "2 | Charlie", "3 | Bravo", "4 | Alpha"))))
                .isEmpty();
    }

    @Test
    void anInitiativeThatReturnsKeepsItsKeyAndIsAddedAgain() {
        PortfolioHistory history = recall(
                dated(1, JAN, "id | name", "A | Alpha", "B | Bravo"),
                dated(2, FEB, "id | name", "A | Alpha"),
                dated(3, MAR, "id | name", "A | Alpha", "B9 | Bravo"));

        assertThat(events(history)).containsExactly("VANISH B", "ADD B");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        String header = "id | name | status | end";
        String[] rows = {
            "A | Alpha | Active | 2026-06-30",
            "A | Alpha | Active | 2026-09-30",
            "B | Bravo | Active |",
            "C | Charlie | Active |"
        };
        String[] reversed = {rows[3], rows[2], rows[1], rows[0]};
        DatedFile after = dated(2, FEB, header, "A | Alpha | Active | 2026-06-30", "A | Alpha | Active | 2027-09-30");

        assertThat(events(recall(dated(1, JAN, header, reversed), after)))
                .isEqualTo(events(recall(dated(1, JAN, header, rows), after)))
                .containsExactly("VANISH B", "VANISH C", "DATE A (2) 2026-09-30 → 2027-09-30");
    }

    @Test
    void aCorrectedExportReplacesTheEarlierOneAndPartsAreUnited() {
        PortfolioHistory history = recall(
                dated(1, JAN, "id | name", many(5, "P-%d | Alpha %d")),
                dated(2, JAN, "id | name", many(4, "P-%d | Alpha %d")),
                dated(3, JAN, "id | name", "A | Quarry", "D | Delta"));

        assertThat(titles(history))
                .containsExactlyInAnyOrder("Alpha 1", "Alpha 2", "Alpha 3", "Alpha 4", "Quarry", "Delta");
        assertThat(problems(history)).containsExactly("file 1 superseded 2026-01-31");
    }

    @Test
    void aCorrectionOfSomeRowsLeavesTheOthersStanding() {
        PortfolioHistory history = recall(
                dated(1, JAN, "id | name", many(5, "P-%d | Alpha %d")),
                dated(2, JAN, "id | name", "P-2 | Alpha 2 corrected"));

        assertThat(titles(history))
                .containsExactlyInAnyOrder("Alpha 1", "Alpha 2 corrected", "Alpha 3", "Alpha 4", "Alpha 5");
    }

    private static List<String> titles(PortfolioHistory history) {
        return history.snapshots().get(0).initiatives().stream()
                .map(i -> i.row().title())
                .toList();
    }

    @Test
    void aRegisterThatCollapsesIsHeldBackUntilTheNextOneConfirmsIt() {
        DatedFile whole = dated(1, JAN, "id | name", many(10, "P-%d | Alpha %d"));
        DatedFile small = dated(2, FEB, "id | name", many(2, "P-%d | Alpha %d"));
        DatedFile back = dated(3, MAR, "id | name", many(9, "P-%d | Alpha %d"));
        DatedFile still = dated(3, MAR, "id | name", many(2, "P-%d | Alpha %d"));

        assertThat(problems(recall(whole, small))).containsExactly("file 2 held-back 2 of 10");
        assertThat(events(recall(whole, small))).isEmpty();
        assertThat(events(recall(whole, small, back))).containsExactly("VANISH P-10");
        assertThat(events(recall(whole, small, still)))
                .containsExactlyInAnyOrder(
                        "VANISH P-3",
                        "VANISH P-4",
                        "VANISH P-5",
                        "VANISH P-6",
                        "VANISH P-7",
                        "VANISH P-8",
                        "VANISH P-9",
                        "VANISH P-10");
        assertThat(problems(recall(small, dated(4, MAR, "id | name", many(10, "P-%d | Alpha %d")))))
                .isEmpty();
    }

    @Test
    void everyEventPointsAtTheCellsThatTellIt() {
        PortfolioHistory history = recall(
                dated(1, JAN, "id | name | end", "A | Alpha | 2026-06-30"),
                dated(2, FEB, "id | name | end", "A | Alpha | 2026-09-30", "B | Bravo | 2026-09-30"));

        assertThat(history.events())
                .extracting(Event::type, e -> e.evidence().stream()
                        .map(v -> v.file() + " " + v.place())
                        .toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(EventType.ADD, List.of("2026-02-28.csv Register!B3")),
                        org.assertj.core.groups.Tuple.tuple(
                                EventType.DATE, List.of("2026-01-31.csv Register!C2", "2026-02-28.csv Register!C2")));
    }

    @Test
    void anIdThatIsUsedAgainForOtherWorkIsLeftToAPerson() {
        String header = "id | name | status | owner | end | priority";
        PortfolioHistory reused = recall(
                dated(1, JAN, header, "R-9 | Returns desk | Active | Kim Lee | 2026-12-31 | High"),
                dated(2, FEB, header, "R-9 | Quantum office | Proposed | Ola Berg | 2028-12-31 | Low"));
        PortfolioHistory renamed = recall(
                dated(1, JAN, header, "R-9 | Returns desk | Active | Kim Lee | 2026-12-31 | High"),
                dated(2, FEB, header, "R-9 | Quantum office | Active | Kim Lee | 2028-12-31 | High"));

        assertThat(events(reused)).isEmpty();
        assertThat(reused.identities()).extracting(IdentityLink::kind).containsExactly(IdentityLink.Kind.AMBIGUOUS);
        assertThat(renamed.identities()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(IdentityLink.Kind.RENAME);
            assertThat(link.confidence()).isLessThan(1);
        });
    }

    @Test
    void swappedIdsFollowTheNames() {
        String header = "id | name | owner";
        assertThat(events(recall(
                        dated(1, JAN, header, "R-1 | Store refit | Kim Lee", "R-2 | Data lake | Ola Berg"),
                        dated(2, FEB, header, "R-2 | Store refit | Kim Lee", "R-1 | Data lake | Ola Berg"))))
                .isEmpty();
    }
}
