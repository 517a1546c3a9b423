package dev.plumbline.language;

import dev.plumbline.model.DateRange;
import dev.plumbline.model.MetricDefinition;
import java.time.LocalDate;
import java.util.Objects;

/** Whether two definitions of success speak of the same time. */
final class MetricTime {

    private MetricTime() {}

    /** Whether their windows share a day; a deadline's window begins any time before it, and no window is any time. */
    static boolean overlaps(MetricDefinition one, MetricDefinition other) {
        DateRange window = new DateRange(one.from(), one.to());
        boolean startsInTime =
                other.from() == null || window.to() == null || !other.from().isAfter(window.to());
        boolean endsInTime =
                other.to() == null || window.from() == null || !other.to().isBefore(window.from());
        return startsInTime && endsInTime;
    }

    /** Whether both targets are due together: targets of different deadlines are stages, not rivals. */
    static boolean together(MetricDefinition one, MetricDefinition other) {
        LocalDate due = one.to();
        LocalDate otherDue = other.to();
        boolean deadlines = one.from() == null && other.from() == null && due != null && otherDue != null;
        return !deadlines || Objects.equals(due, otherDue);
    }
}
