package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.IdentityLink;
import dev.plumbline.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * Finds splits and merges (method §1.3): one initiative leaves and at least two enter whose names are alike and whose budgets add
 * up to its budget within 10 %, or the mirror image. A single row with that budget is a rename instead.
 */
final class Divisions {

    private static final double ALIKE = 0.5;
    private static final double ADD_UP = 0.10;
    private static final int MOST_PARTS = 5;
    private static final long FEW = 40_000;

    private final Matching matching;
    private final Likeness likeness;

    Divisions(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.likeness = likeness;
    }

    /** All splits, then all merges; no row is in two. */
    List<Division> all() {
        int[] left = matching.left();
        int[] right = matching.right();
        List<Division> divisions = new ArrayList<>();
        if ((long) left.length * right.length > FEW) {
            return divisions;
        }
        Set<Integer> usedLeft = new HashSet<>();
        Set<Integer> usedRight = new HashSet<>();
        for (int i : left) {
            List<Integer> parts = parts(matching.before().get(i), right, matching.after()::get, usedRight);
            if (!parts.isEmpty()) {
                usedLeft.add(i);
                usedRight.addAll(parts);
                divisions.add(new Division(IdentityLink.Kind.SPLIT, List.of(i), parts, "budget"));
            }
        }
        for (int j : right) {
            List<Integer> parts = usedRight.contains(j)
                    ? List.of()
                    : parts(matching.after().get(j), left, matching.before()::get, usedLeft);
            if (!parts.isEmpty()) {
                usedLeft.addAll(parts);
                divisions.add(new Division(IdentityLink.Kind.MERGE, parts, List.of(j), "budget"));
            }
        }
        return divisions;
    }

    private List<Integer> parts(Entry whole, int[] candidates, IntFunction<Entry> entry, Set<Integer> used) {
        Optional<Money> budget =
                whole.row().money(Field.BUDGET).filter(m -> m.amount().signum() > 0);
        List<Integer> parts = new ArrayList<>();
        if (budget.isEmpty()) {
            return parts;
        }
        for (int candidate : candidates) {
            if (!used.contains(candidate) && isPart(whole, budget.get(), entry.apply(candidate))) {
                parts.add(candidate);
            }
        }
        ToDoubleFunction<Integer> alike = p -> likeness.name(whole, entry.apply(p));
        parts.sort(Comparator.comparingDouble(alike).reversed().thenComparing(p -> p));
        List<String> currencies = parts.stream()
                .map(p -> entry.apply(p).row().money(Field.BUDGET).orElseThrow().currency())
                .filter(currency -> !currency.isEmpty())
                .distinct()
                .toList();
        if (currencies.size() > 1) { // only where the whole states none
            String likeliest = currencies.get(0);
            parts.removeIf(p -> {
                String own =
                        entry.apply(p).row().money(Field.BUDGET).orElseThrow().currency();
                return !own.isEmpty() && !own.equals(likeliest);
            });
        }
        return firstThatAddUp(budget.get(), parts, entry);
    }

    private boolean isPart(Entry whole, Money budget, Entry part) {
        Optional<Money> share = part.row().money(Field.BUDGET);
        return share.isPresent()
                && share.get().amount().signum() > 0
                && budget.comparable(share.get())
                && likeness.name(whole, part) >= ALIKE
                && likeness.sharedWords(whole, part) >= ALIKE;
    }

    private static List<Integer> firstThatAddUp(Money budget, List<Integer> parts, IntFunction<Entry> entry) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int count = 1; count <= Math.min(parts.size(), MOST_PARTS); count++) {
            BigDecimal part = entry.apply(parts.get(count - 1))
                    .row()
                    .money(Field.BUDGET)
                    .orElseThrow()
                    .amount();
            if (!Amounts.moved(budget.amount(), part, ADD_UP)) {
                return List.of();
            }
            sum = sum.add(part);
            if (count > 1 && !Amounts.moved(budget.amount(), sum, ADD_UP)) {
                return List.copyOf(parts.subList(0, count));
            }
        }
        return List.of();
    }
}
