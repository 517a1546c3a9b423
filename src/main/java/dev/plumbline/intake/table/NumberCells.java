package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the cells of a column of amounts, numbers or shares. */
final class NumberCells {

    private final Field field;
    private final MoneyUnit unit;
    private final Problems problems;
    private final boolean decimalComma;
    private final boolean fraction;

    NumberCells(Field field, MoneyUnit unit, ColumnProfile profile, FileStyle style, Problems problems) {
        this.field = field;
        this.unit = unit;
        this.problems = problems;
        this.decimalComma = style.decimalComma(profile);
        this.fraction = field.kind() == Field.Kind.SHARE && fraction(profile);
    }

    Datum money(Cell cell, Supplier<String> place) {
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

    Datum number(Cell cell, Supplier<String> place) {
        Optional<BigDecimal> number = plainNumber(cell);
        return number.map(n -> Datum.known(cell.text(), plain(n)))
                .orElseGet(() -> noNumber(cell, "number", "2.5", place));
    }

    private Optional<BigDecimal> plainNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? Optional.of(new BigDecimal(cell.text()))
                : NumberText.read(cell.text(), decimalComma).map(NumberText.Reading::amount);
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
            return CellReader.withheld(cell);
        }
        problems.add(
                place.get(),
                "bad-" + what,
                cell.text(),
                "This is no " + what + " that the column `" + field.label() + "` can hold. Write it as " + example
                        + ", or TBC where it is open.");
        return CellReader.unreadable(cell);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
