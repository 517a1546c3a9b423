package dev.plumbline.simulator;

import dev.plumbline.simulator.Organisation.Goal;
import dev.plumbline.simulator.Organisation.Leader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How each leader ranks the goals (knob of interpretation spread): beliefs scatter about the declared weights. */
final class Rankings {

    /** How little beliefs scatter where leaders agree: Kendall's W is about 0.9. */
    private static final double ALIKE = 240;

    private static final double SCATTERED = 2;

    private final World world;

    Rankings(World world) {
        this.world = world;
    }

    List<List<Object>> rows(int quarter) {
        List<Goal> goals = world.organisation.goals();
        double[] weights = goals.stream().mapToDouble(Goal::weight).toArray();
        double concentration = Math.exp(Math.log(ALIKE)
                + world.scenario.dose(Knob.INTERPRETATION_SPREAD, quarter) * (Math.log(SCATTERED) - Math.log(ALIKE)));
        List<List<Object>> rows = new ArrayList<>();
        for (Leader leader : world.organisation.leaders()) {
            double[] belief = Chance.of(world.scenario.name(), "belief", leader.name(), String.valueOf(quarter))
                    .dirichlet(weights, concentration);
            List<Integer> order = IntStream.range(0, belief.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -belief[i]))
                    .toList();
            for (int rank = 0; rank < order.size(); rank++) {
                rows.add(List.of(leader.name(), goals.get(order.get(rank)).id(), BigDecimal.valueOf(rank + 1L)));
            }
        }
        return rows;
    }
}
