package dev.plumbline.intake.schedule;

import dev.plumbline.intake.PortfolioLevel;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Content;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.List;

/** Makes the register of a schedule: chooses the initiatives, reads them and accounts for every task. */
final class ScheduleReading {

    private final Source source;
    private final String format;
    private final Schedule schedule;
    private final List<Problem> problems;

    ScheduleReading(Source source, String format, Schedule schedule) {
        this.source = source;
        this.format = format;
        this.schedule = schedule;
        this.problems = new ArrayList<>(schedule.problems());
    }

    /** A schedule in which nothing is planned. */
    static UnreadableExport empty(Source source) {
        return new UnreadableExport(source.name(), List.of(noTask()));
    }

    ReadResult result() {
        Outline outline = new Outline(schedule);
        if (outline.items().size() > Limits.TASKS) {
            throw new UnreadableExport(
                    source.name(),
                    Problem.WHOLE_FILE,
                    "too-large",
                    "",
                    "The file has more than " + Limits.TASKS + " tasks. Export it in parts.");
        }
        List<Item> named = named(outline);
        List<PortfolioLevel.Item> levelled =
                named.stream().map(Outline::levelled).toList();
        PortfolioLevel level =
                PortfolioLevel.ofOutline(levelled, source.profile().level());
        List<Item> chosen = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (level.includes(levelled.get(i)) && !named.get(i).placeholder()) {
                chosen.add(named.get(i));
            }
        }
        if (chosen.isEmpty()) {
            throw nothing(named.size());
        }
        Register register = new Register(schedule, outline, chosen, problems);
        AsOf asOf = StatusDate.of(source, schedule, problems);
        int nameless = outline.items().size() - named.size();
        int left = register.rejected() + register.duplicate();
        RowCount count = new RowCount(
                named.size() - left,
                nameless + register.rejected() + notRead(outline),
                outline.blank(),
                register.duplicate());
        problems.add(level.note(Problem.WHOLE_FILE, chosen.size(), named.size() - chosen.size()));
        return new ReadResult(
                format + "/" + TableKind.REGISTER.label(),
                "",
                List.of(new ReadResult.DatedContent(asOf, Content.ofRegister(register.rows(source)))),
                count,
                register.mappings(),
                problems);
    }

    private List<Item> named(Outline outline) {
        List<Item> named = new ArrayList<>();
        for (Item item : outline.items()) {
            if (item.name().isEmpty()) {
                problems.add(new Problem(
                        item.place(),
                        "no-name",
                        "",
                        "The " + item.kind() + " has no name and is left out. Give it one."));
            } else {
                named.add(item);
            }
        }
        return named;
    }

    /** How many tasks stand in the file that MPXJ did not hand over. */
    private int notRead(Outline outline) {
        int read = schedule.projects().stream()
                .mapToInt(project -> project.getTasks().size())
                .sum();
        int lost = Math.max(0, schedule.stated() - read);
        if (lost > 0) {
            problems.add(new Problem(
                    Problem.WHOLE_FILE,
                    "tasks-not-read",
                    String.valueOf(lost),
                    lost + " of " + schedule.stated() + " tasks and WBS elements of the file could not be placed in a"
                            + " project and are left out; " + outline.items().size()
                            + " were read. Export the file again."));
        }
        return lost;
    }

    private UnreadableExport nothing(int tasks) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(tasks == 0 ? noTask() : noInitiative(tasks));
        return new UnreadableExport(source.name(), all);
    }

    private static Problem noTask() {
        return new Problem(
                Problem.WHOLE_FILE, "no-rows", "", "The schedule has no task. Export it with its tasks or activities.");
    }

    private Problem noInitiative(int tasks) {
        return new Problem(
                Problem.WHOLE_FILE,
                "no-initiatives",
                String.valueOf(source.profile().level()),
                "None of the " + tasks
                        + " tasks is at the level the mapping profile says. Set `level` to an outline level"
                        + " that is there, or to `all`.");
    }
}
