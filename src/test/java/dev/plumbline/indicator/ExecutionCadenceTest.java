package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Finding;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Period;
import dev.plumbline.scoring.RulesFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutionCadenceTest {

    private static final Period QUARTER = new Period(2026, 2);
    private static final Indicator INDICATOR =
            new ExecutionCadence(RulesFile.standard().of(ExecutionCadence.ID));

    private static Histories histories() {
        return Histories.of("Retail").register("2026-06-30", "id,name\nA-1,One\n");
    }

    private static String weekly(String series, int weeks, java.util.function.IntPredicate held) {
        StringBuilder csv = new StringBuilder("series,planned,held,status,text\n");
        for (int week = 0; week < weeks; week++) {
            LocalDate day = LocalDate.of(2026, 4, 3).plusWeeks(week);
            csv.append(series + "," + day + "," + (held.test(week) ? day : "") + ",,\n");
        }
        return csv.toString();
    }

    private static Measured measured(Histories histories) {
        Outcome outcome = INDICATOR.assess(histories.build(), QUARTER);
        assertThat(outcome).isInstanceOf(Measured.class);
        return (Measured) outcome;
    }

    @Test
    void meetingsThatAreAllHeldOnTheirDayDoNotDrift() {
        Measured all = measured(histories().meetings(weekly("Board", 12, week -> true)));

        assertThat(all.score()).isLessThan(0.05);
        assertThat(all.findings()).isEmpty();
        assertThat(all.n()).isEqualTo(12);
    }

    @Test
    void moreMeetingsThatAreNotHeldNeverLowerTheScore() {
        double before = 0;
        for (int missed = 0; missed <= 10; missed++) {
            int least = missed;
            double score = measured(histories().meetings(weekly("Board", 12, week -> week >= least)))
                    .score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
        assertThat(before).isGreaterThan(0.6);
    }

    @Test
    void everySeriesThatDriftsNamesItsDaysAndItsCalendar() {
        Measured some = measured(histories().meetings(weekly("Board", 12, week -> week != 3 && week != 4)));

        assertThat(some.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("meeting-not-held");
            assertThat(finding.statement())
                    .isEqualTo("2 of 12 planned meetings of Board were not held: 2026-04-24, 2026-05-01.");
            assertThat(finding.evidence()).allMatch(e -> e.file().equals("calendar.ics"));
            assertThat(finding.since()).isEqualTo("2026-04-24");
        });
    }

    @Test
    void seriesWithoutMinutesAreNotTakenForNotHeldWhereOthersHaveSome() {
        Measured one = measured(histories()
                .meetings(weekly("Board", 12, week -> true))
                .meetings(weekly("Team lunch", 12, week -> false)));

        assertThat(one.n()).isEqualTo(12);
        assertThat(one.findings()).isEmpty();
    }

    @Test
    void calendarsAloneTellOfCancellationsWithGradeC() {
        Measured calendar = measured(histories()
                .meetings(weekly("Board", 8, week -> false).replace("2026-04-17,,,", "2026-04-17,,cancelled,")));

        assertThat(calendar.headline()).isEqualTo("7 of 8 planned meetings were not cancelled in 1 meeting series");
        assertThat(calendar.grade()).isEqualTo(Grade.C);
        assertThat(calendar.notes()).anyMatch(note -> note.contains("what was not cancelled counts as held"));
    }

    @Test
    void minutesAloneTellOfRegularityAndLeaveTheRestOpen() {
        String minutes = weekly("Board", 8, week -> true).replaceAll("Board,[\\d-]+,", "Board,,");

        Measured regular = measured(histories().meetings(minutes));

        assertThat(regular.headline())
                .isEqualTo("8 meetings held in 1 meeting series; no calendar says what was planned");
        assertThat(regular.grade()).isEqualTo(Grade.C);
        assertThat(regular.score()).isZero();
        assertThat(regular.interval().high()).as("two parts are unknown").isGreaterThan(0.8);
    }

    @Test
    void withoutMeetingsItSaysWhatItNeeds() {
        assertThat(INDICATOR.assess(histories().build(), QUARTER))
                .isInstanceOfSatisfying(NotAssessed.class, silent -> assertThat(silent.unlocks())
                        .containsExactly("schedule", "meetings"));
    }

    @Test
    void aMonthlyMeetingIsMeasuredOverTheYear() {
        StringBuilder csv = new StringBuilder("series,planned,held,status,text\n");
        for (int month = 0; month < 12; month++) {
            LocalDate day = LocalDate.of(2025, 7, 10).plusMonths(month);
            csv.append("Board," + day + "," + day + ",,\n");
        }

        Measured year = measured(histories().meetings(csv.toString()));

        assertThat(year.n()).isEqualTo(12);
        assertThat(year.notes()).anyMatch(note -> note.contains("measured over the year"));
    }

    @Test
    void theLastMeetingWhoseMinutesMayStillComeCountsNeitherWay() {
        Measured late = measured(histories().meetings(weekly("Board", 13, week -> week < 12)));

        assertThat(late.n()).isEqualTo(12);
        assertThat(late.notes()).anyMatch(note -> note.startsWith("1 planned meeting in the last 14 days"));
    }

    @Test
    void betweenTheYearsNothingIsExpectedToBeHeld() {
        Histories winter = Histories.of("Retail")
                .register("2025-12-31", "id,name\nA-1,One\n")
                .meetings(
                        """
                        series,planned,held,status,text
                        Board,2025-11-07,2025-11-07,,
                        Board,2025-11-21,2025-11-21,,
                        Board,2025-12-05,2025-12-05,,
                        Board,2025-12-12,2025-12-12,,
                        Board,2025-12-26,,,
                        """);

        assertThat(INDICATOR.assess(winter.build(), new Period(2025, 4)))
                .isInstanceOfSatisfying(Measured.class, m -> assertThat(m.n()).isEqualTo(4));
    }

    @Test
    void aCommitmentThatNoMeetingSpokeOfIsAFinding() {
        Histories reviewed = histories()
                .direction(
                        "2026-01-01",
                        """
                        id,statement,kind,weight,valid from,valid to
                        C-1,Open two stores,commit,3,,
                        C-2,Halve delivery time,commit,1,,
                        """)
                .meetings(weekly("Board", 12, week -> true))
                .mentions("date,commitment\n2026-05-01,C-1\n");

        assertThat(measured(reviewed).findings())
                .extracting(Finding::statement)
                .containsExactly("No meeting since 2026-04-01 spoke of “Halve delivery time”.");
    }

    @Test
    void theOrderOfTheInputsMovesNothing() {
        Histories histories = histories()
                .meetings(weekly("Board", 12, week -> week % 3 != 0))
                .meetings(weekly("Sponsors", 6, week -> week % 2 == 0));
        Outcome outcome = INDICATOR.assess(histories.build(), QUARTER);

        for (long seed : List.of(1L, 2L, 3L)) {
            assertThat(INDICATOR.assess(histories.shuffled(seed), QUARTER)).isEqualTo(outcome);
        }
    }

    @Test
    void fourMeetingsOfFourSeriesWithoutCalendarAndDirectionAreNotAssessed() {
        assertThat(Assessing.silent(
                                ExecutionCadence.ID,
                                Histories.of("Retail")
                                        .meetings(
                                                """
                                                series,planned,held,status,text
                                                One,,2026-07-01,,
                                                Two,,2026-07-08,,
                                                Three,,2026-07-15,,
                                                Four,,2026-07-22,,
                                                """)
                                        .register("2026-09-30", "id,name\nA-1,One"))
                        .unlocks())
                .contains("schedule");
    }
}
