package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How one column of text writes its numbers ({@code formats.md} §0 rule 6). Its own cells prove the decimal sign, else those
 * of the file do. Where {@code 1.234} or {@code 1,234} is left open, an amount in whole units of a currency has no third
 * decimal, a share has no thousands, and else the language of the headers and the delimiter of the file decide.
 */
final class NumberStyle {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Field.Kind kind;
    private final MoneyUnit unit;
    private final DecimalVotes file;
    private final DecimalVotes column;

    NumberStyle(Field.Kind kind, MoneyUnit unit, ColumnProfile profile, DecimalVotes file) {
        this.kind = kind;
        this.unit = unit;
        this.file = file;
        int comma = 0;
        int point = 0;
        for (Map.Entry<Cell, Integer> entry : profile.values().entrySet()) {
            if (entry.getKey().kind() == Cell.Kind.TEXT) {
                NumberText.Proof proof = NumberText.proof(entry.getKey().text());
                comma += proof == NumberText.Proof.COMMA ? entry.getValue() : 0;
                point += proof == NumberText.Proof.POINT ? entry.getValue() : 0;
            }
        }
        this.column = new DecimalVotes(comma, point, file.foreign(), file.semicolon());
    }

    /** The number a cell holds; empty when it is not one number. */
    Optional<NumberText.Reading> read(String text) {
        return NumberText.read(text, decimalComma(text));
    }

    /** What a cell says under the other reading, where nothing settles which of the two it is. */
    Optional<BigDecimal> otherwise(String text) {
        boolean number = kind == Field.Kind.MONEY || kind == Field.Kind.NUMBER;
        return number && NumberText.proof(text) == NumberText.Proof.EITHER && !settled(text)
                ? NumberText.read(text, !decimalComma(text)).map(NumberText.Reading::amount)
                : Optional.empty();
    }

    private boolean decimalComma(String text) {
        return switch (NumberText.proof(text)) {
            case COMMA -> true;
            case POINT -> false;
            case NEITHER -> column.decimalComma();
            case EITHER -> decimalCommaOfOpen(text);
        };
    }

    private boolean decimalCommaOfOpen(String text) {
        boolean commaStands = text.indexOf(',') >= 0;
        if (kind == Field.Kind.SHARE) {
            return commaStands;
        }
        if (column.comma() != column.point()) {
            return column.decimalComma();
        }
        if (file.comma() != file.point()) {
            return file.decimalComma();
        }
        return wholeUnits(text) ? !commaStands : usual(text);
    }

    /** Proved by the column or the file, or thousands that are written as the language and the delimiter suggest. */
    private boolean settled(String text) {
        boolean comma = decimalCommaOfOpen(text);
        boolean grouped = comma != text.indexOf(',') >= 0;
        boolean proved = column.proved() || (column.comma() == column.point() && file.proved());
        boolean thirdDecimalOfWholeUnit = !grouped && !column.proved() && wholeUnits(text);
        boolean conventional = grouped && comma == usual(text) && (kind == Field.Kind.MONEY || !comma);
        return (proved && !thirdDecimalOfWholeUnit) || (!mixed() && conventional);
    }

    private boolean mixed() {
        return column.comma() + column.point() + file.comma() + file.point() > 0;
    }

    /** In millions three decimals are common, so that there the delimiter says too little. */
    private boolean usual(String text) {
        return file.foreign() || (file.semicolon() && factor(text).compareTo(MILLION) < 0);
    }

    private boolean wholeUnits(String text) {
        return kind == Field.Kind.MONEY && factor(text).compareTo(BigDecimal.ONE) == 0;
    }

    private BigDecimal factor(String text) {
        return kind == Field.Kind.MONEY
                ? NumberText.read(text, false)
                        .map(reading -> MoneyUnit.ofCell(reading.around()).within(unit))
                        .orElse(unit)
                        .factor()
                : BigDecimal.ONE;
    }
}
