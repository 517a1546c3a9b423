package dev.plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.plan.Search.Solution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final Search SEARCH = new Search(5_000);

    /** Every choice there is, compared one by one. */
    static Optional<Cost> enumerated(PlanningProblem problem) {
        Action[] choice = new Action[problem.size()];
        return Optional.ofNullable(enumerated(problem, choice, 0, null));
    }

    private static @Nullable Cost enumerated(PlanningProblem problem, Action[] choice, int from, @Nullable Cost best) {
        if (from == choice.length) {
            Cost cost = problem.admits(choice) ? problem.cost(choice) : null;
            return cost == null || (best != null && best.compareTo(cost) <= 0) ? best : cost;
        }
        @Nullable Cost found = best;
        for (Action action : problem.options().get(from).allowed()) {
            choice[from] = action;
            found = enumerated(problem, choice, from + 1, found);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200, 300, 400})
    void findsWhatTryingEverythingFinds(long first) {
        for (long seed = first; seed < first + 40; seed++) {
            PlanningProblem problem = Instances.random(seed, 4 + (int) (seed % 6), (int) (seed % 4));
            Optional<Solution> found = SEARCH.best(problem);
            assertThat(found.map(Solution::cost)).as("seed " + seed).isEqualTo(enumerated(problem));
            assertThat(found.map(Solution::least).orElse(true))
                    .as("seed " + seed)
                    .isTrue();
        }
    }

    /** A search that ended early calls nothing the least that is not; the solver's own word is no proof for seeds 5, 7 and 17. */
    @ParameterizedTest
    @ValueSource(ints = {3, 10, 30})
    void whatIsCalledTheLeastIsTheLeastHoweverShortTheSearch(int nodes) {
        for (long seed = 0; seed < 20; seed++) {
            PlanningProblem problem = Instances.random(seed, 60, 1);
            Solution hasty = new Search(nodes).best(problem).orElseThrow();
            Solution patient = new Search(4_000).best(problem).orElseThrow();

            assertThat(patient.least()).isTrue();
            if (hasty.least()) {
                assertThat(hasty.cost().pain())
                        .as("seed " + seed)
                        .isEqualTo(patient.cost().pain());
            }
        }
    }

    @Test
    void theSameProblemGivesTheSamePlan() {
        PlanningProblem problem = Instances.random(7, 40, 4);
        Solution one = SEARCH.best(problem).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThat(SEARCH.best(problem).orElseThrow().choice()).isEqualTo(one.choice());
        }
    }
}
