package dev.plumbline.intake.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time after the beginning of a meeting as transcripts write it: {@code 1:02:03.400}, {@code 02:03,4}, {@code 02:03}. */
final class ClockTime {

    /** The shape of a time. */
    static final String SHAPE = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?";

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?");

    private ClockTime() {}

    /** Milliseconds; {@code null} when it is no time. */
    static @Nullable Long millis(@Nullable String text) {
        Matcher parts = PARTS.matcher(text == null ? "" : text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(3)) > 59) {
            return null;
        }
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        String fraction = parts.group(4) == null ? "0" : (parts.group(4) + "00").substring(0, 3);
        return ((hours * 60 + Long.parseLong(parts.group(2))) * 60 + Long.parseLong(parts.group(3))) * 1000
                + Long.parseLong(fraction);
    }
}
