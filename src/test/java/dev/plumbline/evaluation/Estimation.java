package dev.plumbline.evaluation;

import dev.plumbline.evaluation.Assessed.Quarter;
import dev.plumbline.model.Outcome.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often the interval of a statistic holds the exact one, where the ledger has it. */
record Estimation(List<Assessed> organisations) {

    /**
     * A statistic that both know.
     *
     * @param part how the product's name for it begins
     * @param exact the ledger's name
     */
    private record Known(String indicator, String part, String exact) {}

    private static final List<Known> KNOWN = List.of(
            new Known("unremoved-additions", "net growth", "net growth"),
            new Known("priority-inflation", "share", "top-tier share"),
            new Known("capacity-gap", "load", "load"),
            new Known("course-correction", "", "events per initiative-quarter"));

    String table() {
        StringBuilder table = new StringBuilder(
                """
                | indicator | statistic | quarters | bias | root mean square error | interval holds the exact one |
                |---|---|---|---|---|---|
                """);
        for (Known known : KNOWN) {
            table.append(row(known));
        }
        return table.toString();
    }

    private String row(Known known) {
        List<Double> errors = new ArrayList<>();
        List<int[]> held = new ArrayList<>();
        for (Assessed one : organisations) {
            int within = 0;
            int all = 0;
            for (Quarter quarter : one.quarters()) {
                Optional<Part> part = quarter.measured(known.indicator()).flatMap(m -> m.parts().stream()
                        .filter(p -> p.name().startsWith(known.part()))
                        .findFirst());
                Double exact = one.ledger().statistics(quarter.number()).get(known.exact());
                if (part.isPresent() && exact != null) {
                    errors.add(part.get().value() - exact);
                    all++;
                    within += part.get().interval().low() <= exact + 1e-9
                                    && exact - 1e-9 <= part.get().interval().high()
                            ? 1
                            : 0;
                }
            }
            held.add(new int[] {within, all});
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f | %s |%n",
                known.indicator(),
                known.exact(),
                errors.size(),
                Distribution.mean(errors, e -> e),
                Math.sqrt(Distribution.mean(errors, e -> e * e)),
                Distribution.share(held).text());
    }
}
