package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether a metric is to rise or to fall: a target below the value it starts from means that lower is better. */
final class MetricDirection {

    private MetricDirection() {}

    /** {@code increase}, {@code decrease}, or empty where the two values do not tell. */
    static String of(Optional<BigDecimal> start, String startText, Optional<BigDecimal> target, String targetText) {
        BigDecimal from = multiplier(startText);
        BigDecimal to = multiplier(targetText);
        boolean oneStated =
                from.compareTo(to) != 0 && (from.compareTo(BigDecimal.ONE) == 0 || to.compareTo(BigDecimal.ONE) == 0);
        if (start.isEmpty() || target.isEmpty() || oneStated) {
            return "";
        }
        int order = target.get().multiply(to).compareTo(start.get().multiply(from));
        return order == 0 ? "" : order < 0 ? "decrease" : "increase";
    }

    /** What {@code 900k} or {@code 1.2m} multiplies its number by. */
    private static BigDecimal multiplier(String text) {
        return NumberText.read(text, false)
                .map(reading -> MoneyUnit.ofCell(reading.around()).factor())
                .orElse(BigDecimal.ONE);
    }
}
