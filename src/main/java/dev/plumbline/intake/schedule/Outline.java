package dev.plumbline.intake.schedule;

import dev.plumbline.intake.PortfolioLevel;
import dev.plumbline.intake.schedule.Schedule.Tool;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/**
 * The items of a schedule in the order of the file. A project is an item where a file holds several, or where a P6 project
 * has no WBS; the summary task Microsoft Project keeps for the whole project (outline level 0) is one only where it is alone.
 */
final class Outline {

    private final List<Item> items = new ArrayList<>();
    private final IdentityHashMap<Task, Item> byTask = new IdentityHashMap<>();
    private final IdentityHashMap<ProjectFile, Item> byProject = new IdentityHashMap<>();
    private final boolean numbered;
    private int blank;

    Outline(Schedule schedule) {
        this.numbered = schedule.tool() != Tool.PRIMAVERA;
        boolean several = schedule.projects().size() > 1;
        for (ProjectFile project : schedule.projects()) {
            boolean flat = project.getTasks().stream().noneMatch(Task::getSummary);
            boolean stated = several || (schedule.tool() == Tool.PRIMAVERA && flat);
            if (stated && (several || !project.getTasks().isEmpty())) {
                Item item = new Item(
                        project,
                        null,
                        byProject.size() + 1,
                        1,
                        !project.getTasks().isEmpty());
                byProject.put(project, item);
                items.add(item);
            }
            add(project, stated ? 1 : 0);
        }
    }

    private void add(ProjectFile project, int above) {
        List<Task> tasks = new ArrayList<>();
        for (Task task : project.getTasks()) {
            if (blank(task)) {
                blank++;
            } else {
                tasks.add(task);
            }
        }
        for (Task task : tasks) {
            if (!whole(task) || tasks.size() == 1) {
                Integer id = task.getID();
                int number = numbered && id != null && id >= 0 ? id : items.size() + 1;
                Item item = new Item(project, task, number, above + depth(task), task.getSummary());
                byTask.put(task, item);
                items.add(item);
            }
        }
    }

    private static boolean blank(Task task) {
        return task.getNull()
                || (task.getName() == null
                        && task.getStart() == null
                        && task.getFinish() == null
                        && task.getChildTasks().isEmpty());
    }

    /** Whether a task is the whole project. */
    private static boolean whole(Task task) {
        Integer level = task.getOutlineLevel();
        return level != null && level == 0;
    }

    private static int depth(Task task) {
        int depth = 0;
        for (Task above = task; above != null && !whole(above) && depth < Limits.DEPTH; above = above.getParentTask()) {
            depth++;
        }
        return Math.max(1, depth);
    }

    List<Item> items() {
        return items;
    }

    /** Rows of the plan that hold nothing. */
    int blank() {
        return blank;
    }

    /** The item another one is part of; {@code null} when it is part of none. */
    @Nullable
    Item above(Item item) {
        Task task = item.task();
        if (task == null) {
            return null;
        }
        Task parent = task.getParentTask();
        Item above = parent == null ? null : byTask.get(parent);
        return above == null ? byProject.get(item.project()) : above;
    }

    /** The item of a task; {@code null} when the task is none. */
    @Nullable
    Item of(Task task) {
        return byTask.get(task);
    }

    /** An item as the choice of the portfolio's level sees it. */
    static PortfolioLevel.Item levelled(Item item) {
        Task task = item.task();
        return new PortfolioLevel.Item(
                task == null ? "project" : "",
                item.depth(),
                item.summary(),
                task == null || task.getStart() != null || task.getFinish() != null);
    }
}
