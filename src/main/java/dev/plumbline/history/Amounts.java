package dev.plumbline.history;

import java.math.BigDecimal;

/** Comparisons of amounts. */
final class Amounts {

    /** Room for the last digit of a decimal fraction. */
    private static final double EXACT = 1e-12;

    private Amounts() {}

    /** Whether an amount moved by more than a share of what it was; never when it was zero, which often stands for unknown. */
    static boolean moved(BigDecimal before, BigDecimal after, double share) {
        return before.signum() != 0
                && after.subtract(before).abs().doubleValue() / before.abs().doubleValue() > share + EXACT;
    }
}
