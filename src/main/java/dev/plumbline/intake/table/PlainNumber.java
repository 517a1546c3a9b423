package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** A stored number without the noise of binary fractions. */
final class PlainNumber {

    private static final MathContext EXCEL_PRECISION = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LARGEST_EXPONENT = 308;
    private static final int LONGEST = 400;

    private PlainNumber() {}

    /** Rounded to Excel's 15 significant digits unless it is written out as an integer; empty when it is no number. */
    static Optional<BigDecimal> of(String stored) {
        String text = stored.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT + 20L) {
                return Optional.empty();
            }
            return Optional.of(number.scale() == 0 ? number : number.round(EXCEL_PRECISION));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@code 1250000.5}, never {@code 1.2500005E6}. */
    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
