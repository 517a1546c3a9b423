package dev.plumbline.evaluation;

import dev.plumbline.simulator.Knob;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether drift moves its own indicator most. */
record CrossTalk(Cohorts cohorts) {

    /** How the mean score of each indicator moves under the full dose of each knob. */
    String crossTalk() {
        List<String> columns = cohorts.indicators();
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
            double most = cohorts.under(knob).stream()
                    .mapToDouble(Assessed::dose)
                    .max()
                    .orElse(1);
            List<Assessed> full =
                    cohorts.under(knob).stream().filter(a -> a.dose() >= most).toList();
            Map<String, Double> shifts = new LinkedHashMap<>();
            columns.forEach(c -> shifts.put(
                    c,
                    Distribution.mean(Cohorts.scores(full, c), s -> s)
                            - Distribution.mean(Cohorts.scores(cohorts.stable(), c), s -> s)));
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
}
