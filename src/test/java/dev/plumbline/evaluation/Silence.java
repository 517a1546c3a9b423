package dev.plumbline.evaluation;

import dev.plumbline.history.Remembered;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.scoring.Readings;
import dev.plumbline.simulator.Scenario;
import dev.plumbline.simulator.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Whether the product is silent where a source is missing, and only there (method §10.1, 8). */
record Silence(List<Scenario> organisations, Map<String, Map<String, Outcome>> whole) {

    Silence(List<Scenario> organisations) {
        this(
                organisations,
                organisations.stream()
                        .collect(java.util.stream.Collectors.toMap(Scenario::name, s -> outcomes(s, ""))));
    }

    private static final String TALK = "GMT.*|.* minutes\\..*";

    /**
     * A source that is taken away.
     *
     * @param files a pattern of the names of its files
     * @param silent the indicators that cannot be measured without it
     */
    private record Source(String name, String files, List<String> silent) {}

    private static final List<Source> SOURCES = List.of(
            new Source("nothing", "", List.of()),
            new Source("direction", "direction-.*", List.of("direction-coverage")),
            new Source("limits", "limits-.*", List.of("priority-limits")),
            new Source("allocations", "allocations-.*", List.of("resource-contention")),
            new Source("rankings", "rankings-.*", List.of("interpretation-spread")),
            new Source("filters", "filters-.*", List.of("decision-filters")),
            new Source("transcripts", "GMT.*", List.of("re-explaining")),
            new Source(
                    "decision log, minutes and transcripts",
                    "decision-log-.*|" + TALK,
                    List.of("decision-translation", "decision-reversals", "exception-precedents", "decision-filters")),
            new Source(
                    "calendar, minutes and transcripts",
                    "calendar-.*|" + TALK,
                    List.of("execution-cadence", "communication-inflation", "re-explaining")),
            new Source(
                    "registers",
                    "register-.*",
                    List.of(
                            "unremoved-additions",
                            "priority-inflation",
                            "direction-coverage",
                            "priority-limits",
                            "course-correction",
                            "five-questions")));

    String table() {
        StringBuilder table = new StringBuilder(
                """
                | taken away | must be silent, and are | still measured, of those that could be | measured with everything, no longer | upper bounds that fell |
                |---|---|---|---|---|
                """);
        int right = 0;
        int all = 0;
        for (Source source : SOURCES) {
            Tally tally = new Tally();
            for (Scenario scenario : organisations) {
                tally.compare(java.util.Objects.requireNonNull(whole.get(scenario.name())), scenario, source);
            }
            right += tally.silent + tally.spoken;
            all += tally.mustBeSilent + tally.canSpeak;
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d of %d | %d of %d | %s | %s |%n",
                    source.name(),
                    tally.silent,
                    tally.mustBeSilent,
                    tally.spoken,
                    tally.canSpeak,
                    shown(tally.lost),
                    shown(tally.fallen)));
        }
        return table
                + String.format(
                        Locale.ROOT, "%nRight: %d of %d (%.3f; bar 0.98).%n", right, all, right / Math.max(1.0, all));
    }

    private static String shown(Map<String, Integer> counts) {
        return counts.toString().replaceAll("[{}]", "").replace('=', ' ');
    }

    private static Map<String, Outcome> outcomes(Scenario scenario, String without) {
        SimulatedFolder folder = SimulatedFolder.of(World.of(scenario), "silence");
        List<Remembered.ReadFile> read = folder.read(name -> !name.matches(without));
        folder.delete();
        return Readings.of(SimulatedFolder.history(read), Assessed.period(scenario.quarters() - 1));
    }

    /** Counts. */
    private static final class Tally {

        private static final double TINY = 1e-9;

        private final Map<String, Integer> lost = new TreeMap<>();
        private final Map<String, Integer> fallen = new TreeMap<>();
        private int silent;
        private int mustBeSilent;
        private int spoken;
        private int canSpeak;

        void compare(Map<String, Outcome> whole, Scenario scenario, Source source) {
            Map<String, Outcome> without = source.files().isEmpty() ? whole : outcomes(scenario, source.files());
            for (String id : whole.keySet()) {
                boolean measured = without.get(id) instanceof Measured;
                if (source.silent().contains(id)) {
                    mustBeSilent++;
                    silent += measured ? 0 : 1;
                } else if (source.files().isEmpty()) {
                    canSpeak++;
                    spoken += measured ? 1 : 0;
                    if (!measured) {
                        lost.merge(id, 1, Integer::sum);
                    }
                } else if (whole.get(id) instanceof Measured && !measured) {
                    lost.merge(id, 1, Integer::sum);
                }
                if (upper(without.get(id)) < upper(whole.get(id)) - TINY) {
                    fallen.merge(id, 1, Integer::sum);
                }
            }
        }

        private static double upper(@org.jspecify.annotations.Nullable Outcome outcome) {
            return outcome instanceof Measured measured ? measured.interval().high() : 1;
        }
    }
}
