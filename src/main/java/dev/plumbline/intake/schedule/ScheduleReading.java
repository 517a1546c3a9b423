package dev.plumbline.intake.schedule;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.PortfolioLevel;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/** Makes the register of a schedule: chooses the initiatives, reads them and accounts for every task. */
final class ScheduleReading {

    private final Source source;
    private final String format;
    private final Schedule schedule;
    private final List<Problem> problems;
    private int rejected;
    private int duplicate;

    ScheduleReading(Source source, String format, Schedule schedule) {
        this.source = source;
        this.format = format;
        this.schedule = schedule;
        this.problems = new ArrayList<>(schedule.problems());
    }

    ReadResult result() {
        Outline outline = new Outline(schedule);
        if (outline.items().size() > Limits.TASKS) {
            throw refusal("too-large", "The file has more than " + Limits.TASKS + " tasks. Export it in parts.");
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
        Map<Item, Map<Field, Datum>> read = read(outline, chosen);
        AsOf asOf = asOf();
        notRead(outline);
        problems.add(level.note(Problem.WHOLE_FILE, chosen.size(), named.size() - chosen.size()));
        Map<Field, Integer> fields = fields(read);
        List<InitiativeRow> rows = rows(read, fields);
        RowCount count = new RowCount(named.size() - rejectedOf(chosen, read), rejected, outline.blank(), duplicate);
        return new ReadResult(
                format + "/" + TableKind.REGISTER.label(),
                "",
                List.of(new ReadResult.DatedContent(asOf, Content.ofRegister(rows))),
                count,
                mappings(fields),
                problems);
    }

    private List<Item> named(Outline outline) {
        List<Item> named = new ArrayList<>();
        for (Item item : outline.items()) {
            if (item.name().isEmpty()) {
                rejected++;
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

    /** A schedule in which nothing is planned. */
    static UnreadableExport empty(Source source) {
        return new UnreadableExport(source.name(), List.of(noTask()));
    }

    private static Problem noTask() {
        return new Problem(
                Problem.WHOLE_FILE,
                "no-rows",
                "",
                "The schedule has no task. Export it with its tasks or activities.");
    }

    private UnreadableExport nothing(int tasks) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(tasks == 0 ? noTask() : noInitiative(tasks));
        return new UnreadableExport(source.name(), all);
    }

    private Problem noInitiative(int tasks) {
        return new Problem(
                Problem.WHOLE_FILE,
                "no-initiatives",
                String.valueOf(source.profile().level()),
                "None of the " + tasks + " tasks is at the level the mapping profile says. Set `level` to an outline level"
                        + " that is there, or to `all`.");
    }

    private UnreadableExport refusal(String code, String message) {
        return new UnreadableExport(source.name(), Problem.WHOLE_FILE, code, "", message);
    }

    /** The data of the initiatives; one whose id stands above already is told and left out. */
    private Map<Item, Map<Field, Datum>> read(Outline outline, List<Item> chosen) {
        TaskData tasks = new TaskData(schedule);
        ProjectData projects = new ProjectData(schedule);
        Map<Item, String> dependencies = Dependencies.of(outline, chosen);
        Map<Item, Map<Field, Datum>> read = new LinkedHashMap<>();
        Map<String, Item> ids = new HashMap<>();
        for (Item item : chosen) {
            Task task = item.task();
            Map<Field, Datum> data = task == null ? projects.of(item) : tasks.of(item, task);
            data.put(Field.DEPENDENCY, Values.text(dependencies.get(item)));
            Item above = outline.above(item);
            data.put(Field.PARENT, Values.text(above == null ? null : above.name()));
            Item other =
                    ids.putIfAbsent(data.getOrDefault(Field.ID, Datum.EMPTY).raw(), item);
            if (other == null) {
                unreadable(item, data);
                read.put(item, data);
            } else {
                repeated(item, data, other, read.getOrDefault(other, Map.of()));
            }
        }
        return read;
    }

    private void repeated(Item item, Map<Field, Datum> data, Item other, Map<Field, Datum> first) {
        String id = data.getOrDefault(Field.ID, Datum.EMPTY).raw();
        if (data.equals(first)) {
            duplicate++;
            problems.add(new Problem(
                    item.place(),
                    "duplicate-row",
                    Text.shorten(id),
                    "The " + item.kind() + " repeats " + other.place() + " and counts once."));
        } else {
            rejected++;
            problems.add(new Problem(
                    item.place(),
                    "duplicate-id",
                    Text.shorten(id),
                    "The id stands at " + other.place()
                            + " too, with other data; that one counts. Give each its own id."));
        }
    }

    private void unreadable(Item item, Map<Field, Datum> data) {
        data.forEach((field, datum) -> {
            if (datum.state() == Datum.State.UNREADABLE) {
                problems.add(new Problem(
                        item.place() + ", " + field.label(),
                        "bad-date",
                        datum.raw(),
                        "The date is not between 1900 and 2200 and is left out."));
            }
        });
    }

    private static int rejectedOf(List<Item> chosen, Map<Item, Map<Field, Datum>> read) {
        return chosen.size() - read.size();
    }

    /** Tasks that stand in the file but that MPXJ did not hand over. */
    private void notRead(Outline outline) {
        int read = schedule.projects().stream()
                .mapToInt(project -> project.getTasks().size())
                .sum();
        int lost = schedule.stated() - read;
        if (lost > 0) {
            rejected += lost;
            problems.add(new Problem(
                    Problem.WHOLE_FILE,
                    "tasks-not-read",
                    String.valueOf(lost),
                    lost + " of " + schedule.stated() + " tasks and WBS elements of the file could not be placed in a"
                            + " project and are left out; " + outline.items().size()
                            + " were read. Export the file again."));
        }
    }

    private AsOf asOf() {
        TreeSet<LocalDate> stated = new TreeSet<>();
        for (ProjectFile project : schedule.projects()) {
            LocalDate day = Opened.day(project.getProjectProperties().getStatusDate());
            if (day != null) {
                stated.add(day);
            }
        }
        if (stated.size() > 1) {
            problems.add(new Problem(
                    Problem.WHOLE_FILE,
                    "several-data-dates",
                    stated.first() + " to " + stated.last(),
                    "The projects were brought up to date on different days; the file speaks for the last of them."
                            + " Schedule all projects to one data date before the export."));
        }
        if (!stated.isEmpty()) {
            return new AsOf(stated.last(), AsOf.From.CELL);
        }
        LocalDate saved = schedule.saved();
        return DateInName.ofFile(source.name())
                .map(day -> new AsOf(day, AsOf.From.NAME))
                .orElseGet(() -> saved == null
                        ? new AsOf(source.modified(), AsOf.From.MTIME)
                        : new AsOf(saved, AsOf.From.PROPERTIES));
    }

    /** The fields that hold something in at least one initiative. */
    private static Map<Field, Integer> fields(Map<Item, Map<Field, Datum>> read) {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            boolean held = read.values().stream()
                    .anyMatch(data -> data.getOrDefault(field, Datum.EMPTY).state() != Datum.State.EMPTY);
            if (held) {
                fields.put(field, fields.size() + 1);
            }
        }
        return fields;
    }

    private List<InitiativeRow> rows(Map<Item, Map<Field, Datum>> read, Map<Field, Integer> fields) {
        Map<String, Layout> layouts = new HashMap<>();
        List<InitiativeRow> rows = new ArrayList<>();
        read.forEach((item, data) -> {
            Layout layout = layouts.computeIfAbsent(
                    item.kind(), kind -> Layout.ofItems(source.name(), source.sha256(), kind, fields));
            Map<Field, Datum> held = new EnumMap<>(Field.class);
            fields.keySet().forEach(field -> held.put(field, data.getOrDefault(field, Datum.EMPTY)));
            rows.add(new InitiativeRow(layout, item.number(), held));
        });
        return rows;
    }

    private List<ColumnMapping> mappings(Map<Field, Integer> fields) {
        List<ColumnMapping> mappings = new ArrayList<>();
        for (Field field : fields.keySet()) {
            String name = FieldNames.of(field, schedule.tool());
            mappings.add(new ColumnMapping(TableKind.REGISTER, name, name, field.label(), 1, "a field of the tool"));
        }
        return mappings;
    }
}
