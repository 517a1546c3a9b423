package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Days;
import dev.plumbline.model.Field;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.WorkType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column of a register as its field demands. Equal cells give the same {@link Datum} object. */
final class CellReader {

    private static final String PRIORITY_NUMBER =
            "A number alone does not say whether the smallest or the largest comes first, nor whether it is a class or a rank."
                    + " Write it as P1 or as a word, such as high.";
    /** The apostrophe by which tools keep a spreadsheet program from taking text for a formula. */
    private static final Pattern FORMULA_GUARD = Pattern.compile("^'(?=[=+@-])");

    private static final int MOST_SHARED = 20_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final Field field;
    private final FileStyle style;
    private final Problems problems;
    private final NumberReader numbers;
    private final String columnPlace;
    private final Map<Cell, Datum> shared = new HashMap<>();

    CellReader(Field field, Column column, ColumnProfile profile, FileStyle style, Problems problems) {
        this.field = field;
        this.style = style;
        this.problems = problems;
        this.numbers = new NumberReader(field, column, profile, style, problems);
        this.columnPlace = column.place();
    }

    /** What a cell says; {@code place} is asked only when there is a problem to tell. */
    Datum read(@Nullable Cell cell, Supplier<String> place) {
        if (cell == null || cell.blank()) {
            return Datum.EMPTY;
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
            case DATE -> date(cell, place);
            case MONEY -> numbers.money(cell, place);
            case NUMBER -> numbers.number(cell, place);
            case SHARE -> numbers.share(cell, place);
            case LIFECYCLE -> lifecycle(cell, place);
            case HEALTH -> health(cell, place);
            case PRIORITY -> priority(cell, place);
            case WORK_TYPE -> workType(cell, place);
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

    private static Datum withheld(Cell cell) {
        return new Datum(Datum.State.WITHHELD, cell.text(), null);
    }

    private static Datum unreadable(Cell cell) {
        return new Datum(Datum.State.UNREADABLE, cell.text(), null);
    }

    private Datum text(Cell cell, Supplier<String> place) {
        String plain = FORMULA_GUARD.matcher(PlainText.collapse(cell.text())).replaceFirst("");
        Optional<String> destroyed = field == Field.ID ? IdText.destroyed(cell, plain) : Optional.empty();
        if (destroyed.isPresent()) {
            problems.add(place.get(), "destroyed-id", plain, destroyed.get());
            return unreadable(cell);
        }
        boolean several = field.kind() == Field.Kind.PERSON || field == Field.OBJECTIVE || field == Field.DEPENDENCY;
        return Datum.known(cell.text(), several ? CellList.canonical(cell.text()) : plain);
    }

    private Datum date(Cell cell, Supplier<String> place) {
        if (cell.kind() == Cell.Kind.DATE) {
            boolean fourDigits = cell.text().matches("\\d{4}-\\d\\d-\\d\\d.*");
            return fourDigits
                    ? days(cell, Days.of(LocalDate.parse(cell.text().substring(0, 10))), place)
                    : badDate(cell, place);
        }
        Optional<LocalDate> serial = SerialDates.day(cell.text().strip());
        if (serial.isPresent()) {
            return days(cell, Days.of(serial.get()), place);
        }
        DateText.Reading reading = DateText.read(cell.text(), style.dateOrder(), style.fiscalYearStart());
        Days days = reading.days();
        if (days != null) {
            return field == Field.AS_OF ? asOf(cell, days, place) : days(cell, days, place);
        }
        return switch (reading.shape()) {
            case IMPOSSIBLE -> badDate(cell, place, DateMessage.noSuchDay(cell.text(), style));
            case FISCAL -> openly(cell, place, "fiscal-year", DateMessage.FISCAL);
            case WITHOUT_YEAR -> openly(cell, place, "date-without-year", DateMessage.WITHOUT_YEAR);
            default -> noDate(cell, place);
        };
    }

    private Datum openly(Cell cell, Supplier<String> place, String code, String message) {
        problems.inColumn(field.label(), place.get(), code, cell.text(), message);
        return withheld(cell);
    }

    /** A reporting month or quarter speaks for its last day; a half or a year is a span that is planned for, not reported on. */
    private Datum asOf(Cell cell, Days days, Supplier<String> place) {
        boolean tooLong = !days.first().plusMonths(3).isAfter(days.last());
        return tooLong ? withheld(cell) : days(cell, Days.of(days.last()), place);
    }

    private Datum days(Cell cell, Days days, Supplier<String> place) {
        return days.first().isBefore(EARLIEST) || days.last().isAfter(LATEST)
                ? badDate(cell, place)
                : Datum.known(cell.text(), days.toString());
    }

    private Datum noDate(Cell cell, Supplier<String> place) {
        if (Exemption.in(cell.text())) {
            return withheld(cell);
        }
        if (cell.text().chars().noneMatch(Character::isLetter)) {
            return badDate(cell, place, DateMessage.NO_DATE);
        }
        problems.inColumn(columnPlace, place.get(), "bad-date", cell.text(), DateMessage.NO_DATE + DateMessage.WRITE);
        return unreadable(cell);
    }

    private Datum badDate(Cell cell, Supplier<String> place) {
        return badDate(cell, place, DateMessage.OUT_OF_RANGE);
    }

    private Datum badDate(Cell cell, Supplier<String> place, String why) {
        problems.add(place.get(), "bad-date", cell.text(), why + DateMessage.WRITE);
        return unreadable(cell);
    }

    private Datum lifecycle(Cell cell, Supplier<String> place) {
        Optional<String> meaning = Vocabulary.looseMeaning("lifecycle", cell.text());
        if (meaning.isEmpty()) {
            problems.unknown(columnPlace, place.get(), "unknown-status", cell.text(), "as a status");
        }
        String value = meaning.map(m -> m.toUpperCase(Locale.ROOT)).orElse(Lifecycle.UNKNOWN.name());
        return Datum.known(cell.text(), value);
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

    /** In a column of ratings {@code Delivered} is blue and {@code On hold} grey (C.5). */
    private Datum health(Cell cell, Supplier<String> place) {
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
        return word(cell, "health", place).orElseGet(() -> withheld(cell));
    }

    private Datum priority(Cell cell, Supplier<String> place) {
        if (PriorityWords.bareNumber(cell.text())) {
            return openly(cell, place, "priority-number", PRIORITY_NUMBER);
        }
        Optional<Integer> tier = PriorityWords.tier(cell.text());
        if (tier.isEmpty() && !ColumnProfile.sentence(cell.text())) {
            problems.unknown(columnPlace, place.get(), "unknown-priority", cell.text(), "as a priority");
        }
        return tier.map(t -> Datum.known(cell.text(), String.valueOf(t))).orElseGet(() -> withheld(cell));
    }

    private Datum workType(Cell cell, Supplier<String> place) {
        Optional<String> flag = Vocabulary.meaning("work type", cell.text()).isPresent()
                ? Optional.empty()
                : Vocabulary.meaning("boolean", cell.text());
        if (flag.isPresent()) {
            WorkType type = flag.get().equals("true") ? WorkType.MANDATORY : WorkType.CHANGE;
            return Datum.known(cell.text(), type.name());
        }
        return word(cell, "work type", place)
                .map(d -> Datum.known(d.raw(), String.valueOf(d.value()).toUpperCase(Locale.ROOT)))
                .orElseGet(() -> withheld(cell));
    }
}
