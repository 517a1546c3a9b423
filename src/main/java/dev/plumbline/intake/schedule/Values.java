package dev.plumbline.intake.schedule;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of a schedule as data: the text as its tool shows it and the canonical value. */
final class Values {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_TEXT = 4_000;

    private Values() {}

    static Datum text(@Nullable String text) {
        String line = text == null ? "" : Text.collapse(text);
        String kept = line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
        return kept.isEmpty() ? Datum.EMPTY : Datum.known(kept, kept);
    }

    /** A moment is the day it falls on where the plan was made; no time zone comes in. */
    static Datum day(@Nullable LocalDateTime time) {
        if (time == null) {
            return Datum.EMPTY;
        }
        boolean meant = time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
        return meant
                ? Datum.known(SHOWN.format(time), time.toLocalDate().toString())
                : new Datum(Datum.State.UNREADABLE, SHOWN.format(time), null);
    }

    /** The date of a task planned by hand, which may be words: {@code after the audit}. */
    static Datum day(@Nullable LocalDateTime time, boolean byHand, @Nullable String text) {
        return byHand && text != null && !text.isBlank() && !DATE.matcher(text).find()
                ? new Datum(Datum.State.WITHHELD, Text.collapse(text), null)
                : day(time);
    }

    /** A share given in percent. */
    static Datum percent(@Nullable Number percent) {
        if (percent == null || !Double.isFinite(percent.doubleValue())) {
            return Datum.EMPTY;
        }
        String shown = plain(percent.doubleValue(), 2);
        return Datum.known(shown + "%", plain(percent.doubleValue() / 100, 4));
    }

    /** An amount; programs write 0 where nobody entered one. */
    static Datum money(@Nullable Number amount, String currency) {
        if (amount == null || !Double.isFinite(amount.doubleValue()) || amount.doubleValue() <= 0) {
            return Datum.EMPTY;
        }
        String money = new Money(new BigDecimal(plain(amount.doubleValue(), 2)), currency).toString();
        return Datum.known(money, money);
    }

    private static String plain(double number, int digits) {
        BigDecimal plain = BigDecimal.valueOf(number)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
