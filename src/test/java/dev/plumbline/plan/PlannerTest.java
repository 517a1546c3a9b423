package dev.plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.indicator.Histories;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.RestorationPlan;
import dev.plumbline.model.RestorationPlan.Bound;
import dev.plumbline.model.RestorationPlan.Change;
import dev.plumbline.model.RestorationPlan.Effect;
import dev.plumbline.model.RestorationPlan.Proof;
import dev.plumbline.model.RestorationPlan.State;
import dev.plumbline.model.RestorationPlan.Step;
import dev.plumbline.model.RestorationPlan.WhyNot;
import dev.plumbline.scoring.Assessor;
import dev.plumbline.scoring.RulesFile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Period QUARTER = new Period(2026, 3);
    private static final String HEADER = "id,status,owner,unit,priority,objective,end,type,dependency\n";
    private static final String DIRECTION =
            """
            id,statement,kind,weight,valid from,valid to
            G1,Queues shorter than five minutes,commit,,,
            G2,Every order delivered on the promised day,commit,,,
            X1,No stores abroad,exclude,,,
            """;

    /** Ten in progress: three serve a goal, one does what is excluded, one is mandatory, the others serve nothing. */
    private static final String TEN = HEADER
            + """
            A-1,active,Ines Halloran,U,P1,G1,2027-12-31,,
            A-2,active,Ines Halloran,U,P2,G1,2027-12-31,,
            A-3,active,Omar Reyes,V,P2,G2,2027-12-31,,
            A-4,active,Omar Reyes,V,P3,X1,2027-12-31,,
            A-5,active,Omar Reyes,V,P3,,2027-12-31,mandatory,
            A-{6..10},active,Lena Fischer,W,P3,,2027-12-31,,
            """;

    private static Histories ten() {
        return Histories.of("Retail")
                .direction("2026-01-01", DIRECTION)
                .register("2026-06-30", TEN)
                .register("2026-09-30", TEN);
    }

    private static RestorationPlan plan(PortfolioHistory history) {
        Assessor assessor = new Assessor(RulesFile.standard());
        return new Planner(RulesFile.standard(), assessor)
                .plan(assessor.assess(history, QUARTER, "sha256:1", 1))
                .plan();
    }

    private static RestorationPlan limited(String limits) {
        return plan(ten().limits("2026-01-01", "scope,subject,maximum active\n" + limits)
                .build());
    }

    private static List<String> steps(RestorationPlan plan) {
        return plan.steps().stream()
                .map(step -> step.action().label() + " " + step.initiative())
                .toList();
    }

    @Test
    void withoutLimitsAndCapacityThereIsNoPlanAndItSaysWhatIsMissing() {
        RestorationPlan plan = plan(ten().build());
        assertThat(plan.state()).isEqualTo(State.NOT_ASSESSED);
        assertThat(plan.headline())
                .isEqualTo("No plan: no limit is declared, and no capacity is declared for 2026-Q4.");
        assertThat(plan.unlocks()).containsExactly("limits", "capacity", "allocations or register: demand");
    }

    @Test
    void withoutARegisterInTheQuarterThereIsNoPlan() {
        RestorationPlan plan = plan(Histories.of("Retail").build());
        assertThat(plan.state()).isEqualTo(State.NOT_ASSESSED);
        assertThat(plan.headline()).isEqualTo("No plan: no register lies in 2026-Q3.");
    }

    @Test
    void forThousandsOfInitiativesThereIsNoPlanAndItSaysSo() {
        RestorationPlan plan = plan(Histories.of("Retail")
                .limits("2026-01-01", "scope,subject,maximum active\nall,,3")
                .register("2026-09-30", HEADER + "A-{1..2001},active,Ines Halloran,U,P1,,,,")
                .build());
        assertThat(plan.state()).isEqualTo(State.NOT_ASSESSED);
        assertThat(plan.headline())
                .isEqualTo("No plan: 2001 initiatives are active, and a plan is looked for up to 2000; split the"
                        + " portfolio.");
    }

    @Test
    void whatKeepsItsLimitsNeedsNoPlan() {
        RestorationPlan plan = plan(Histories.of("Retail")
                .limits("2026-01-01", "scope,subject,maximum active\nall,,3")
                .register("2026-09-30", HEADER + "A-{1..3},active,Ines Halloran,U,P1,,,,")
                .build());
        assertThat(plan.state()).isEqualTo(State.NOT_NEEDED);
        assertThat(plan.headline())
                .isEqualTo(
                        "No plan is needed: 1 limit is kept; whether capacity suffices is not known, for no capacity is"
                                + " declared for 2026-Q4.");
        assertThat(plan.bounds()).containsExactly(new Bound("limit", "the whole portfolio", 3, 3, 3));
    }

    @Test
    void whatServesNothingGoesFirstWhatIsExcludedAlwaysAndMandatoryWorkNever() {
        RestorationPlan plan = limited("all,,7");
        assertThat(plan.state()).isEqualTo(State.PROPOSED);
        assertThat(plan.proof()).isEqualTo(Proof.OPTIMAL);
        assertThat(steps(plan))
                .containsExactly("stop A-10", "stop A-4", "stop A-6")
                .hasSize(3);
        assertThat(plan.bounds()).containsExactly(new Bound("limit", "the whole portfolio", 7, 10, 7));
        assertThat(plan.headline())
                .isEqualTo(
                        "Stopping 3 of 10 active initiatives brings 1 limit or capacity back inside that is exceeded now."
                                + " No plan hurts less.");
        assertThat(plan.notes()).anyMatch(note -> note.startsWith("Counted in initiatives only"));
        assertThat(plan.steps()).extracting(Step::robust).containsOnlyNulls();
    }

    @Test
    void aCommitmentKeepsSomethingThatServesIt() {
        RestorationPlan plan = limited("all,,3");
        assertThat(steps(plan)).contains("pause A-2").doesNotContain("stop A-5", "pause A-5");
        assertThat(plan.steps()).extracting(Step::initiative).doesNotContain("A-1", "A-3");
        assertThat(plan.bounds()).noneMatch(Bound::exceeded);
    }

    @Test
    void whereALimitCannotBeKeptItSaysByHowMuch() {
        RestorationPlan plan = limited("all,,2");
        assertThat(plan.proof()).isEqualTo(Proof.OPTIMAL);
        assertThat(plan.headline()).contains("is not enough: the whole portfolio stays over by 1.");
        assertThat(plan.bounds()).singleElement().matches(Bound::exceeded);
    }

    @Test
    void limitsOfUnitsOwnersAndTiersBindWithoutNamingAnOwner() {
        RestorationPlan plan = limited("unit,W,3\nowner,Omar Reyes,2\ntier,P1,1");
        assertThat(steps(plan)).containsExactlyInAnyOrder("stop A-10", "stop A-4", "stop A-6");
        assertThat(plan.bounds())
                .extracting(Bound::label)
                .containsExactly("owner 1 (limits-2026-01-01.csv A3)", "tier P1", "unit W");
        assertThat(plan.toString()).doesNotContain("Omar", "Ines", "Lena");
    }

    @Test
    void keepingAnInitiativeOfThePlanHasItsPrice() {
        RestorationPlan plan = limited("all,,7");
        assertThat(plan.whyNot()).extracting(WhyNot::initiative).containsExactly("A-10", "A-6");
        assertThat(plan.whyNot().get(0).statement()).isEqualTo("Keeping A-10 hurts no more; instead: stop A-7.");
        assertThat(limited("all,,3").whyNot())
                .filteredOn(w -> w.initiative().equals("A-2"))
                .singleElement()
                .matches(w -> w.verdict() == WhyNot.Verdict.COSTS_MORE);
    }

    @Test
    void keepingIsImpossibleWhereALimitLeavesNoChoice() {
        RestorationPlan plan = limited("unit,U,1\nowner,Lena Fischer,0");
        assertThat(plan.whyNot())
                .filteredOn(w -> w.initiative().equals("A-6"))
                .extracting(WhyNot::statement)
                .containsExactly("Keeping A-6 is not possible because of owner 1 (limits-2026-01-01.csv A3).");
    }

    @Test
    void otherPlansKeepSomethingThisOneTouches() {
        RestorationPlan plan = limited("all,,7");
        assertThat(plan.alternatives()).hasSize(3).allMatch(other -> other.pain() <= 1.1 * plan.pain());
        assertThat(plan.alternatives().get(0).steps()).isNotEqualTo(steps(plan));
    }

    @Test
    void whatWasDecidedToStopIsStoppedEvenWhereNothingIsExceeded() {
        RestorationPlan plan = plan(ten().limits("2026-01-01", "scope,subject,maximum active\nall,,20")
                .decisions("id,date,type,about\nD-1,2026-07-01,stop,A-3\n")
                .build());
        assertThat(steps(plan)).containsExactlyInAnyOrder("stop A-3", "stop A-4");
        assertThat(plan.headline())
                .startsWith(
                        "Stopping 2 of 10 active initiatives leaves nothing under way that was excluded or decided to stop");
        assertThat(plan.steps().get(0).why())
                .isEqualTo("Decided to stop on 2026-07-01 (D-1) and still active; serves G2.");
        assertThat(plan.notes())
                .contains("All that serves G2 is excluded or was decided to stop; it is left unserved.");
    }

    @Test
    void aRecentDecisionToGoOnIsOverturnedLast() {
        String resumed = "id,date,type,about\nD-1,2026-08-15,resume,A-6;A-7;A-8;A-9\nD-2,2026-05-15,resume,A-10\n";
        RestorationPlan kept = plan(ten().limits("2026-01-01", "scope,subject,maximum active\nall,,7")
                .decisions(resumed)
                .build());
        assertThat(steps(kept)).contains("stop A-10").hasSize(3);
        assertThat(kept.steps()).extracting(Step::initiative).doesNotContain("A-6", "A-7", "A-8", "A-9");
        assertThat(kept.notes())
                .contains(
                        "4 initiatives were decided to start or go on less than 90 days before and may not be touched.");
        RestorationPlan overturned = plan(ten().limits("2026-01-01", "scope,subject,maximum active\nall,,3")
                .decisions(resumed)
                .build());
        assertThat(overturned.bounds()).noneMatch(Bound::exceeded);
        assertThat(overturned.notes())
                .contains(
                        "Decisions of the last 90 days to start or go on are not all kept, for more would stay exceeded.");
    }

    @Test
    void whatNeedsAStoppedInitiativeDoesNotGoOn() {
        String chain = HEADER
                + """
                A-1,active,Ines Halloran,U,P3,,2027-12-31,,
                A-2,active,Omar Reyes,U,P1,,2027-12-31,,A-1
                A-3,active,Omar Reyes,U,P2,,2027-12-31,,
                A-4,active,Omar Reyes,U,P1,,2027-12-31,mandatory,A-3
                """;
        RestorationPlan plan = plan(Histories.of("Retail")
                .limits("2026-01-01", "scope,subject,maximum active\nall,,3")
                .register("2026-09-30", chain)
                .build());
        assertThat(steps(plan)).containsExactly("pause A-2");
    }

    private static Histories staffed() {
        return ten().capacity(
                        "2026-07-01",
                        """
                        resource,from,to,available,unit
                        Data team,2026-10-01,2026-12-31,100,days
                        Lena Fischer,2026-10-01,2026-12-31,40,days
                        """)
                .allocations(
                        "2026-07-01",
                        """
                        initiative,resource,from,to,demand,unit
                        A-1,Data team,2026-10-01,2026-12-31,50,days
                        A-2,Data team,2026-10-01,2026-12-31,40,days
                        A-3,Data team,2026-10-01,2026-12-31,5,days
                        A-6,Data team,2026-10-01,2026-12-31,30,days
                        A-7,Data team,2026-10-01,2026-12-31,7,days
                        A-8,Lena Fischer,2026-10-01,2026-12-31,30,days
                        A-9,Lena Fischer,2026-10-01,2026-12-31,15,days
                        Operations,Data team,2026-10-01,2026-12-31,2,days
                        """);
    }

    @Test
    void capacityIsKeptAndWhatIsFreedIsTold() {
        RestorationPlan plan = plan(staffed().build());
        assertThat(plan.bounds())
                .extracting(Bound::label)
                .containsExactly("Data team, 2026-Q4", "one person (capacity-2026-07-01.csv A3), 2026-Q4");
        assertThat(plan.bounds()).allMatch(Bound::exceededBefore).noneMatch(Bound::exceeded);
        assertThat(plan.steps()).extracting(Step::initiative).containsExactlyInAnyOrder("A-4", "A-6", "A-7", "A-8");
        assertThat(plan.steps())
                .filteredOn(s -> s.initiative().equals("A-6"))
                .extracting(Step::why)
                .containsExactly("Relieves Data team, 2026-Q4 by 30 days; serves no declared commitment.");
        assertThat(plan.steps()).extracting(Step::robust).doesNotContainNull();
        assertThat(plan.toString()).doesNotContain("Lena");
    }

    @Test
    void everyStepDraftsADecisionWithTheFiveQuestions() {
        RestorationPlan plan = limited("all,,7");
        assertThat(plan.drafts()).hasSize(3).allMatch(draft -> draft.answers().size() == 5);
        assertThat(plan.drafts().get(0).decision()).isEqualTo("Stop A-10.");
        assertThat(plan.drafts().get(0).answers().get(4).answer())
                .isEqualTo("More is under way than allowed or available: the limit of the whole portfolio.");
    }

    @Test
    void whatWouldBeMeasuredIsMeasuredOnTheSameRules() {
        RestorationPlan plan = plan(ten().limits("2026-01-01", "scope,subject,maximum active\nall,,9")
                .decisions("id,date,type,about\nD-1,2025-07-01,resume,A-1\n")
                .build());
        Effect effect = Objects.requireNonNull(plan.effect());
        Change coverage = effect.changes().stream()
                .filter(change -> change.id().equals("direction-coverage"))
                .findFirst()
                .orElseThrow();
        assertThat(coverage.after()).isLessThan(coverage.before());
        assertThat(effect.indexAfter()).isNull();
    }

    @Test
    void theOrderOfRowsMovesNothingAndTwoRunsAreEqual() {
        RestorationPlan one = plan(staffed().build());
        assertThat(plan(staffed().build())).isEqualTo(one);
        assertThat(plan(staffed().shuffled(5))).isEqualTo(one);
    }
}
