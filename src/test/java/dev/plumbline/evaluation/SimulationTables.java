package dev.plumbline.evaluation;

import dev.plumbline.evaluation.Assessed.Quarter;
import dev.plumbline.evaluation.Distribution.Estimate;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.simulator.Knob;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the evaluation on simulated organisations. */
final class SimulationTables {

    private static final double DRIFT = 0.3;
    private static final List<String> BASELINES = List.of("growth of active", "top tier", "cue words");

    private final List<Assessed> drifting;
    private final List<Assessed> stable;
    private final List<Assessed> traps;
    private final List<String> indicators;

    SimulationTables(List<Assessed> drifting, List<Assessed> stable, List<Assessed> traps) {
        this.drifting = drifting;
        this.stable = stable;
        this.traps = traps;
        this.indicators = List.copyOf(stable.get(0).last().outcomes().keySet());
    }

    private boolean built(String indicator) {
        return !(stable.get(0).last().outcomes().get(indicator) instanceof Outcome.NotAssessed silent)
                || silent.reason() != Reason.NOT_BUILT_YET;
    }

    private List<Assessed> under(Knob knob) {
        return drifting.stream()
                .filter(a -> a.scenario().doses().containsKey(knob))
                .toList();
    }

    private static List<Double> scores(List<Assessed> organisations, String indicator) {
        return organisations.stream()
                .flatMap(a -> a.last().score(indicator).stream())
                .toList();
    }

    private static List<Double> baseline(List<Assessed> organisations, String name) {
        return organisations.stream().map(a -> a.last().baselines().get(name)).toList();
    }

