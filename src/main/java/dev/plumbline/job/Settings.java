package dev.plumbline.job;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of {@code application.yml} under {@code plumbline}.
 *
 * @param settle how long a file that was written a moment ago is watched for growth
 * @param parallel how many files or portfolios are worked on at once; 0 means one a core
 * @param retention how long is kept what must not be kept for ever
 * @param report how reports look
 * @param acceptable by portfolio, the quarters its organisation judged acceptable (calibration, method §7)
 */
@ConfigurationProperties("plumbline")
record Settings(
        @DefaultValue("2s") Duration settle,
        @DefaultValue("0") int parallel,
        @DefaultValue Retention retention,
        @DefaultValue ReportLook report,
        @DefaultValue Map<String, List<String>> acceptable) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    Settings {
        acceptable.values().stream().flatMap(List::stream).forEach(Settings::quarter);
        if (settle.isNegative() || parallel < 0 || parallel > 64) {
            throw new IllegalArgumentException(
                    "plumbline.settle must not be negative and plumbline.parallel must be 0 to 64, but they are "
                            + settle + " and " + parallel);
        }
    }

    /** The quarters a portfolio's organisation judged acceptable. */
    List<dev.plumbline.model.Period> acceptableTo(String portfolio) {
        return acceptable.getOrDefault(portfolio, List.of()).stream()
                .map(Settings::quarter)
                .toList();
    }

    private static dev.plumbline.model.Period quarter(String text) {
        Matcher quarter = QUARTER.matcher(text.strip());
        if (!quarter.matches()) {
            throw new IllegalArgumentException(
                    "plumbline.acceptable names quarters like 2025-Q3, but one of them is " + text);
        }
        return new dev.plumbline.model.Period(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
    }

    /**
     * How long is kept what must not be kept for ever.
     *
     * @param meetingText the raw text of meetings, counted from the night it was read
     */
    record Retention(@DefaultValue("P2Y") Period meetingText) {

        Retention {
            if (meetingText.isNegative() || meetingText.isZero()) {
                throw new IllegalArgumentException(
                        "plumbline.retention.meeting-text must be longer than nothing, for example 2y, 18m or 90d, but it is "
                                + meetingText);
            }
        }
    }

    int threads() {
        return parallel == 0 ? Math.max(1, Runtime.getRuntime().availableProcessors()) : parallel;
    }
}
