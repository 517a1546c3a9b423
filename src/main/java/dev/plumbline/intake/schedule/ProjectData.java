package dev.plumbline.intake.schedule;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Lifecycle;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Task;

/** What a project says of an initiative: its own properties, and the span and state of its activities. */
final class ProjectData {

    private final Schedule schedule;

    ProjectData(Schedule schedule) {
        this.schedule = schedule;
    }

    Map<Field, Datum> of(Item item) {
        ProjectFile project = item.project();
        ProjectProperties properties = project.getProjectProperties();
        List<Task> activities = project.getTasks().stream()
                .filter(task -> !task.getNull() && !task.getSummary())
                .toList();
        boolean done = !activities.isEmpty() && activities.stream().allMatch(task -> task.getActualFinish() != null);
        Map<Field, Datum> data = new EnumMap<>(Field.class);
        data.put(Field.ID, Values.text(properties.getProjectID()));
        data.put(Field.NAME, Values.text(item.name()));
        data.put(Field.STATUS, status(activities, done));
        data.put(Field.START, Values.day(first(activities, Task::getStart)));
        data.put(Field.END, Values.day(last(activities, Task::getFinish)));
        data.put(Field.ACTUAL_START, Values.day(first(activities, Task::getActualStart)));
        data.put(Field.ACTUAL_END, done ? Values.day(last(activities, Task::getActualFinish)) : Datum.EMPTY);
        if (project.getBaselines().stream().anyMatch(Objects::nonNull)) {
            data.put(Field.BASELINE_START, Values.day(first(activities, Task::getBaselineStart)));
            data.put(Field.BASELINE_END, Values.day(last(activities, Task::getBaselineFinish)));
        }
        data.put(Field.BUDGET, Values.money(sum(activities, Task::getPlannedCost), schedule.currency()));
        data.put(Field.SPEND, Values.money(sum(activities, Task::getActualCost), schedule.currency()));
        data.put(Field.OWNER, Values.text(properties.getManager()));
        return data;
    }

    private static Datum status(List<Task> activities, boolean done) {
        if (activities.isEmpty()) {
            return Datum.EMPTY;
        }
        if (done) {
            return Datum.known("all activities completed", Lifecycle.DONE.name());
        }
        return activities.stream().anyMatch(task -> task.getActualStart() != null)
                ? Datum.known("activities in progress", Lifecycle.ACTIVE.name())
                : Datum.known("no activity started", Lifecycle.PROPOSED.name());
    }

    private static @Nullable LocalDateTime first(List<Task> tasks, Function<Task, @Nullable LocalDateTime> time) {
        return times(tasks, time).min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable LocalDateTime last(List<Task> tasks, Function<Task, @Nullable LocalDateTime> time) {
        return times(tasks, time).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDateTime> times(List<Task> tasks, Function<Task, @Nullable LocalDateTime> time) {
        return tasks.stream().flatMap(task -> Stream.ofNullable(time.apply(task)));
    }

    private static double sum(List<Task> tasks, Function<Task, @Nullable Number> amount) {
        return tasks.stream()
                .flatMap(task -> Stream.ofNullable(amount.apply(task)))
                .mapToDouble(Number::doubleValue)
                .sum();
    }
}
