package dev.plumbline.plan;

import dev.plumbline.indicator.PortfolioBounds;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much it hurts to pause or stop an initiative, in points. What it is worth is its stated value against the greatest, 8 points, where
 * enough of them state one alike; else 8, 4, 2 or 1 by priority tier. What has been spent does not count (no sunk cost).
 *
 * @param values points by the key of the initiative
 * @param source where they come from, in one sentence
 */
record Worth(Map<String, Double> values, String source) {

    /** A pause costs so much of the value (method §11). */
    static final double PAUSED = 0.35;
    /** A pause of what should end soon costs so much more (convention). */
    static final double LATE = 0.15;
    /** Stopping what serves no commitment costs so much of the value (convention). */
    static final double UNLINKED = 0.25;

    private static final double GREATEST = 8;
    private static final double LEAST = 0.1;
    private static final double ENOUGH = 0.7;
    private static final double HUNDREDTHS = 100;
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<before>[^\\d.,+-]{0,4})\\s*(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<after>[^\\d.,]{0,8})");

    Worth {
        values = Map.copyOf(values);
    }

    static Worth of(List<Initiative> initiatives) {
        return stated(initiatives).orElseGet(() -> byTier(initiatives));
    }

    /** Amounts in one and the same unit; an initiative without one counts the middle. */
    private static Optional<Worth> stated(List<Initiative> initiatives) {
        Map<String, Double> amounts = new HashMap<>();
        TreeSet<String> units = new TreeSet<>();
        for (Initiative initiative : initiatives) {
            Matcher amount = AMOUNT.matcher(initiative.row().text(Field.VALUE).strip());
            if (amount.matches()) {
                units.add(amount.group("before").strip() + " "
                        + amount.group("after").strip());
                amounts.put(
                        initiative.key(), Double.valueOf(amount.group("number").replace(",", "")));
            }
        }
        List<Double> sorted = amounts.values().stream().sorted().toList();
        if (units.size() != 1 || amounts.size() < ENOUGH * initiatives.size() || sorted.get(sorted.size() - 1) <= 0) {
            return Optional.empty();
        }
        double greatest = sorted.get(sorted.size() - 1);
        double middle = sorted.get(sorted.size() / 2);
        Map<String, Double> points = new HashMap<>();
        for (Initiative initiative : initiatives) {
            double amount = amounts.getOrDefault(initiative.key(), middle);
            points.put(initiative.key(), Math.max(LEAST, GREATEST * amount / greatest));
        }
        int without = initiatives.size() - amounts.size();
        return Optional.of(new Worth(
                points,
                "Pain rests on the values the register states, the greatest being 8 points"
                        + (without == 0 ? "." : "; " + without + " without a value count the middle one.")));
    }

    private static Worth byTier(List<Initiative> initiatives) {
        boolean urgent = initiatives.stream()
                .anyMatch(i -> tier(i).filter(t -> t.signum() == 0).isPresent());
        Map<String, Double> points = new HashMap<>();
        boolean coded = false;
        for (Initiative initiative : initiatives) {
            Optional<BigDecimal> tier = tier(initiative);
            coded |= tier.isPresent();
            double steps = tier.map(t -> t.doubleValue() - (urgent ? 0 : 1)).orElse(2.0);
            points.put(initiative.key(), GREATEST / Math.pow(2, Math.min(3, Math.max(0, steps))));
        }
        return new Worth(
                points,
                coded
                        ? "No value is stated alike for enough initiatives, so pain rests on priority: the top tier counts 8"
                                + " points, the next 4, 2 and 1; without a tier 2."
                        : "Neither value nor priority is stated, so every initiative counts 2 points.");
    }

    private static Optional<BigDecimal> tier(Initiative initiative) {
        return initiative.row().number(Field.PRIORITY);
    }

    double of(Initiative initiative) {
        return values.getOrDefault(initiative.key(), 0.0);
    }

    /**
     * The pain of a stop, in hundredths of a point: the whole value where it serves the weightiest commitment, half of it where it serves
     * the lightest or only may serve one, a quarter where it serves none; the whole where no commitments are declared.
     */
    int stopping(Initiative initiative, PortfolioBounds bounds) {
        double linked = bounds.linked().getOrDefault(initiative.key(), 0.0);
        double weight = bounds.services().stream()
                .filter(service -> service.servers().contains(initiative.key()))
                .mapToDouble(PortfolioBounds.Service::weight)
                .max()
                .orElse(0);
        double share = !bounds.directed() ? 1 : linked == 0 ? UNLINKED : linked < 1 ? linked : (1 + weight) / 2;
        return hundredths(share * of(initiative));
    }

    /** The pain of a pause, in hundredths of a point; more when it should have ended by a day. */
    int pausing(Initiative initiative, LocalDate until) {
        boolean due = initiative
                .row()
                .dates(Field.END)
                .filter(end -> !end.last().isAfter(until))
                .isPresent();
        return hundredths((PAUSED + (due ? LATE : 0)) * of(initiative));
    }

    private static int hundredths(double points) {
        return (int) Math.max(1, Math.round(HUNDREDTHS * points));
    }
}
