package dev.plumbline.intake.schedule;

import dev.plumbline.intake.schedule.Schedule.Tool;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Lifecycle;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityStatus;
import org.mpxj.Priority;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.TaskMode;

/** What a task says of an initiative ({@code formats.md} A.6, A.12). */
final class TaskData {

    private static final int MEDIUM = 500;

    private final Schedule schedule;

    TaskData(Schedule schedule) {
        this.schedule = schedule;
    }

    Map<Field, Datum> of(Item item, Task task) {
        boolean primavera = schedule.tool() == Tool.PRIMAVERA;
        Map<Field, Datum> data = new EnumMap<>(Field.class);
        data.put(Field.ID, Values.text(id(item, task)));
        data.put(Field.NAME, Values.text(item.name()));
        data.put(Field.STATUS, status(item, task));
        data.put(Field.START, Values.day(task.getStart(), byHand(task), task.getStartText()));
        data.put(Field.END, Values.day(task.getFinish(), byHand(task), task.getFinishText()));
        if (schedule.tool() != Tool.PLANNER) { // it keeps none; MPXJ makes them up from the work done
            data.put(Field.ACTUAL_START, Values.day(task.getActualStart()));
            data.put(Field.ACTUAL_END, Values.day(task.getActualFinish()));
        }
        if (!primavera || baseline(item.project())) {
            data.put(Field.BASELINE_START, Values.day(task.getBaselineStart()));
            data.put(Field.BASELINE_END, Values.day(task.getBaselineFinish()));
        }
        if (!primavera || !item.summary()) {
            data.put(Field.PROGRESS, Values.percent(task.getPercentageComplete()));
        }
        data.put(
                Field.BUDGET,
                Values.money(primavera ? task.getPlannedCost() : task.getBaselineCost(), schedule.currency()));
        data.put(Field.SPEND, Values.money(task.getActualCost(), schedule.currency()));
        data.put(Field.OWNER, Values.text(owner(task)));
        if (schedule.tool() != Tool.PLANNER) {
            data.put(Field.PRIORITY, priority(task.getPriority()));
        }
        data.put(Field.COMMENTS, Values.text(task.getNotes()));
        return data;
    }

    private static boolean byHand(Task task) {
        return task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED;
    }

    /** A P6 project without a baseline shows its planned dates as one; they are no commitment and are left out. */
    private static boolean baseline(ProjectFile project) {
        return project.getBaselines().stream().anyMatch(baseline -> baseline != null);
    }

    /**
     * What stays when the plan is saved again: the code in P6, the GUID in Microsoft Project 2010 and later, else the
     * unique id, which other plans use too, so the plan's title stands before it.
     */
    private String id(Item item, Task task) {
        if (schedule.tool() == Tool.PRIMAVERA) {
            return code(item, task);
        }
        if (task.getGUID() != null) {
            return task.getGUID().toString();
        }
        String title = schedule.tool() == Tool.PLANNER
                ? item.project().getProjectProperties().getName()
                : item.project().getProjectProperties().getProjectTitle();
        String unique = String.valueOf(task.getUniqueID());
        return title == null || title.isBlank() ? unique : title.strip() + "/" + unique;
    }

    private static String code(Item item, Task task) {
        String project = String.valueOf(item.project().getProjectProperties().getProjectID());
        String code = item.summary() ? task.getWBS() : task.getActivityID();
        if (code == null) {
            code = String.valueOf(task.getUniqueID());
        }
        return code.equals(project) || code.startsWith(project + ".") ? code : project + "." + code;
    }

    private Datum status(Item item, Task task) {
        if (!task.getActive()) {
            return Datum.known("inactive", Lifecycle.CANCELLED.name());
        }
        ActivityStatus status = task.getActivityStatus();
        if (status != null) {
            return switch (status) {
                case NOT_STARTED -> Datum.known("Not Started", Lifecycle.PROPOSED.name());
                case IN_PROGRESS -> Datum.known("In Progress", Lifecycle.ACTIVE.name());
                case COMPLETED -> Datum.known("Completed", Lifecycle.DONE.name());
            };
        }
        boolean rolledUp = schedule.tool() == Tool.PRIMAVERA && item.summary();
        double percent = rolledUp || task.getPercentageComplete() == null
                ? 0
                : task.getPercentageComplete().doubleValue();
        String shown = rolledUp ? "not started" : Values.percent(percent).raw();
        if (task.getActualFinish() != null || percent >= 100) {
            String finished =
                    "actual finish " + Values.day(task.getActualFinish()).raw();
            return Datum.known(percent >= 100 ? shown : finished, Lifecycle.DONE.name());
        }
        if (task.getActualStart() != null || percent > 0) {
            String started = "actual start " + Values.day(task.getActualStart()).raw();
            return Datum.known(percent > 0 ? shown : started, Lifecycle.ACTIVE.name());
        }
        return Datum.known(shown, Lifecycle.PROPOSED.name());
    }

    /** The contact Microsoft Project keeps for who is responsible; the primary resource of a P6 activity. */
    private @Nullable String owner(Task task) {
        Integer primary = task.getPrimaryResourceUniqueID();
        Resource resource = primary == null ? null : task.getParentFile().getResourceByUniqueID(primary);
        return resource == null ? task.getContact() : resource.getName();
    }

    /** 0 to 1000, where 500 is what nobody chose; the nine named steps as tiers. */
    private static Datum priority(@Nullable Priority priority) {
        if (priority == null || priority.getValue() == MEDIUM) {
            return Datum.EMPTY;
        }
        int value = priority.getValue();
        int tier = value >= Priority.VERY_HIGH ? 0 : value > MEDIUM ? 1 : value > Priority.VERY_LOW ? 3 : 4;
        return Datum.known(String.valueOf(value), String.valueOf(tier));
    }
}
