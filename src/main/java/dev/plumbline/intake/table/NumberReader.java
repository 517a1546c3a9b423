package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the cells of a column of amounts, numbers or shares ({@code formats.md} C.4 no. 11 and 12). */
final class NumberReader {

    private final Field field;
    private final MoneyUnit unit;
    private final NumberStyle style;
    private final boolean fraction;
    private final boolean noneOrAll;
    private final String columnPlace;
    private final Problems problems;
    private final Set<String> currencies = new HashSet<>();

    NumberReader(Field field, Column column, ColumnProfile profile, FileStyle file, Problems problems) {
        this.field = field;
        this.unit = column.header().unit();
        this.style = new NumberStyle(field.kind(), unit, profile, file.decimals());
        this.columnPlace = column.place();
        this.problems = problems;
        this.fraction = field.kind() == Field.Kind.SHARE && fraction(profile);
        this.noneOrAll = field.kind() == Field.Kind.SHARE && profile.share(this::noneOrAll) == 1;
    }

    /** Whether nothing settles which of two numbers a cell holds. */
    boolean open(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && style.otherwise(cell.text()).isPresent();
    }

    Datum money(Cell cell, Supplier<String> place) {
        if (cell.kind() == Cell.Kind.NUMBER && cell.unit().equals("%")) {
            return noNumber(cell, "amount", "1250000 or £1.25m", place);
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            MoneyUnit stated = MoneyUnit.ofCell(cell.unit()).within(unit);
            return amount(cell, new BigDecimal(cell.text()).multiply(stated.factor()), stated.currency(), place);
        }
        Optional<NumberText.Reading> reading =
                style.read(CurrentValue.amount(cell.text())).filter(r -> MoneyUnit.understood(r.around()));
        if (reading.isEmpty()) {
            return noNumber(cell, "amount", "1250000 or £1.25m", place);
        }
        tellOtherReading(cell, reading.get().amount(), place);
        MoneyUnit stated = MoneyUnit.ofCell(reading.get().around()).within(unit);
        return amount(cell, reading.get().amount().multiply(stated.factor()), stated.currency(), place);
    }

    private void tellOtherReading(Cell cell, BigDecimal read, Supplier<String> place) {
        style.otherwise(cell.text()).ifPresent(other -> {
            String meant = plain(read);
            problems.inColumn(
                    columnPlace,
                    place.get(),
                    "ambiguous-number",
                    cell.text(),
                    "This is " + meant + " or " + plain(other) + ": nothing in the file proves whether the sign in it"
                            + " divides thousands or decimals. It is read as " + meant
                            + "; write it without thousands signs, or with two decimals, to be sure.");
        });
    }

    private Datum amount(Cell cell, BigDecimal amount, String currency, Supplier<String> place) {
        if (!currency.isEmpty() && currencies.add(currency) && currencies.size() == 2) {
            problems.add(
                    place.get(),
                    "mixed-currencies",
                    cell.text(),
                    "The column holds amounts in several currencies. Each is kept as it stands; they are neither added up"
                            + " nor compared with one another.");
        }
        return Datum.known(cell.text(), new Money(amount, currency).toString());
    }

    Datum number(Cell cell, Supplier<String> place) {
        Optional<BigDecimal> number = plainNumber(cell);
        number.filter(n -> cell.kind() == Cell.Kind.TEXT).ifPresent(n -> tellOtherReading(cell, n, place));
        return number.map(n -> Datum.known(cell.text(), plain(n)))
                .orElseGet(() -> noNumber(cell, "number", "2.5", place));
    }

    private Optional<BigDecimal> plainNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? Optional.of(new BigDecimal(cell.text()))
                : style.read(CurrentValue.amount(cell.text())).map(NumberText.Reading::amount);
    }

    Datum share(Cell cell, Supplier<String> place) {
        String text = PlainText.collapse(cell.text());
        if (text.matches("\\d+ ?/ ?[1-9]\\d*")) {
            String[] parts = text.split(" ?/ ?");
            BigDecimal share = new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 4, RoundingMode.HALF_EVEN);
            return Datum.known(cell.text(), plain(share));
        }
        Optional<BigDecimal> number = plainNumber(cell);
        if (number.isEmpty()) {
            return noNumber(cell, "share", "75 %", place);
        }
        boolean whole = cell.kind() == Cell.Kind.NUMBER && cell.unit().equals("%");
        boolean percent = text.contains("%") && !whole;
        boolean one = noneOrAll && !percent && !whole && number.get().compareTo(BigDecimal.ONE) == 0;
        if (one) {
            problems.inColumn(
                    columnPlace,
                    place.get(),
                    "ambiguous-share",
                    cell.text(),
                    "The column holds only 0 and 1. This is read as all of it; write 1 % where one percent is meant.");
        }
        BigDecimal share = whole || one || (fraction && !percent)
                ? number.get()
                : number.get().movePointLeft(2);
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

    /** A 1 among nothing but 0 and 1 is a task that is done, not one percent of it. */
    private boolean noneOrAll(Cell cell) {
        return !cell.text().contains("%")
                && plainNumber(cell)
                        .filter(n -> n.signum() == 0 || n.compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }

    private Datum noNumber(Cell cell, String what, String example, Supplier<String> place) {
        if (Exemption.in(cell.text())) {
            return new Datum(Datum.State.WITHHELD, cell.text(), null);
        }
        String message = "This is no " + what + " that the column `" + field.label() + "` can hold. Write it as "
                + example + ", or TBC where it is open.";
        if (cell.text().chars().filter(Character::isLetter).count() > 3) {
            problems.inColumn(columnPlace, place.get(), "bad-" + what, cell.text(), message);
        } else {
            problems.add(place.get(), "bad-" + what, cell.text(), message);
        }
        return new Datum(Datum.State.UNREADABLE, cell.text(), null);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
