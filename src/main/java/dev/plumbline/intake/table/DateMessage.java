package dev.plumbline.intake.table;

/** What is told of a cell in a column of dates that is read as none. */
final class DateMessage {

    static final String FISCAL =
            "Nobody said in which month a fiscal year starts, so this stays open. Set it in the portfolio's mapping profile.";
    static final String WITHOUT_YEAR = "The year is missing, so this stays open. Write it as Oct 2026 or KW 42/2026.";
    static final String NO_DATE = "This cannot be read as a date.";
    static final String OUT_OF_RANGE = "This is not a day from 1900 to 2200.";
    static final String WRITE = " Write it as 2026-12-31, or TBC where it is open.";

    private DateMessage() {}

    /** A date that lost the vote on day and month exists, but not as the file writes its dates. */
    static String noSuchDay(String text, FileStyle style) {
        DateOrder other = style.dateOrder() == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        return DateText.read(text, other, style.fiscalYearStart()).days() == null
                ? "There is no such day."
                : "The other dates of the file are written " + style.dateOrder().words() + ", and so this is none.";
    }
}
