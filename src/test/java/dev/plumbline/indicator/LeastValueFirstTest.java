package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.GateBrief.Bound;
import dev.plumbline.model.GateBrief.Leaving;
import dev.plumbline.model.GateBrief.Room;
import dev.plumbline.scoring.RulesFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastValueFirstTest {

    private static final String HEADER = "id,name,status,type,priority,objective,value,progress,unit,demand\n";
    private static final String FOUR = HEADER
            + "A-1,Alpha line,active,change,P1,C-1,5 million,0.9,North,4\nA-2,Bravo line,active,change,P3,,,0.5,North,3\n"
            + "A-3,Charlie line,active,change,P2,,1 million,0.1,South,2\nA-4,Delta line,active,mandatory,P4,,,0,South,9";
    private static final String LIMITS = "scope,subject,maximum active\n";
    private static final String NEW = "id,name,unit,demand\nN-1,Night trains,North,3";

    private static Histories rail() {
        return Histories.of("Rail").register("2026-09-15", FOUR);
    }

    private static Histories limited(int most) {
        return rail().limits("2026-01-01", LIMITS + "all,," + most);
    }

    private static Room room(Histories history, Proposing proposing) {
        return new LeastValueFirst(history.build().until(Proposing.DAY), Proposing.DAY, RulesFile.standard())
                .apply(proposing.proposal());
    }

    private static List<String> leaving(Room room) {
        return room.leaving().stream().map(l -> l.subject().id()).toList();
    }

    @Test
    void withoutARegisterOrABoundNobodyCanTell() {
        assertThat(room(Histories.of("Rail"), Proposing.row(NEW)))
                .isEqualTo(new Room(
                        null,
                        "Whether there is room cannot be told: no register is remembered.",
                        List.of(),
                        List.of(),
                        List.of()));
        Room unbounded = room(rail(), Proposing.row(NEW));
        assertThat(unbounded.fits()).isNull();
        assertThat(unbounded.summary()).contains("nothing that is remembered bounds it");
        assertThat(unbounded.notes())
                .containsExactly(
                        "No limit of work in progress is in force on 2026-09-30.",
                        "No capacity is declared for 2026-Q3.");
    }

    @Test
    void whereALimitHasAPlaceLeftItFitsAndNothingMustLeave() {
        Room room = room(limited(5), Proposing.row(NEW));

        assertThat(room.fits()).isTrue();
        assertThat(room.leaving()).isEmpty();
        assertThat(room.bounds())
                .extracting(Bound::name, Bound::used, Bound::with, Bound::available, Bound::over)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("the whole portfolio", 4.0, 5.0, 5.0, 0.0));
    }

    @Test
    void theLowestPriorityLeavesFirstAndWorkThatARuleDemandsStays() {
        Room room = room(limited(4), Proposing.row(NEW));

        assertThat(room.fits()).isFalse();
        assertThat(room.summary())
                .isEqualTo(
                        "Before it starts 1 place in the whole portfolio must become free. If this initiative stops or"
                                + " pauses, it fits:");
        assertThat(leaving(room)).containsExactly("A-2");
        assertThat(room.leaving().get(0).frees()).isEqualTo("1 place in the whole portfolio");
        assertThat(room.leaving().get(0).why()).isEqualTo("priority P3, no value stated");
        assertThat(leaving(room(limited(3), Proposing.row(NEW)))).containsExactly("A-2", "A-3");
    }

    @Test
    void whatTheProposalNamesLeavesBeforeAnythingElse() {
        Room room = room(limited(3), Proposing.row(NEW).answers(2, "Alpha line"));

        assertThat(leaving(room)).containsExactly("A-1", "A-2");
        assertThat(room.leaving()).extracting(Leaving::named).containsExactly(true, false);
        assertThat(room.leaving().get(0).why()).startsWith("named by the proposal");
    }

    @Test
    void whereAllThatCanLeaveIsTooLittleItSaysWhatWouldBeMissing() {
        Room room = room(limited(1), Proposing.row(NEW));

        assertThat(leaving(room)).containsExactly("A-2", "A-3", "A-1");
        assertThat(room.summary())
                .isEqualTo(
                        "Before it starts 4 places in the whole portfolio must become free. Even if all that can stop or"
                                + " pause did, 1 place in the whole portfolio would be missing.");
    }

    @Test
    void whatAloneServesACommitmentOrWasApprovedLatelyGoesLast() {
        String direction = "id,statement,kind\nC-1,Open the northern market,commit\nC-2,Halve delivery times,commit";
        String even = HEADER
                + "A-1,Alpha line,active,change,P3,C-1,,0,North,\nA-2,Bravo line,active,change,P3,,,0,North,\n"
                + "A-3,Charlie line,active,change,P3,,,0,North,";
        Histories even3 = Histories.of("Rail")
                .register("2026-09-15", even)
                .limits("2026-01-01", LIMITS + "all,,1")
                .direction("2026-01-01", direction)
                .decisions("id,date,type,about\nD-1,2026-08-15,approve-add,A-2\nD-2,2026-01-15,approve-add,A-3");

        Room room = room(even3, Proposing.row(NEW));

        assertThat(leaving(room)).containsExactly("A-3", "A-2", "A-1");
        assertThat(room.leaving())
                .extracting(Leaving::why)
                .containsExactly(
                        "serves no commitment in force, priority P3, no value stated",
                        "serves no commitment in force, priority P3, no value stated, approved within 90 days",
                        "alone serves a commitment, priority P3, no value stated");
    }

    @Test
    void aLimitOfAnotherUnitDoesNotBoundItAndOnlyItsOwnUnitMakesRoom() {
        Histories units = rail().limits("2026-01-01", LIMITS + "unit,North,2\nunit,South,1");
        Room room = room(units, Proposing.row(NEW));

        assertThat(room.bounds()).extracting(Bound::name).containsExactly("unit North");
        assertThat(leaving(room)).containsExactly("A-2");
    }

    @Test
    void whatALaterChoiceMakesUnneededStays() {
        Histories both = rail().limits("2026-01-01", LIMITS + "all,,4\nunit,South,2");
        Room room = room(both, Proposing.row("id,name,unit\nN-1,Night trains,South"));

        assertThat(leaving(room)).containsExactly("A-3");
        assertThat(room.leaving().get(0).frees()).isEqualTo("1 place in the whole portfolio; 1 place in unit South");
    }

    @Test
    void anInitiativeThatRunsAlreadyTakesNoSecondPlace() {
        Room room = room(limited(4), Proposing.row("id,name,unit\nA-2,Bravo line,North"));

        assertThat(room.fits()).isTrue();
        assertThat(room.bounds()).extracting(Bound::with).containsExactly(4.0);
    }

    @Test
    void capacityBoundsWhatTheRegisterSaysOfDemand() {
        Histories staffed =
                rail().capacity("2026-07-01", "resource,from,to,available,unit\nCrew,2026-07-01,2026-09-30,20,FTE");
        Room room = room(staffed, Proposing.row(NEW));

        assertThat(room.fits()).isFalse();
        assertThat(room.bounds().get(0).unit()).isEqualTo("FTE");
        assertThat(room.bounds().get(0).used()).isEqualTo(18);
        assertThat(room.bounds().get(0).over()).isEqualTo(1);
        assertThat(leaving(room)).containsExactly("A-2");
        assertThat(room.leaving().get(0).frees()).isEqualTo("3 FTE of all resources, 2026-Q3");
        assertThat(room(staffed, Proposing.row("id,name\nN-1,Night trains")).notes())
                .contains("The proposal states no demand, so that capacity cannot be checked.");
    }

    @Test
    void whatAProposalAsksOfAResourceIsHeldAgainstThatResource() {
        Histories staffed = rail().capacity(
                        "2026-07-01",
                        "resource,from,to,available,unit\nCrew,2026-07-01,2026-09-30,5,FTE\nYard,2026-07-01,2026-09-30,9,FTE")
                .allocations(
                        "2026-07-01",
                        "initiative,resource,from,to,demand,unit\nA-1,Crew,2026-07-01,2026-09-30,3,FTE\n"
                                + "A-3,Crew,2026-07-01,2026-09-30,2,FTE\nA-2,Yard,2026-07-01,2026-09-30,4,FTE");
        Room room = room(staffed, Proposing.row(NEW).asks("Crew", 2).asks("Ships", 1));

        assertThat(room.bounds()).extracting(Bound::name).containsExactly("Crew, 2026-Q3");
        assertThat(leaving(room)).containsExactly("A-3");
        assertThat(room.notes()).contains("No capacity of Ships is declared for 2026-Q3.");
    }

    @Test
    void theOrderOfTheRegisterMovesNothing() {
        Histories history = limited(3);
        Room straight = room(history, Proposing.row(NEW));
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(new LeastValueFirst(
                                    history.shuffled(seed).until(Proposing.DAY), Proposing.DAY, RulesFile.standard())
                            .apply(Proposing.row(NEW).proposal()))
                    .isEqualTo(straight);
        }
    }
}
