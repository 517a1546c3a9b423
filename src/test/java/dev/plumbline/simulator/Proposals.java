package dev.plumbline.simulator;

import dev.plumbline.simulator.Organisation.Exclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is proposed, and how well it is justified (knobs of priority inflation, direction coverage and the five questions). */
final class Proposals {

    private static final double WEEKS = 65;

    private final World world;
    private final Chance chance;
    private final List<String> names;
    private final Set<String> excludedNames = new HashSet<>();
    private int named;

    Proposals(World world) {
        this.world = world;
        this.chance = world.chance("proposals");
        List<String> all = new ArrayList<>();
        for (String object : Words.NAMES.list("object")) {
            for (String change : Words.NAMES.list("change")) {
                all.add(object + " " + change);
            }
        }
        this.names = Organisation.shuffled(chance, all);
    }

    Work propose(Work.Kind kind) {
        Exclusion excluded = null;
        if (kind == Work.Kind.CHANGE && chance.happens(0.3 * world.dose(Knob.DIRECTION_COVERAGE))) {
            excluded = chance.pick(world.organisation.exclusions());
        }
        String name = excluded == null ? names.get(named++) : excludedName(excluded);
        double weeks = WEEKS * Math.exp(0.5 * chance.gaussian());
        Work work = new Work(
                String.format(java.util.Locale.ROOT, "P-%03d", world.works.size() + 1),
                name,
                kind,
                chance.pick(world.organisation.units()),
                world.today(),
                Math.max(8, weeks));
        work.excluded = excluded != null;
        work.owner = chance.pick(world.organisation.managers());
        work.sponsor = chance.pick(world.organisation.leaders()).name();
        work.budget = (int) Math.round(200 * Math.exp(0.7 * chance.gaussian())) * 1000;
        work.scope = scope(work);
        world.staffing.assign(work);
        justify(work);
        world.works.add(work);
        return work;
    }

    private String excludedName(Exclusion exclusion) {
        String theme = Character.toUpperCase(exclusion.theme().charAt(0))
                + exclusion.theme().substring(1);
        for (int i = 1; ; i++) {
            String name = theme + " "
                    + List.of("trial", "launch", "partnership", "business case", "platform")
                            .get((i - 1) % 5) + (i > 5 ? " " + (i / 5 + 1) : "");
            if (excludedNames.add(name)) {
                return name;
            }
        }
    }

    String scope(Work work) {
        return work.name + " " + Words.PHRASES.phrase(chance, "scope text " + world.scenario.phrases(), Map.of());
    }

    /** Why it is wanted: the goal it serves, its value, its priority, its measure, the problem behind it. */
    private void justify(Work work) {
        double answered = 0.9 - 0.7 * world.dose(Knob.FIVE_QUESTIONS);
        double inflation = world.dose(Knob.PRIORITY_INFLATION);
        double[] tiers = {0.2, 0.5, 0.8, 1};
        double roll = chance.between(0, 1);
        work.tier = roll < tiers[0] ? 1 : roll < tiers[1] ? 2 : roll < tiers[2] ? 3 : 4;
        if (chance.happens(0.6 * inflation)) {
            work.tier = 1;
        }
        boolean urgent = chance.happens(0.1 + 0.7 * inflation);
        boolean orphan = chance.happens(0.1 + 0.5 * world.dose(Knob.DIRECTION_COVERAGE))
                || work.excluded
                || (world.dose(Knob.FIVE_QUESTIONS) > 0 && !chance.happens(answered / 0.9));
        boolean runs = work.kind != Work.Kind.CHANGE;
        work.goal = orphan || runs || (urgent && chance.happens(0.35 * inflation))
                ? -1
                : world.staffing.neediest(starved());
        boolean valued = !urgent && chance.happens(0.8);
        if (urgent && work.goal < 0 && !runs) {
            world.ledger.add("priority-inflation", "urgent", work.id, world.today());
        }
        work.value = valued ? "EUR " + (50 + 10 * chance.below(90)) + ",000 a year" : "";
        work.need = urgent
                ? Words.PHRASES.phrase(chance, "urgent " + world.scenario.phrases(), Map.of())
                : chance.happens(answered)
                        ? Words.PHRASES.phrase(chance, "need " + world.scenario.phrases(), Map.of())
                        : "";
        work.measure = chance.happens(answered) ? world.success.measure(work) : null;
    }

    /** The goal that nothing is started for any more; -1 when there is none. */
    private int starved() {
        return world.dose(Knob.DIRECTION_COVERAGE) > 0.5 ? 1 : -1;
    }
}
