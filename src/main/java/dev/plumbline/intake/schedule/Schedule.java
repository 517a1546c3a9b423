package dev.plumbline.intake.schedule;

import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;

/**
 * What a file holds, before it is decided which of its tasks are initiatives.
 *
 * @param tool whose file it is
 * @param projects the projects in it, baselines left out
 * @param currency ISO 4217 code of its amounts; empty where the file does not say
 * @param saved the day it was saved or exported; {@code null} where the file does not say
 * @param stated how many tasks and WBS elements stand in the file; 0 where that cannot be counted
 * @param problems what was wrong before and while it was opened
 */
record Schedule(
        Tool tool,
        List<ProjectFile> projects,
        String currency,
        @Nullable LocalDate saved,
        int stated,
        List<Problem> problems) {

    Schedule {
        projects = List.copyOf(projects);
        problems = List.copyOf(problems);
    }

    /** The program a schedule was made with; its fields go by its names. */
    enum Tool {
        PROJECT,
        PRIMAVERA,
        PLANNER
    }
}
