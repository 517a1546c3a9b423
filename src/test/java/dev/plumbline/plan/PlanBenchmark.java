package dev.plumbline.plan;

import dev.plumbline.plan.Search.Solution;
import java.util.Locale;

/** How long a search takes, on invented portfolios of 60, 120 and 250 initiatives; run by hand, figures in decision record 28. */
final class PlanBenchmark {

    private PlanBenchmark() {}

    /** @param args the limit of nodes, and how many portfolios of each size */
    public static void main(String[] args) {
        int nodes = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Search search = new Search(nodes);
        search.best(Instances.random(1, 30, 4));
        for (int size : new int[] {60, 120, 250}) {
            for (int capacities : new int[] {0, 1, 8}) {
                for (long seed = 0; seed < seeds; seed++) {
                    PlanningProblem problem = Instances.random(seed, size, capacities);
                    long start = System.nanoTime();
                    Solution solution = search.best(problem).orElseThrow();
                    System.out.printf(
                            Locale.ROOT,
                            "%d initiatives, %d capacities, seed %d: %.2f s, %s%s %s%n",
                            size,
                            capacities,
                            seed,
                            (System.nanoTime() - start) / 1e9,
                            solution.least() ? "OPTIMAL" : "FEASIBLE",
                            solution.fewest() ? "" : ", fewest not proven",
                            solution.cost());
                }
            }
        }
    }
}
