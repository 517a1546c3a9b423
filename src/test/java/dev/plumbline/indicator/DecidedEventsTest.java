package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scoring.RulesFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidedEventsTest {

    private static final String REGISTER = "id,status,end\n";
    private static final String EVENTS = "type,initiative,from,to,shifted\n";
    private static final String DECISIONS = "id,date,type,about,declined,status\n";

    private static List<String> decided(String events, String decisions) {
        return DecidedEvents.of(
                        Histories.of("Retail")
                                .register("2026-06-30", REGISTER + "A-{1..3},active,2026-12-31")
                                .register("2026-09-30", REGISTER + "A-{1..3},active,2026-12-31")
                                .events(EVENTS + events)
                                .decisions(DECISIONS + decisions)
                                .build(),
                        RulesFile.standard())
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().initiative() + " "
                        + entry.getKey().type().label() + " " + entry.getValue())
                .sorted()
                .toList();
    }

    @Test
    void aRecordedDecisionThatImpliesTheChangeStandsBehindIt() {
        assertThat(decided(
                        "CANCEL,A-1,2026-06-30,2026-09-30,\nDATE,A-2,2026-06-30,2026-09-30,",
                        "D-1,2026-07-05,stop,A-1,,\nD-2,2026-07-05,stop,A-3,,"))
                .containsExactly("A-1 cancel D-1");
    }

    @Test
    void ofSeveralTheOldestStandsBehindIt() {
        assertThat(decided("DATE,A-1,2026-06-30,2026-09-30,", "D-2,2026-08-01,date,A-1,,\nD-1,2026-07-01,date,A-1,,"))
                .containsExactly("A-1 date D-1");
    }

    @Test
    void neitherACandidateNorADeclinedOneNorOneLongAgoDoes() {
        assertThat(decided(
                        "DATE,A-{1..3},2026-06-30,2026-09-30,",
                        "D-1,2026-07-01,date,A-1,,candidate\nD-2,2026-07-01,date,A-2,yes,\nD-3,2026-01-01,date,A-3,,"))
                .isEmpty();
    }

    @Test
    void nobodyDecidedWhatARegisterOnlyBeganToCover() {
        assertThat(decided("ADD,A-1,2026-06-30,2026-09-30,true", "D-1,2026-07-01,approve-add,A-1,,"))
                .isEmpty();
    }
}
