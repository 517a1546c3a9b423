package dev.plumbline.history;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The common factor of all budgets between two registers. When at least 60 % of the budgets, and five of them, move by the same
 * factor, the currency, the unit or the price base changed and not the budgets (method §1.4); budgets are then compared net of
 * the factor.
 */
final class PriceBase {

    private static final double BUDGET_MOVED = 0.10;
    private static final double COMMON_SHARE = 0.60;
    private static final int COMMON_LEAST = 5;
    private static final int SAMPLES = 5;

    /** Factors that agree to three digits are the same; budgets are rounded when they are converted. */
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final Diff diff;
    private final BigDecimal factor;
    private final List<Diff.Kept> moved;
    private final int comparable;

    private PriceBase(Diff diff, BigDecimal factor, List<Diff.Kept> moved, int comparable) {
        this.diff = diff;
        this.factor = factor;
        this.moved = moved;
        this.comparable = comparable;
    }

    static PriceBase of(Diff diff) {
        Map<BigDecimal, List<Diff.Kept>> factors = new TreeMap<>();
        int comparable = 0;
        for (Diff.Kept kept : diff.kept()) {
            BigDecimal before = budget(kept.before().row().money(Field.BUDGET));
            BigDecimal after = budget(kept.after().row().money(Field.BUDGET));
            if (before.signum() != 0 && after.signum() != 0) {
                comparable++;
                BigDecimal factor = after.divide(before, THREE_DIGITS).stripTrailingZeros();
                factors.computeIfAbsent(factor, f -> new ArrayList<>()).add(kept);
            }
        }
        factors.remove(BigDecimal.ONE);
        for (Map.Entry<BigDecimal, List<Diff.Kept>> one : factors.entrySet()) {
            int size = one.getValue().size();
            if (size >= COMMON_LEAST && size >= COMMON_SHARE * comparable) {
                return new PriceBase(diff, one.getKey(), one.getValue(), comparable);
            }
        }
        return new PriceBase(diff, BigDecimal.ONE, List.of(), comparable);
    }

    private static BigDecimal budget(Optional<Money> money) {
        return money.map(Money::amount).orElse(BigDecimal.ZERO);
    }

    /** Whether a budget moved by more than 10 %, net of the factor; never between currencies unless all moved by the factor. */
    boolean moved(Diff.Kept kept) {
        Optional<Money> before = kept.before().row().money(Field.BUDGET);
        Optional<Money> after = kept.after().row().money(Field.BUDGET);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        boolean compare = Amounts.sameCurrency(before.get(), after.get()) || !moved.isEmpty();
        return compare
                && Amounts.moved(
                        before.get().amount().multiply(factor), after.get().amount(), BUDGET_MOVED);
    }

    /** One event that tells of the factor, where there is one. */
    Optional<Event> note() {
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        moved.stream().limit(SAMPLES).forEach(k -> evidence.add(k.before().row().evidence(Field.BUDGET)));
        moved.stream().limit(SAMPLES).forEach(k -> evidence.add(k.after().row().evidence(Field.BUDGET)));
        String name = "budget of " + moved.size() + " of " + comparable + " initiatives times " + factor.toPlainString()
                + ": currency, unit or price base";
        return Optional.of(new Event(
                EventType.RESTATED, "", name, diff.from(), diff.to(), Field.BUDGET, null, null, false, evidence));
    }
}
