package dev.plumbline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An initiative on a day of a story. */
record StoryRow(Map<StoryField, String> fields) {

    StoryRow {
        fields = Map.copyOf(fields);
    }

    /** The row of a {@code +} line. */
    static StoryRow added(String[] cells) {
        Map<StoryField, String> fields = new EnumMap<>(StoryField.class);
        Iterator<String> next = List.of(cells).iterator();
        for (StoryField field : EnumSet.range(StoryField.ID, StoryField.REMOVES)) {
            if (next.hasNext()) {
                fields.put(field, next.next());
            }
        }
        StoryRow row = new StoryRow(fields);
        fields.put(StoryField.BASELINE, row.text(StoryField.END));
        fields.put(StoryField.ORIGIN, row.text(StoryField.ID));
        return new StoryRow(fields);
    }

    /** The row after {@code field=value} assignments. */
    StoryRow changed(String[] assignments) {
        Map<StoryField, String> changed = new EnumMap<>(fields);
        for (String assignment : assignments) {
            String[] sides = assignment.strip().split("=", 2);
            changed.put(StoryField.valueOf(sides[0].toUpperCase(Locale.ROOT)), sides[1]);
        }
        return new StoryRow(changed);
    }

    String text(StoryField field) {
        return fields.getOrDefault(field, "");
    }

    LocalDate date(StoryField field) {
        return LocalDate.parse(text(field));
    }

    BigDecimal number(StoryField field) {
        return new BigDecimal(text(field));
    }

    boolean active() {
        return text(StoryField.STATUS).equals("ACTIVE");
    }

    /** Whether it counts as work in progress: active change or mandatory work. */
    boolean inProgress() {
        return active() && !text(StoryField.TYPE).equals("RUN");
    }

    /** The share of its planned time that has passed, 0 before the start and 1 when done. */
    BigDecimal elapsed(LocalDate day) {
        if (text(StoryField.STATUS).equals("DONE")) {
            return BigDecimal.ONE;
        }
        long planned = ChronoUnit.DAYS.between(date(StoryField.START), date(StoryField.END));
        long passed = ChronoUnit.DAYS.between(date(StoryField.START), day);
        return BigDecimal.valueOf(Math.max(0, Math.min(passed, planned)))
                .divide(BigDecimal.valueOf(planned), 2, RoundingMode.DOWN);
    }

    /** Spend in thousands: the elapsed share of the budget, rounded to whole thousands. */
    BigDecimal spend(LocalDate day) {
        return number(StoryField.BUDGET).multiply(elapsed(day)).setScale(0, RoundingMode.HALF_UP);
    }

    /** Green, or amber once the end lies two months behind its baseline. */
    boolean late() {
        return date(StoryField.END).isAfter(date(StoryField.BASELINE).plusMonths(2));
    }
}
