package dev.plumbline.samples;

import dev.plumbline.model.Period;
import java.time.LocalDate;
import java.util.List;

/** The time of the stories: an opening register and five quarters. */
final class Quarters {

    /** The day before the first quarter, and the last day of each. */
    static final List<LocalDate> ENDS = List.of(
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 9, 30));

    static final LocalDate LAST = ENDS.get(5);

    private Quarters() {}

    /** The five quarters. */
    static List<Period> all() {
        return ENDS.subList(1, 6).stream().map(Period::of).toList();
    }
}
