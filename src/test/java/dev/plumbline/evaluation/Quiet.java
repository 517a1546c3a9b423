package dev.plumbline.evaluation;

import dev.plumbline.evaluation.Assessed.Quarter;
import dev.plumbline.evaluation.Distribution.Estimate;
import dev.plumbline.model.Assessment.Change;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often something is flagged where nothing drifts. */
record Quiet(Cohorts cohorts) {

    /** Flags where nothing drifts. */
    String quiet() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | flags per stable organisation-quarter | mean score | assessed | flags per quarter of hard negatives |
                |---|---|---|---|---|
                """);
        for (String indicator : cohorts.indicators()) {
            List<Double> scores = cohorts.stable().stream()
                    .flatMap(a -> a.quarters().stream())
                    .flatMap(q -> q.score(indicator).stream())
                    .toList();
            int all =
                    cohorts.stable().stream().mapToInt(a -> a.quarters().size()).sum();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %d of %d | %s |%n",
                    indicator,
                    flags(cohorts.stable(), indicator).text(),
                    Distribution.mean(scores, s -> s),
                    scores.size(),
                    all,
                    flags(cohorts.traps().stream().map(Quiet::lastTwo).toList(), indicator)
                            .text()));
        }
        double any = Distribution.mean(
                cohorts.stable().stream().flatMap(a -> a.quarters().stream()).toList(),
                q -> q.flagged().size());
        return table
                + String.format(Locale.ROOT, "%nFlags of any indicator per stable organisation-quarter: %.2f.%n%n", any)
                + index()
                + negatives();
    }

    private static Assessed lastTwo(Assessed assessed) {
        List<Quarter> quarters = assessed.quarters();
        return new Assessed(
                assessed.scenario(),
                assessed.ledger(),
                quarters.subList(quarters.size() - 2, quarters.size()),
                assessed.index());
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

    private String index() {
        List<Assessed> assessed =
                cohorts.stable().stream().filter(a -> a.index().value() != null).toList();
        List<Assessed> drifted = cohorts.drifting().stream()
                .filter(a -> a.index().value() != null)
                .toList();
        return String.format(
                Locale.ROOT,
                "The index is assessed for %d of %d stable organisations; said to be worse: %s; mean %.1f, of those that drift %.1f.%n%n",
                assessed.size(),
                cohorts.stable().size(),
                Distribution.share(assessed.stream()
                                .map(a -> new int[] {a.index().change() == Change.WORSE ? 1 : 0, 1})
                                .toList())
                        .text(),
                Distribution.mean(assessed, Quiet::value),
                Distribution.mean(drifted, Quiet::value));
    }

    private static double value(Assessed assessed) {
        Double value = assessed.index().value();
        return value == null ? Double.NaN : value;
    }

    private String negatives() {
        StringBuilder table = new StringBuilder("| hard negative | quarters | flags | of which |\n|---|---|---|---|\n");
        Map<String, List<Assessed>> byTrap = cohorts.traps().stream()
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
}
