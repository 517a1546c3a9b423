package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.WorkType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the cells of a column whose words the vocabulary has: statuses, ratings, priorities, types of work. */
final class WordCells {

    private static final String PRIORITY_NUMBER =
            "A number alone does not say whether the smallest or the largest comes first, nor whether it is a class or a rank."
                    + " Write it as P1 or as a word, such as high.";

    private final Field field;
    private final String columnPlace;
    private final Problems problems;

    WordCells(Field field, String columnPlace, Problems problems) {
        this.field = field;
        this.columnPlace = columnPlace;
        this.problems = problems;
    }

    Datum lifecycle(Cell cell, Supplier<String> place) {
        Optional<String> meaning = Vocabulary.looseMeaning("lifecycle", cell.text());
        if (meaning.isEmpty()) {
            problems.unknown(columnPlace, place.get(), "unknown-status", cell.text(), "as a status");
        }
        String value = meaning.map(m -> m.toUpperCase(Locale.ROOT)).orElse(Lifecycle.UNKNOWN.name());
        return Datum.known(cell.text(), value);
    }

    /** In a column of ratings {@code Delivered} is blue and {@code On hold} grey (C.5). */
    Datum health(Cell cell, Supplier<String> place) {
        if (Vocabulary.looseMeaning("health", cell.text()).isEmpty()) {
            Optional<String> rating = Vocabulary.meaning("lifecycle", cell.text())
                    .map(lifecycle -> switch (lifecycle) {
                        case "done" -> "blue";
                        case "proposed", "paused" -> "grey";
                        case "cancelled" -> "black";
                        default -> "";
                    })
                    .filter(colour -> !colour.isEmpty());
            if (rating.isPresent()) {
                return Datum.known(cell.text(), rating.get());
            }
        }
        return word(cell, "health", place).orElseGet(() -> CellReader.withheld(cell));
    }

    private Optional<Datum> word(Cell cell, String topic, Supplier<String> place) {
        Optional<String> meaning = Vocabulary.looseMeaning(topic, cell.text());
        if (meaning.isEmpty() && !ColumnProfile.sentence(cell.text())) {
            problems.unknown(
                    columnPlace,
                    place.get(),
                    "unknown-" + topic.replace(' ', '-'),
                    cell.text(),
                    "as a " + field.label());
        }
        return meaning.map(m -> Datum.known(cell.text(), m));
    }

    Datum priority(Cell cell, Supplier<String> place) {
        if (PriorityWords.bareNumber(cell.text())) {
            problems.inColumn(field.label(), place.get(), "priority-number", cell.text(), PRIORITY_NUMBER);
            return CellReader.withheld(cell);
        }
        Optional<Integer> tier = PriorityWords.tier(cell.text());
        if (tier.isEmpty() && !ColumnProfile.sentence(cell.text())) {
            problems.unknown(columnPlace, place.get(), "unknown-priority", cell.text(), "as a priority");
        }
        return tier.map(t -> Datum.known(cell.text(), String.valueOf(t))).orElseGet(() -> CellReader.withheld(cell));
    }

    Datum workType(Cell cell, Supplier<String> place) {
        Optional<String> flag = Vocabulary.meaning("work type", cell.text()).isPresent()
                ? Optional.empty()
                : Vocabulary.meaning("boolean", cell.text());
        if (flag.isPresent()) {
            WorkType type = flag.get().equals("true") ? WorkType.MANDATORY : WorkType.CHANGE;
            return Datum.known(cell.text(), type.name());
        }
        return word(cell, "work type", place)
                .map(d -> Datum.known(d.raw(), String.valueOf(d.value()).toUpperCase(Locale.ROOT)))
                .orElseGet(() -> CellReader.withheld(cell));
    }
}