    /** Detection: one row for each indicator a knob turns. */
    String detection() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | n drifting / stable | AUC, dose ≥ 0.3 against 0 | Spearman, dose and score | violations | AUC of growth of active | of top-tier share | of cue words |
                |---|---|---|---|---|---|---|---|
                """);
        for (Knob knob : Knob.values()) {
            for (String indicator : knob.indicators()) {
                table.append(
                        built(indicator)
                                ? detection(knob, indicator)
                                : "| " + indicator + " | not built yet | | | | | | |\n");
            }
        }
        return table + summary();
    }

    private String detection(Knob knob, String indicator) {
        List<Assessed> all = under(knob);
        List<Assessed> doses = all.stream().filter(a -> a.dose() >= DRIFT).toList();
        List<double[]> pairs = new ArrayList<>();
        all.forEach(a -> a.last().score(indicator).ifPresent(s -> pairs.add(new double[] {a.dose(), s})));
        stable.forEach(a -> a.last().score(indicator).ifPresent(s -> pairs.add(new double[] {0, s})));
        return String.format(
                Locale.ROOT,
                "| %s | %d / %d | %s | %s | %d | %s |%n",
                indicator,
                scores(doses, indicator).size(),
                scores(stable, indicator).size(),
                auc(knob, indicator).text(),
                Distribution.spearman(pairs).text(),
                violations(pairs),
                BASELINES.stream()
                        .map(name -> Distribution.auc(baseline(doses, name), baseline(stable, name))
                                .text())
                        .collect(Collectors.joining(" | ")));
    }

    Estimate auc(Knob knob, String indicator) {
        List<Assessed> doses =
                under(knob).stream().filter(a -> a.dose() >= DRIFT).toList();
        return Distribution.auc(scores(doses, indicator), scores(stable, indicator));
    }

    /** How often the mean score falls from a dose to the next. */
    private static int violations(List<double[]> pairs) {
        Map<Double, List<Double>> byDose = new TreeMap<>();
        pairs.forEach(p -> byDose.computeIfAbsent(p[0], d -> new ArrayList<>()).add(p[1]));
        double before = -1;
        int violations = 0;
        for (List<Double> scores : byDose.values()) {
            double mean = Distribution.mean(scores, s -> s);
            violations += mean < before - 0.005 ? 1 : 0;
            before = mean;
        }
        return violations;
    }

    private String summary() {
        List<Double> all = new ArrayList<>();
        StringBuilder low = new StringBuilder();
        for (Knob knob : Knob.values()) {
            for (String indicator : knob.indicators()) {
                double value = built(indicator) ? auc(knob, indicator).value() : Double.NaN;
                if (!Double.isNaN(value)) {
                    all.add(value);
                    low.append(value < 0.75 ? " " + indicator : "");
                }
            }
        }
        List<Double> sorted = all.stream().sorted().toList();
        double median = sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
        return String.format(
                Locale.ROOT,
                "%nMedian AUC of %d indicators: %.2f (bar 0.90). Below 0.75:%s.%n",
                all.size(),
                median,
                low.length() == 0 ? " none" : low);
    }

    /** Evidence: which findings are true, and which truths are found. */
    String evidence() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | precision of findings | findings | recall of what happened in the quarter | truths |
                |---|---|---|---|---|
                """);
        for (Knob knob : Knob.values()) {
            for (String indicator : knob.indicators()) {
                if (built(indicator)) {
                    Evidenced evidenced = Evidenced.of(indicator, under(knob));
                    table.append(evidenced.row());
                }
            }
        }
        return table.toString();
    }

    /** Flags where nothing drifts. */
    String quiet() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | flags per stable organisation-quarter | mean score | assessed | flags per quarter of hard negatives |
                |---|---|---|---|---|
                """);
        for (String indicator : indicators) {
            if (!built(indicator)) {
                continue;
            }
            List<Double> scores = stable.stream()
                    .flatMap(a -> a.quarters().stream())
                    .flatMap(q -> q.score(indicator).stream())
                    .toList();
            int all = stable.stream().mapToInt(a -> a.quarters().size()).sum();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %d of %d | %s |%n",
                    indicator,
                    flags(stable, indicator).text(),
                    Distribution.mean(scores, s -> s),
                    scores.size(),
                    all,
                    flags(traps.stream().map(SimulationTables::lastTwo).toList(), indicator)
                            .text()));
        }
        double any = Distribution.mean(
                stable.stream().flatMap(a -> a.quarters().stream()).toList(),
                q -> q.flagged().size());
        return table
                + String.format(Locale.ROOT, "%nFlags of any indicator per stable organisation-quarter: %.2f.%n%n", any)
                + negatives();
    }

    private static Assessed lastTwo(Assessed assessed) {
        List<Quarter> quarters = assessed.quarters();
        return new Assessed(
                assessed.scenario(), assessed.ledger(), quarters.subList(quarters.size() - 2, quarters.size()));
    }

    private static Estimate flags(List<Assessed> organisations, String indicator) {
        return Distribution.share(organisations.stream()
                .map(a -> new int[] {
                    (int) a.quarters().stream()
                            .filter(q -> q.flagged().contains(indicator))
                            .count(),
                    a.quarters().size()
                })
                .toList());
    }

    private String negatives() {
        StringBuilder table = new StringBuilder("| hard negative | quarters | flags | of which |\n|---|---|---|---|\n");
        Map<String, List<Assessed>> byTrap = traps.stream()
                .collect(Collectors.groupingBy(
                        a -> a.scenario()
                                .trap()
                                .map(t -> t.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
        byTrap.forEach((trap, organisations) -> {
            Map<String, Integer> flags = new TreeMap<>();
            List<Quarter> quarters = organisations.stream()
                    .flatMap(a -> lastTwo(a).quarters().stream())
                    .toList();
            quarters.forEach(q -> q.flagged().forEach(f -> flags.merge(f, 1, Integer::sum)));
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %s |%n",
                    trap,
                    quarters.size(),
                    flags.values().stream().mapToInt(i -> i).sum(),
                    flags.isEmpty()
                            ? ""
                            : flags.toString().replaceAll("[{}]", "").replace('=', ' ')));
        });
        return table.toString();
    }

    /** How the mean score of each indicator moves under the full dose of each knob. */
    String crossTalk() {
        List<String> columns = indicators.stream().filter(this::built).toList();
        StringBuilder table = new StringBuilder("| knob at full dose |");
        columns.forEach(c -> table.append(' ').append(c).append(" |"));
        table.append(" largest |\n|---")
                .append("|---".repeat(columns.size() + 1))
                .append("|\n");
        int rows = 0;
        int right = 0;
        for (Knob knob : Knob.values()) {
            if (knob.indicators().stream().noneMatch(columns::contains)) {
                continue;
            }
            rows++;
            double most = under(knob).stream().mapToDouble(Assessed::dose).max().orElse(1);
            List<Assessed> full =
                    under(knob).stream().filter(a -> a.dose() >= most).toList();
            Map<String, Double> shifts = new LinkedHashMap<>();
            columns.forEach(c -> shifts.put(
                    c, Distribution.mean(scores(full, c), s -> s) - Distribution.mean(scores(stable, c), s -> s)));
            String largest = shifts.entrySet().stream()
                    .filter(e -> !e.getValue().isNaN())
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
            boolean own = knob.indicators().contains(largest);
            right += own ? 1 : 0;
            table.append("| ").append(knob.indicators().get(0)).append(" |");
            shifts.forEach((c, s) -> table.append(
                    String.format(Locale.ROOT, knob.indicators().contains(c) ? " **%.2f** |" : " %.2f |", s)));
            table.append(own ? " own |\n" : " " + largest + " |\n");
        }
        return table + String.format(Locale.ROOT, "%nThe own indicator moves most in %d of %d rows.%n", right, rows);
    }

    /** How long it takes until a flag, against a naive alarm. */
    String leadTime() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | organisations, step of 0.6 and more | flagged by the end | median quarters from onset to flag | active +20 % by the end |
                |---|---|---|---|---|
                """);
        for (Knob knob : Knob.values()) {
            for (String indicator : knob.indicators()) {
                if (built(indicator)) {
                    table.append(leadTime(knob, indicator));
                }
            }
        }
        return table.toString();
    }

    private String leadTime(Knob knob, String indicator) {
        List<Assessed> strong =
                under(knob).stream().filter(a -> a.dose() >= 0.6).toList();
        List<Integer> waits = new ArrayList<>();
        int naive = 0;
        for (Assessed one : strong) {
            int onset = one.scenario().doses().values().iterator().next().onset();
            one.quarters().stream()
                    .filter(q -> q.number() >= onset && q.flagged().contains(indicator))
                    .findFirst()
                    .ifPresent(q -> waits.add(q.number() - onset));
            naive += one.quarters().stream().anyMatch(q -> q.baselines().getOrDefault("growth of active", 1.0) >= 1.2)
                    ? 1
                    : 0;
        }
        List<Integer> sorted = waits.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %d |%n",
                indicator,
                strong.size(),
                waits.size(),
                sorted.isEmpty() ? "–" : String.valueOf(sorted.get(sorted.size() / 2)),
                naive);
    }
}
