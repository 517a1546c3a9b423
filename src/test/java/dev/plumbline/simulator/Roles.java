package dev.plumbline.simulator;

import dev.plumbline.simulator.Organisation.Goal;
import dev.plumbline.simulator.Organisation.Leader;
import java.util.ArrayList;
import java.util.List;

/** Who holds which role for which goal (knob of role clarity). */
final class Roles {

    private static final List<String> ROLES = List.of("Visionary", "Prophet", "Operator");

    private final World world;

    Roles(World world) {
        this.world = world;
    }

    /** The holder of a role, 0 to 2, for a goal. */
    Leader holder(int goal, int role) {
        List<Leader> leaders = world.organisation.leaders();
        boolean small = leaders.size() < 4;
        return leaders.get(small ? (goal + role / 2) % leaders.size() : (goal * 2 + role * 3 + role) % leaders.size());
    }

    /** Whether a holder does in a quarter what the role is for. */
    boolean active(int goal, int role, int quarter) {
        double roll =
                Chance.of(world.scenario.name(), "inactive", goal + "/" + role).between(0, 1);
        return roll >= 0.5 * world.scenario.dose(Knob.ROLE_CLARITY, quarter);
    }

    List<List<Object>> rows(int quarter) {
        List<List<Object>> rows = new ArrayList<>();
        List<Goal> goals = world.organisation.goals();
        double delta = world.scenario.dose(Knob.ROLE_CLARITY, quarter);
        for (int goal = 0; goal < goals.size(); goal++) {
            for (int role = 0; role < ROLES.size(); role++) {
                Chance chance = Chance.of(world.scenario.name(), "role", goal + "/" + role);
                boolean wrong = chance.between(0, 1) < 0.5 * delta;
                boolean blank = chance.happens(0.6);
                String person = holder(goal, role).name();
                String scope = goals.get(goal).id();
                if (!active(goal, role, quarter)) {
                    world.ledger.add("role-clarity", "inactive", scope, Scenario.end(quarter));
                }
                if (wrong) {
                    world.ledger.add("role-clarity", blank ? "blank" : "double", scope, Scenario.end(quarter));
                }
                rows.add(row(wrong && blank ? "" : person, role, scope));
                if (wrong && !blank) {
                    rows.add(row(holder(goal + 1, role).name(), role, scope));
                }
            }
        }
        return rows;
    }

    private static List<Object> row(String person, int role, String scope) {
        return List.of(person, ROLES.get(role), scope, Scenario.START, "");
    }
}
