package dev.plumbline.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who and what an organisation consists of before anything happens.
 *
 * @param units its departments
 * @param leaders who leads
 * @param goals what it has committed itself to
 * @param exclusions what it will not do
 * @param people named people who can be asked for their time
 * @param pools teams that can be asked for theirs
 * @param limit how many initiatives may be active
 */
record Organisation(
        List<String> units,
        List<Leader> leaders,
        List<Goal> goals,
        List<Exclusion> exclusions,
        List<String> people,
        List<String> pools,
        int limit) {

    private static final double[] WEIGHTS = {9, 7, 5.5, 4.3, 3.4, 2.7, 2.1};
    private static final int MANAGERS = 10;

    /** One who leads. */
    record Leader(String name, String unit) {}

    /**
     * A commitment.
     *
     * @param weight its share of attention, 0–1
     */
    record Goal(String id, String statement, double weight) {}

    /** What is not to be done: its subject, and the sentence. */
    record Exclusion(String id, String theme, String statement) {}

    static Organisation of(Scenario scenario) {
        Chance chance = Chance.of(scenario.name(), "organisation");
        boolean small = scenario.is(HardNegative.SMALL_ORGANISATION);
        List<String> units = some(chance, "unit", small ? 3 : 4 + chance.below(3));
        List<String> persons = persons(chance);
        List<Leader> leaders = new ArrayList<>();
        int count = small ? 3 : 5 + chance.below(4);
        for (int i = 0; i < count; i++) {
            leaders.add(new Leader(persons.get(i), units.get(i % units.size())));
        }
        int resources = Math.max(8, Math.min(30, scenario.initiatives() * 3 / 4));
        int people = resources * 6 / 10;
        return new Organisation(
                units,
                leaders,
                goals(chance, small ? 3 : 5 + chance.below(2)),
                exclusions(chance, 1 + chance.below(3)),
                List.copyOf(persons.subList(count, count + MANAGERS + people)),
                some(chance, "pool", Math.max(3, resources - people)),
                limit(scenario));
    }

    /** People who manage initiatives; the others work in them. */
    List<String> managers() {
        return people.subList(0, MANAGERS);
    }

    /** People whose time initiatives ask for. */
    List<String> staff() {
        return people.subList(MANAGERS, people.size());
    }

    private static int limit(Scenario scenario) {
        boolean generous = scenario.doses().containsKey(Knob.UNREMOVED_ADDITIONS)
                || scenario.trap().isPresent()
                || (Math.floorMod(scenario.name().hashCode(), 2) == 0
                        && !scenario.doses().containsKey(Knob.PRIORITY_LIMITS));
        int counted = scenario.initiatives() - Admission.runs(scenario);
        return generous ? (int) Math.round(1.7 * counted) : counted + Math.max(2, (int) Math.round(0.08 * counted));
    }

    private static List<Goal> goals(Chance chance, int count) {
        List<String> statements = some(chance, "commitment", count);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += WEIGHTS[i];
        }
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            goals.add(new Goal("C-" + (i + 1), statements.get(i), Math.round(100 * WEIGHTS[i] / sum) / 100.0));
        }
        return goals;
    }

    private static List<Exclusion> exclusions(Chance chance, int count) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (String line : some(chance, "exclusion", count)) {
            String[] parts = line.split("\\|");
            exclusions.add(new Exclusion("X-" + (exclusions.size() + 1), parts[0], parts[1]));
        }
        return exclusions;
    }

    private static List<String> some(Chance chance, String heading, int count) {
        List<String> all = shuffled(chance, Words.NAMES.list(heading));
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    private static List<String> persons(Chance chance) {
        List<String> first = shuffled(chance, Words.NAMES.list("first name"));
        List<String> last = shuffled(chance, Words.NAMES.list("last name"));
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < 2 * first.size(); i++) {
            persons.add(first.get(i % first.size()) + " " + last.get((i * 7 + i / first.size()) % last.size()));
        }
        return persons;
    }

    static <T> List<T> shuffled(Chance chance, List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, chance.below(i + 1));
        }
        return shuffled;
    }
}
