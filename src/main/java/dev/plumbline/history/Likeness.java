package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How alike two rows are (method §1.3): {@code 0.6·name + 0.2·[same owner] + 0.1·[same start] + 0.1·budget closeness}. What either
 * row does not tell is left out and the other weights are scaled up; a name is always needed.
 *
 * <p>Words that many initiatives of a register share, {@code working group}, do not distinguish and are left out of names.
 */
final class Likeness {

    private static final double COMMON_SHARE = 0.15;
    private static final int COMMON_LEAST = 3;

    private final Set<String> common = new HashSet<>();

    Likeness(List<Entry> before, List<Entry> after) {
        addCommon(before);
        addCommon(after);
    }

    /**
     * How alike two rows are.
     *
     * @param similarity the weighted similarity, 0–1
     * @param words the share of equal words in the names, 0–1
     * @param supported whether the owner or the start is told by both and the same
     */
    record Degree(double similarity, double words, boolean supported) {

        /** Whether the names themselves say enough: half of the words, or three quarters where nothing else agrees. */
        boolean plausible() {
            return words >= (supported ? 0.5 : 0.75);
        }
    }

    private void addCommon(List<Entry> entries) {
        Map<String, Integer> counts = new HashMap<>();
        for (Entry entry : entries) {
            Text.contentWords(entry.name()).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> {
            if (count >= COMMON_LEAST && count >= COMMON_SHARE * entries.size()) {
                common.add(word);
            }
        });
    }

    /** The words of a name that distinguish; all its words when none does. */
    List<String> words(Entry entry) {
        List<String> words = Text.contentWords(entry.name());
        List<String> rare = words.stream().filter(w -> !common.contains(w)).toList();
        return rare.isEmpty() ? words : rare;
    }

    double name(Entry one, Entry other) {
        return NameSimilarity.of(words(one), words(other));
    }

    double sharedWords(Entry one, Entry other) {
        return NameSimilarity.sharedWords(words(one), words(other));
    }

    Degree of(Entry one, Entry other) {
        double sum = 0.6 * name(one, other);
        double weight = 0.6;
        String owner = one.row().text(Field.OWNER);
        String otherOwner = other.row().text(Field.OWNER);
        boolean sameOwner = Person.same(owner, otherOwner);
        boolean ownerTold = sameOwner || Person.different(owner, otherOwner);
        boolean startTold = told(one, other, Field.START);
        boolean sameStart = startTold && ExactSteps.same(one, other, Field.START);
        Optional<Double> budget = budgetCloseness(one, other);
        sum += (sameOwner ? 0.2 : 0) + (sameStart ? 0.1 : 0) + 0.1 * budget.orElse(0.0);
        weight += (ownerTold ? 0.2 : 0) + (startTold ? 0.1 : 0) + (budget.isPresent() ? 0.1 : 0);
        return new Degree(sum / weight, sharedWords(one, other), sameOwner || sameStart);
    }

    static boolean told(Entry one, Entry other, Field field) {
        return !one.row().text(field).isEmpty() && !other.row().text(field).isEmpty();
    }

    static Optional<Double> budgetCloseness(Entry one, Entry other) {
        Optional<Money> mine = one.row().money(Field.BUDGET);
        Optional<Money> theirs = other.row().money(Field.BUDGET);
        if (mine.isEmpty() || theirs.isEmpty() || !mine.get().comparable(theirs.get())) {
            return Optional.empty();
        }
        BigDecimal larger = mine.get().amount().abs().max(theirs.get().amount().abs());
        double difference =
                mine.get().amount().subtract(theirs.get().amount()).abs().doubleValue();
        return Optional.of(larger.signum() == 0 ? 1.0 : Math.max(0, 1 - difference / larger.doubleValue()));
    }

    /** The start of an initiative within its unit, a key that few rows share; empty where either is not told. */
    static String unitAndStart(Entry entry) {
        Optional<LocalDate> start = entry.row().date(Field.START);
        String unit = unit(entry);
        return start.isEmpty() || unit.isEmpty() ? "" : unit + '\n' + start.get();
    }

    static String unit(Entry entry) {
        return Text.plain(entry.row().text(Field.UNIT));
    }
}
