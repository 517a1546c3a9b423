package dev.plumbline.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.ModelStrategy;
import org.ojalgo.optimisation.integer.NodeKey;

/**
 * On which initiative the solver branches, and when it ends: after so many nodes. Its own limit of iterations also ends the linear
 * programs within, and a program that did not end counts as one without a solution. It branches where both sides cost most by what
 * branching there has cost so far (pseudo-costs), and cuts nothing.
 */
final class Branching extends ModelStrategy {

    private static final double TINY = 1e-6;

    private final int most;
    private final double[] costs;
    private final int[] seen;
    private int nodes;

    /** @param most so many nodes at most */
    Branching(ExpressionsBasedModel model, IntegerStrategy strategy, int most) {
        super(model, strategy);
        this.most = most;
        this.costs = new double[countIntegerVariables()];
        this.seen = new int[costs.length];
    }

    /** Whether the search ended before it was through. */
    boolean exhausted() {
        return nodes >= most;
    }

    @Override
    protected void initialise() {
        nodes = 0;
        Arrays.fill(costs, 0);
        Arrays.fill(seen, 0);
    }

    @Override
    protected boolean isGoodEnough(Optimisation.@Nullable Result best, double relaxed) {
        return !exhausted() && super.isGoodEnough(best, relaxed);
    }

    @Override
    protected boolean isCutRatherThanBranch(
            NodeKey node, int index, double value, double objective, Optimisation.@Nullable Result best) {
        return false;
    }

    @Override
    protected void onNodeSolved(NodeKey node, Optimisation.Result child, double objective, boolean minimisation) {
        nodes++;
        if (node.index >= 0) {
            observe(node.index, Math.max(0, objective - node.objective) / Math.max(TINY, node.displacement));
        }
    }

    @Override
    protected void observeBranch(int index, boolean upper, double observation) {
        observe(index, observation);
    }

    private void observe(int index, double cost) {
        costs[index] += cost;
        seen[index]++;
    }

    @Override
    protected double scoreBranch(int index, double down, double up, boolean found) {
        double cost = TINY + (seen[index] == 0 ? 0 : costs[index] / seen[index]);
        return cost * down * cost * up;
    }

    @Override
    protected void markInfeasible(NodeKey node, boolean found, double incumbent) {
        nodes++;
    }

    @Override
    protected void markInteger(@Nullable NodeKey node, Optimisation.Result result) {}

    @Override
    protected void onCutFailure() {}

    @Override
    protected void onCutSuccess(NodeKey node) {}
}
