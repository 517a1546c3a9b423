package dev.plumbline.history;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
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
    private final Change common;
    private final List<Diff.Kept> moved;
    private final int comparable;

    /**
     * What many budgets may share.
     *
     * @param factor by which they moved
     * @param currencies {@code GBP EUR} where the currency changed; empty where it stayed
     */
    private record Change(BigDecimal factor, String currencies) implements Comparable<Change> {

        static final Change NONE = new Change(BigDecimal.ONE, "");

        static String currencies(Money before, Money after) {
            return before.comparable(after) ? "" : before.currency() + " " + after.currency();
        }

        @Override
        public int compareTo(Change other) {
            int byFactor = factor.compareTo(other.factor);
            return byFactor != 0 ? byFactor : currencies.compareTo(other.currencies);
        }
    }

    private PriceBase(Diff diff, Change common, List<Diff.Kept> moved, int comparable) {
        this.diff = diff;
        this.common = common;
        this.moved = moved;
        this.comparable = comparable;
    }

    static PriceBase of(Diff diff) {
        Map<Change, List<Diff.Kept>> changes = new TreeMap<>();
        int comparable = 0;
        for (Diff.Kept kept : diff.kept()) {
            Optional<Money> before = budget(kept.before());
            Optional<Money> after = budget(kept.after());
            if (before.isPresent() && after.isPresent()) {
                comparable++;
                BigDecimal factor = after.get()
                        .amount()
                        .divide(before.get().amount(), THREE_DIGITS)
                        .stripTrailingZeros();
                Change change = new Change(factor, Change.currencies(before.get(), after.get()));
                changes.computeIfAbsent(change, c -> new ArrayList<>()).add(kept);
            }
        }
        changes.remove(Change.NONE);
        for (Map.Entry<Change, List<Diff.Kept>> one : changes.entrySet()) {
            int size = one.getValue().size();
            if (size >= COMMON_LEAST && size >= COMMON_SHARE * comparable) {
                return new PriceBase(diff, one.getKey(), one.getValue(), comparable);
            }
        }
        return new PriceBase(diff, Change.NONE, List.of(), comparable);
    }

    private static Optional<Money> budget(Initiative initiative) {
        return initiative
                .row()
                .money(Field.BUDGET)
                .filter(money -> money.amount().signum() != 0);
    }

    /**
     * Whether a budget moved by more than 10 %, net of the factor where its currency changed as that of the others did; never
     * between other currencies.
     */
    boolean moved(Diff.Kept kept) {
        Optional<Money> before = budget(kept.before());
        Optional<Money> after = kept.after().row().money(Field.BUDGET);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        String currencies = Change.currencies(before.get(), after.get());
        boolean asOthers = currencies.equals(common.currencies);
        return (asOthers || currencies.isEmpty())
                && Amounts.moved(
                        before.get().amount().multiply(asOthers ? common.factor : BigDecimal.ONE),
                        after.get().amount(),
                        BUDGET_MOVED);
    }

    /** One event that tells of the factor, where there is one. */
    Optional<Event> note() {
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        moved.stream().limit(SAMPLES).forEach(k -> evidence.add(k.before().row().evidence(Field.BUDGET)));
        moved.stream().limit(SAMPLES).forEach(k -> evidence.add(k.after().row().evidence(Field.BUDGET)));
        String name = "budget of " + moved.size() + " of " + comparable + " initiatives times "
                + common.factor.toPlainString() + ": currency, unit or price base";
        return Optional.of(new Event(
                EventType.RESTATED, "", name, diff.from(), diff.to(), Field.BUDGET, null, null, false, evidence));
    }
}
