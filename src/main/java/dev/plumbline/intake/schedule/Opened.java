package dev.plumbline.intake.schedule;

import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;

/** What MPXJ made of a file, as a {@link Schedule}. Its current date is never used: MPXJ fills it from the clock. */
final class Opened {

    /** Signs that belong to one currency; {@code $} and {@code ¥} do not. */
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP");

    private Opened() {}

    /** A file of Microsoft Project. */
    static Schedule byProject(ProjectFile project, @Nullable LocalDate saved, int stated) {
        String code = project.getProjectProperties().getCurrencyCode();
        String sign = String.valueOf(project.getProjectProperties().getCurrencySymbol());
        return new Schedule(
                Schedule.Tool.PROJECT,
                List.of(project),
                code == null || code.isBlank() ? SIGNS.getOrDefault(sign, "") : currency(code),
                saved,
                stated,
                with(List.of(), List.of(project)));
    }

    /** A file of Primavera P6. */
    static Schedule byPrimavera(
            List<ProjectFile> projects,
            String currency,
            @Nullable LocalDate exported,
            int stated,
            List<Problem> problems) {
        List<ProjectFile> current = projects.stream()
                .filter(project -> !project.getProjectProperties().getProjectIsBaseline())
                .toList();
        return new Schedule(
                Schedule.Tool.PRIMAVERA, current, currency(currency), exported, stated, with(problems, current));
    }

    /** A file of GNOME Planner, which states neither a currency nor when it was saved. */
    static Schedule byPlanner(ProjectFile project, int stated) {
        return new Schedule(
                Schedule.Tool.PLANNER, List.of(project), "", null, stated, with(List.of(), List.of(project)));
    }

    private static String currency(String code) {
        return code.strip().matches("[A-Z]{3}") ? code.strip() : "";
    }

    /** The day a file says it was saved. */
    static @Nullable LocalDate saved(ProjectFile project) {
        return day(project.getProjectProperties().getLastSaved());
    }

    static @Nullable LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }

    private static List<Problem> with(List<Problem> problems, List<ProjectFile> projects) {
        List<Problem> all = new ArrayList<>(problems);
        for (ProjectFile project : projects) {
            for (Exception ignored : project.getIgnoredErrors()) {
                all.add(new Problem(
                        Problem.WHOLE_FILE,
                        "value-not-read",
                        Text.shorten(String.valueOf(ignored.getMessage())),
                        "A value could not be read and is left out; the rest counts. Open the file in the program it"
                                + " comes from and export it again."));
            }
        }
        return all;
    }
}
