package dev.plumbline.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of money.
 *
 * @param amount in whole units of the currency
 * @param currency ISO 4217 code; empty where the file does not say
 */
public record Money(BigDecimal amount, String currency) {

    public Money {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(currency);
    }

    /** Reads {@link #toString()}. */
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new Money(new BigDecimal(text), "")
                : new Money(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
    }

    /** Whether the two can be compared or added: in one currency, or one of them does not say which. */
    public boolean comparable(Money other) {
        return currency.isEmpty() || other.currency.isEmpty() || currency.equals(other.currency);
    }

    /** {@code 1250000 GBP}, or {@code 1250000} where the currency is unknown. */
    @Override
    public String toString() {
        String plain = amount.stripTrailingZeros().toPlainString();
        return currency.isEmpty() ? plain : plain + " " + currency;
    }
}
