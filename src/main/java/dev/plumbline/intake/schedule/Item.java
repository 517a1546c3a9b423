package dev.plumbline.intake.schedule;

import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/**
 * A task of a schedule, or one of several projects in a file.
 *
 * @param project the project, or the one the task belongs to
 * @param task the task; {@code null} when the item is the project itself
 * @param number the number it has in its tool, or its position where the tool shows none
 * @param depth 1 when it is part of no other item of the file, else one more than that item
 * @param summary whether other items are part of it
 */
record Item(ProjectFile project, @Nullable Task task, int number, int depth, boolean summary) {

    /** Its name on one line; empty when it has none. */
    String name() {
        String name = task == null ? project.getProjectProperties().getName() : task.getName();
        return name == null ? "" : Text.collapse(name);
    }

    /** What it is called in an address. */
    String kind() {
        return task == null ? "project" : "task";
    }

    String place() {
        return kind() + " " + number;
    }

    /** Whether it only stands for a task of another plan. */
    boolean placeholder() {
        return task != null && task.getExternalTask();
    }
}
