package dev.plumbline.indicator;

import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much effort goes into each initiative.
 *
 * @param field what tells it
 * @param amounts by key; the median where it is not told
 */
record Effort(Field field, Map<String, Double> amounts) {

    static Optional<Effort> of(List<Initiative> work, double least) {
        return read(work, Field.DEMAND, least).or(() -> read(work, Field.BUDGET, least));
    }

    private static Optional<Effort> read(List<Initiative> work, Field field, double least) {
        Map<String, Double> known = new TreeMap<>();
        for (Initiative initiative : work) {
            Optional<? extends Number> amount = field == Field.BUDGET
                    ? initiative.row().money(field).map(Money::amount)
                    : initiative.row().number(field);
            amount.map(Number::doubleValue).filter(a -> a > 0).ifPresent(a -> known.put(initiative.key(), a));
        }
        if (known.isEmpty() || known.size() < least * work.size()) {
            return Optional.empty();
        }
        double median = Median.of(known.values());
        work.forEach(i -> known.putIfAbsent(i.key(), median));
        return Optional.of(new Effort(field, known));
    }

    double all() {
        return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
