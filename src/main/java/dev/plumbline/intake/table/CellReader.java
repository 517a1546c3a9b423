package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Days;
import dev.plumbline.model.Field;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Money;
import dev.plumbline.model.WorkType;
import java.math.BigDecimal;
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

    private static final Pattern DESTROYED = Pattern.compile("\\d(\\.\\d+)?E\\+\\d+", Pattern.CASE_INSENSITIVE);
    private static final String FISCAL =
            "Nobody said in which month a fiscal year starts, so this stays open. Set it in the portfolio's mapping profile.";
    private static final String WITHOUT_YEAR =
            "The year is missing, so this stays open. Write it as Oct 2026 or KW 42/2026.";
    private static final String PRIORITY_NUMBER =
            "A number alone does not say whether the smallest or the largest comes first, nor whether it is a class or a rank."
                    + " Write it as P1 or as a word, such as high.";
    /** The apostrophe by which tools keep a spreadsheet program from taking text for a formula. */
    private static final Pattern FORMULA_GUARD = Pattern.compile("^'(?=[=+@-])");

    private static final int MOST_SHARED = 20_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final Field field;
    private final MoneyUnit unit;
    private final FileStyle style;
    private final Problems problems;
    private final boolean decimalComma;
    private final boolean fraction;
    private final Map<Cell, Datum> shared = new HashMap<>();

    CellReader(Field field, Column column, ColumnProfile profile, FileStyle style, Problems problems) {
        this.field = field;
        this.unit = column.header().unit();
        this.style = style;
        this.problems = problems;
        this.decimalComma = style.decimalComma(profile);
        this.fraction = field.kind() == Field.Kind.SHARE && fraction(profile);
    }

    /** What a cell says; {@code place} is asked only when there is a problem to tell. */
    Datum read(@Nullable Cell cell, Supplier<String> place) {
        if (cell == null || cell.blank()) {
            return Datum.EMPTY;
        }
        Datum seen = shared.get(cell);
        if (seen != null && seen.known() && !isUnknown(seen)) {
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
        if (cell.kind() == Cell.Kind.ERROR || filler) {
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
            case MONEY -> money(cell, place);
            case NUMBER -> number(cell, place);
            case SHARE -> share(cell, place);
            case LIFECYCLE -> lifecycle(cell, place);
            case HEALTH -> word(cell, "health", place).orElseGet(() -> withheld(cell));
            case PRIORITY -> priority(cell, place);
            case WORK_TYPE -> workType(cell, place);
        };
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
        if (field == Field.ID && DESTROYED.matcher(plain).matches()) {
            problems.add(
                    place.get(),
                    "destroyed-id",
                    plain,
                    "A spreadsheet program has rounded this id. Export it again and keep the column as text.");
            return unreadable(cell);
        }
        if (field.kind() == Field.Kind.PERSON) {
            return Datum.known(cell.text(), CellList.people(cell.text()));
        }
        boolean several = field == Field.OBJECTIVE || field == Field.DEPENDENCY;
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
            case IMPOSSIBLE -> badDate(cell, place);
            case FISCAL -> openly(cell, place, "fiscal-year", FISCAL);
            case WITHOUT_YEAR -> openly(cell, place, "date-without-year", WITHOUT_YEAR);
            default -> cell.text().chars().anyMatch(Character::isLetter) ? withheld(cell) : badDate(cell, place);
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

    private Datum badDate(Cell cell, Supplier<String> place) {
        problems.add(
                place.get(),
                "bad-date",
                cell.text(),
                "There is no such day in the column `" + field.label()
                        + "`. Write it as 2026-12-31, or TBC where it is open.");
        return unreadable(cell);
    }

    private Datum money(Cell cell, Supplier<String> place) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            BigDecimal amount = new BigDecimal(cell.text()).multiply(unit.factor());
            String stated = MoneyUnit.ofCell(cell.unit()).currency();
            return amount(cell, amount, stated.isEmpty() ? unit.currency() : stated);
        }
        Optional<NumberText.Reading> reading =
                NumberText.read(cell.text(), decimalComma).filter(r -> MoneyUnit.understood(r.around()));
        if (reading.isEmpty()) {
            return noNumber(cell, "amount", "1250000 or £1.25m", place);
        }
        MoneyUnit own = MoneyUnit.ofCell(reading.get().around());
        BigDecimal factor = own.factor().compareTo(BigDecimal.ONE) == 0 ? unit.factor() : own.factor();
        String currency = own.currency().isEmpty() ? unit.currency() : own.currency();
        return amount(cell, reading.get().amount().multiply(factor), currency);
    }

    private static Datum amount(Cell cell, BigDecimal amount, String currency) {
        return Datum.known(cell.text(), new Money(amount, currency).toString());
    }

    private Datum number(Cell cell, Supplier<String> place) {
        Optional<BigDecimal> number = plainNumber(cell);
        return number.map(n -> Datum.known(cell.text(), plain(n)))
                .orElseGet(() -> noNumber(cell, "number", "2.5", place));
    }

    private Optional<BigDecimal> plainNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? Optional.of(new BigDecimal(cell.text()))
                : NumberText.read(cell.text(), decimalComma).map(NumberText.Reading::amount);
    }

    private Datum share(Cell cell, Supplier<String> place) {
        String text = PlainText.collapse(cell.text());
        if (text.matches("\\d+ ?/ ?[1-9]\\d*")) {
            String[] parts = text.split(" ?/ ?");
            BigDecimal share =
                    new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 4, java.math.RoundingMode.HALF_EVEN);
            return Datum.known(cell.text(), plain(share));
        }
        Optional<BigDecimal> number = plainNumber(cell);
        if (number.isEmpty()) {
            return noNumber(cell, "share", "75 %", place);
        }
        boolean whole = cell.kind() == Cell.Kind.NUMBER && cell.unit().equals("%");
        boolean percent = text.contains("%") && !whole;
        BigDecimal share =
                whole || (fraction && !percent) ? number.get() : number.get().movePointLeft(2);
        return Datum.known(cell.text(), plain(share));
    }

    /** A column whose largest value is 1 and that has other values than 0 and 1 holds fractions (C.4 no. 11). */
    private boolean fraction(ColumnProfile profile) {
        boolean between = false;
        for (Cell cell : profile.values().keySet()) {
            Optional<BigDecimal> number = cell.text().contains("%") ? Optional.empty() : plainNumber(cell);
            if (number.isPresent() && number.get().compareTo(BigDecimal.ONE) > 0) {
                return false;
            }
            between |= number.filter(n -> n.stripTrailingZeros().scale() > 0).isPresent();
        }
        return between;
    }

    private Datum noNumber(Cell cell, String what, String example, Supplier<String> place) {
        if (cell.text().chars().filter(Character::isLetter).count() > 3) {
            return withheld(cell);
        }
        problems.add(
                place.get(),
                "bad-" + what,
                cell.text(),
                "This is no " + what + " that the column `" + field.label() + "` can hold. Write it as " + example
                        + ", or TBC where it is open.");
        return unreadable(cell);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Datum lifecycle(Cell cell, Supplier<String> place) {
        Optional<String> meaning = Vocabulary.looseMeaning("lifecycle", cell.text());
        if (meaning.isEmpty()) {
            problems.unknown(place.get(), "unknown-status", cell.text(), "as a status");
        }
        String value = meaning.map(m -> m.toUpperCase(Locale.ROOT)).orElse(Lifecycle.UNKNOWN.name());
        return Datum.known(cell.text(), value);
    }

    private Optional<Datum> word(Cell cell, String topic, Supplier<String> place) {
        Optional<String> meaning = Vocabulary.looseMeaning(topic, cell.text());
        if (meaning.isEmpty() && !ColumnProfile.sentence(cell.text())) {
            problems.unknown(place.get(), "unknown-" + topic.replace(' ', '-'), cell.text(), "as a " + field.label());
        }
        return meaning.map(m -> Datum.known(cell.text(), m));
    }

    private Datum priority(Cell cell, Supplier<String> place) {
        if (PriorityWords.bareNumber(cell.text())) {
            return openly(cell, place, "priority-number", PRIORITY_NUMBER);
        }
        Optional<Integer> tier = PriorityWords.tier(cell.text());
        if (tier.isEmpty() && !ColumnProfile.sentence(cell.text())) {
            problems.unknown(place.get(), "unknown-priority", cell.text(), "as a priority");
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
