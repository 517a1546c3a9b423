package dev.plumbline.simulator;

import dev.plumbline.simulator.Ruling.Kind;
import java.util.List;
import java.util.Map;

/** Exceptions to rules, and how they become the rule (knob of exception precedents). */
final class Precedents {

    private static final int HOLDS = 60;

    private final World world;
    private final Chance chance;
    private String rule = "";
    private String unit = "";

    Precedents(World world) {
        this.world = world;
        this.chance = world.chance("exceptions");
    }

    void week() {
        double delta = world.dose(Knob.EXCEPTION_PRECEDENTS);
        for (int i = chance.poisson((1 + 6 * delta) / 13); i > 0; i--) {
            grant(delta);
        }
    }

    private void grant(double delta) {
        List<Work> works = world.active();
        boolean again = !rule.isEmpty() && chance.happens(0.1 + 0.6 * delta);
        if (!again) {
            rule = chance.pick(Words.NAMES.list("rule"));
            unit = chance.pick(world.organisation.units());
        }
        List<Work> ours = works.stream().filter(w -> w.unit.equals(unit)).toList();
        Work work = chance.pick(ours.isEmpty() ? works : ours);
        Ruling exception = world.boardroom.rule(Kind.EXCEPTION, work, Map.of("rule", rule));
        exception.rule = rule;
        if (chance.happens(0.9 * (1 - delta))) {
            exception.expiry = world.today().plusDays(HOLDS);
            exception.ended = exception.expiry;
        }
        if (again || exception.expiry == null) {
            world.ledger.add(
                    "exception-precedents", again ? "repeated" : "open", work.id, world.today(), world.scenario.end());
        }
    }
}
