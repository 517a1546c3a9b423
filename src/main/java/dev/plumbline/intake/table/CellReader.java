package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Lifecycle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column of a register as its field demands. Equal cells give the same {@link Datum} object. */
final class CellReader {

    /** The apostrophe by which tools keep a spreadsheet program from taking text for a formula. */
    private static final Pattern FORMULA_GUARD = Pattern.compile("^'(?=[=+@-])");

    private static final int MOST_SHARED = 20_000;

    private final Field field;
    private final DateCells dates;
    private final NumberReader numbers;
    private final WordCells words;
    private final Problems problems;
    private final Map<Cell, Datum> shared = new HashMap<>();

    CellReader(Field field, Column column, ColumnProfile profile, FileStyle style, Problems problems) {
        this.field = field;
        this.dates = new DateCells(field, column.place(), style, problems);
        this.numbers = new NumberReader(field, column, profile, style, problems);
        this.words = new WordCells(field, column.place(), problems);
        this.problems = problems;
    }

    /** What a cell says; {@code place} is asked only when there is a problem to tell. */
    Datum read(@Nullable Cell cell, Supplier<String> place) {
        if (cell == null) {
            return Datum.EMPTY;
        }
        Optional<Datum> colour = field == Field.HEALTH ? ColourRating.of(cell) : Optional.empty();
        if (colour.isPresent() || cell.blank()) {
            return colour.orElse(Datum.EMPTY);
        }
        Datum seen = shared.get(cell);
        if (seen != null && seen.known() && !isUnknown(seen) && !numbers.open(cell)) {
            return seen;
        }
        Datum read = fresh(cell, place);
        if (shared.size() < MOST_SHARED) {
            shared.put(cell, read);
        }
        return read;
    }

    private boolean isUnknown(Datum datum) {
        return field.kind() == Field.Kind.LIFECYCLE && Lifecycle.UNKNOWN.name().equals(datum.value());
    }

    private Datum fresh(Cell cell, Supplier<String> place) {
        boolean filler = cell.kind() == Cell.Kind.TEXT && Vocabulary.filler(cell.text()) && !ownWord(cell.text());
        if (cell.kind() == Cell.Kind.ERROR || filler || nobodyOrNever(cell)) {
            return withheld(cell);
        }
        if (cell.kind() == Cell.Kind.FORMULA) {
            problems.add(
                    place.get(),
                    "formula-without-value",
                    cell.text(),
                    "The formula has no stored value; open the workbook in a spreadsheet program and save it once.");
            return unreadable(cell);
        }
        return switch (field.kind()) {
            case TEXT, PERSON -> text(cell, place);
            case DATE -> dates.read(cell, place);
            case MONEY -> numbers.money(cell, place);
            case NUMBER -> numbers.number(cell, place);
            case SHARE -> numbers.share(cell, place);
            case LIFECYCLE -> words.lifecycle(cell, place);
            case HEALTH -> words.health(cell, place);
            case PRIORITY -> words.priority(cell, place);
            case WORK_TYPE -> words.workType(cell, place);
        };
    }

    /** A formula that found nothing gives 0. */
    private boolean nobodyOrNever(Cell cell) {
        return cell.text().equals("0") && (field.kind() == Field.Kind.PERSON || field.kind() == Field.Kind.DATE);
    }

    /** {@code ongoing} is no date, but it is a status; {@code -} and {@code x} are answers to yes or no. */
    private boolean ownWord(String text) {
        return switch (field.kind()) {
            case LIFECYCLE -> Vocabulary.meaning("lifecycle", text).isPresent();
            case WORK_TYPE -> Vocabulary.meaning("boolean", text).isPresent();
            default -> false;
        };
    }

    static Datum withheld(Cell cell) {
        return new Datum(Datum.State.WITHHELD, cell.text(), null);
    }

    static Datum unreadable(Cell cell) {
        return new Datum(Datum.State.UNREADABLE, cell.text(), null);
    }

    private Datum text(Cell cell, Supplier<String> place) {
        String plain = FORMULA_GUARD.matcher(PlainText.collapse(cell.text())).replaceFirst("");
        Optional<String> destroyed = field == Field.ID ? IdText.destroyed(cell, plain) : Optional.empty();
        if (destroyed.isPresent()) {
            problems.add(place.get(), "destroyed-id", plain, destroyed.get());
            return unreadable(cell);
        }
        if (field.kind() == Field.Kind.PERSON) {
            return Datum.known(cell.text(), CellList.people(cell.text()));
        }
        boolean several = field == Field.OBJECTIVE || field == Field.DEPENDENCY;
        return Datum.known(cell.text(), several ? CellList.canonical(cell.text()) : plain);
    }
}
