package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Source;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Problem;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpxj.Task;

/** The initiatives of a schedule as rows. One whose id stands above already is told and left out. */
final class Register {

    private final Schedule schedule;
    private final List<Problem> problems;
    private final Map<Item, Map<Field, Datum>> read = new LinkedHashMap<>();
    private final Map<String, Item> ids = new HashMap<>();
    private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
    private int rejected;
    private int duplicate;

    /**
     * @param initiatives the items that are initiatives, in the order of the file
     * @param problems where to tell what is wrong with them
     */
    Register(Schedule schedule, Outline outline, List<Item> initiatives, List<Problem> problems) {
        this.schedule = schedule;
        this.problems = problems;
        TaskData tasks = new TaskData(schedule);
        ProjectData projects = new ProjectData(schedule);
        Map<Item, String> dependencies = Dependencies.of(outline, initiatives);
        for (Item item : initiatives) {
            Task task = item.task();
            Map<Field, Datum> data = task == null ? projects.of(item) : tasks.of(item, task);
            data.put(Field.DEPENDENCY, Values.text(dependencies.get(item)));
            Item above = outline.above(item);
            data.put(Field.PARENT, Values.text(above == null ? null : above.name()));
            take(item, data);
        }
        for (Field field : Field.values()) {
            if (read.values().stream().anyMatch(data -> datum(data, field).state() != Datum.State.EMPTY)) {
                fields.put(field, fields.size() + 1);
            }
        }
    }

    private static Datum datum(Map<Field, Datum> data, Field field) {
        return data.getOrDefault(field, Datum.EMPTY);
    }

    private void take(Item item, Map<Field, Datum> data) {
        String id = datum(data, Field.ID).raw();
        Item other = ids.putIfAbsent(id, item);
        if (other == null) {
            unreadable(item, data);
            read.put(item, data);
        } else if (data.equals(read.get(other))) {
            duplicate++;
            tell(item.place(), "duplicate-row", id, "It repeats " + other.place() + " and counts once.");
        } else {
            rejected++;
            tell(
                    item.place(),
                    "duplicate-id",
                    id,
                    "The id stands at " + other.place()
                            + " too, with other data; that one counts. Give each its own id.");
        }
    }

    private void unreadable(Item item, Map<Field, Datum> data) {
        data.forEach((field, datum) -> {
            if (datum.state() == Datum.State.UNREADABLE) {
                tell(
                        item.place() + ", " + field.label(),
                        "bad-date",
                        datum.raw(),
                        "The date is not between 1900 and 2200 and is left out. Enter the day that is meant.");
            }
        });
    }

    private void tell(String place, String code, String value, String message) {
        problems.add(new Problem(place, code, Text.shorten(value), message));
    }

    /** Initiatives left out because their id stands above with other data. */
    int rejected() {
        return rejected;
    }

    /** Initiatives that repeat another one. */
    int duplicate() {
        return duplicate;
    }

    List<InitiativeRow> rows(Source source) {
        Map<String, Layout> layouts = new HashMap<>();
        List<InitiativeRow> rows = new ArrayList<>();
        read.forEach((item, data) -> {
            Layout layout = layouts.computeIfAbsent(
                    item.kind(), kind -> Layout.ofItems(source.name(), source.sha256(), kind, fields));
            Map<Field, Datum> held = new EnumMap<>(Field.class);
            fields.keySet().forEach(field -> held.put(field, datum(data, field)));
            rows.add(new InitiativeRow(layout, item.number(), held));
        });
        return rows;
    }

    /** The fields that hold something in at least one initiative, under the names the tool gives them. */
    List<ColumnMapping> mappings() {
        return fields.keySet().stream()
                .map(field -> {
                    String name = FieldNames.of(field, schedule.tool());
                    return new ColumnMapping(TableKind.REGISTER, name, name, field.label(), 1, "a field of the tool");
                })
                .toList();
    }
}
