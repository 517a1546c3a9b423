package dev.plumbline.samples;

import dev.plumbline.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The truth of a story, told without any class of the product's readers: what {@code expected.json} holds. */
final class Expected {

    private final Story story;
    private final Frame frame;
    private final List<LocalDate> days;

    /**
     * @param days the registers the portfolio sends
     */
    Expected(Story story, Frame frame, List<LocalDate> days) {
        this.story = story;
        this.frame = frame;
        this.days = List.copyOf(days);
    }

    Map<String, Object> portfolio(
            String name, int limitAtEnd, List<String> measured, List<String> drifting, List<String> quiet) {
        List<StoryRow> last = progress(Quarters.LAST);
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("portfolio", name);
        truth.put("registers", days.stream().map(LocalDate::toString).toList());
        truth.put("quarters", Quarters.all().stream().map(this::quarter).toList());
        truth.put("renamed", renamed());
        truth.put("idChanged", idChanged());
        truth.put("activeAtEnd", last.size());
        truth.put("topPriorityAtEnd", last.stream().filter(Expected::top).count());
        truth.put("limitAtEnd", limitAtEnd);
        truth.put("loadNextQuarter", load());
        truth.put("measured", measured);
        truth.put("drifting", drifting);
        truth.put("quiet", quiet);
        return truth;
    }

    private List<StoryRow> progress(LocalDate day) {
        return story.at(day).stream().filter(StoryRow::inProgress).toList();
    }

    private static boolean top(StoryRow row) {
        return row.text(StoryField.PRIORITY).equals("1");
    }

    private BigDecimal load() {
        BigDecimal demand = story.at(Quarters.LAST).stream()
                .filter(StoryRow::active)
                .map(row -> row.number(StoryField.FTE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal available = frame.available().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return demand.divide(available, 3, RoundingMode.HALF_UP);
    }

    private Map<String, Object> quarter(Period period) {
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("period", period.toString());
        truth.put("active", progress(period.end()).size());
        truth.put("added", changes(period, (before, after) -> !counts(before) && counts(after)));
        truth.put("done", changes(period, (before, after) -> counts(before) && is(after, "DONE")));
        truth.put("cancelled", changes(period, (before, after) -> counts(before) && is(after, "CANCELLED")));
        truth.put(
                "vanished",
                changes(
                        period,
                        (before, after) -> counts(before) && after.fields().isEmpty()));
        truth.put("endMoved", changes(period, Expected::endMoved));
        truth.put("baselineRestated", changes(period, (before, after) -> differ(before, after, StoryField.BASELINE)));
        return truth;
    }

    /** Whether a row is part of the portfolio: neither proposed nor over nor absent. */
    private static boolean counts(StoryRow row) {
        return row.active();
    }

    private static boolean is(StoryRow row, String status) {
        return row.text(StoryField.STATUS).equals(status);
    }

    private static boolean differ(StoryRow before, StoryRow after, StoryField field) {
        return !before.fields().isEmpty()
                && !after.fields().isEmpty()
                && !before.text(field).equals(after.text(field));
    }

    private static boolean endMoved(StoryRow before, StoryRow after) {
        return differ(before, after, StoryField.END)
                && Math.abs(before.date(StoryField.END).toEpochDay()
                                - after.date(StoryField.END).toEpochDay())
                        > 30;
    }

    private List<String> changes(Period period, BiPredicate<StoryRow, StoryRow> change) {
        List<String> changed = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            if (Period.of(days.get(i)).equals(period)) {
                Map<String, StoryRow> before = byOrigin(days.get(i - 1));
                Map<String, StoryRow> after = byOrigin(days.get(i));
                StoryRow absent = new StoryRow(Map.of());
                TreeMap<String, StoryRow> either = new TreeMap<>(before);
                either.putAll(after);
                either.keySet().stream()
                        .filter(id -> change.test(before.getOrDefault(id, absent), after.getOrDefault(id, absent)))
                        .forEach(changed::add);
            }
        }
        return List.copyOf(changed);
    }

    private Map<String, StoryRow> byOrigin(LocalDate day) {
        Map<String, StoryRow> rows = new TreeMap<>();
        story.at(day).forEach(row -> rows.put(row.text(StoryField.ORIGIN), row));
        return rows;
    }

    private List<String> renamed() {
        return Quarters.all().stream()
                .flatMap(period -> changes(period, (before, after) -> differ(before, after, StoryField.NAME)).stream())
                .toList();
    }

    private Map<String, String> idChanged() {
        Map<String, String> changed = new TreeMap<>();
        for (LocalDate day : days) {
            story.at(day).stream()
                    .filter(row -> !row.text(StoryField.ID).equals(row.text(StoryField.ORIGIN)))
                    .forEach(row -> changed.put(row.text(StoryField.ORIGIN), row.text(StoryField.ID)));
        }
        return changed;
    }
}
