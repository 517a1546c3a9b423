package dev.plumbline.intake.meeting;

import java.util.regex.Pattern;

/** The title of a meeting, and the name all meetings of its series share. */
final class MeetingTitle {

    private static final Pattern CANCELLED =
            Pattern.compile("(?i)^\\s*(?:cancell?ed|abgesagt|annul[ée]e?|cancelad[oa])\\s*:\\s*");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private MeetingTitle() {}

    /** The title without date, number and {@code Canceled:}; empty when nothing is left. */
    static String series(String title) {
        return DATE.matcher(CANCELLED.matcher(title).replaceFirst(""))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether the title says that the meeting was cancelled. */
    static boolean cancelled(String title) {
        return CANCELLED.matcher(title).find();
    }
}
