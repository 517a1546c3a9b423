package dev.plumbline.intake.meeting;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.model.ReadResult;

/**
 * Reads calendars (iCalendar, RFC 5545; formats B.5). A row is an entry ({@code VEVENT}); each timed occurrence of it is a
 * meeting. All-day entries, tasks and journals are counted, and are no meetings.
 */
public final class CalendarReader implements ExportReader {

    private static final int FIRST_LINES = 10;

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public Recognition recognise(Source source) {
        boolean begins = TextLines.ofHead(source).lines().stream()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty())
                .limit(FIRST_LINES)
                .anyMatch(line -> line.equalsIgnoreCase("BEGIN:VCALENDAR") || line.equalsIgnoreCase("BEGIN:VEVENT"));
        return begins ? new Recognition(0.99, "BEGIN:VCALENDAR") : Recognition.no("no calendar");
    }

    @Override
    public ReadResult read(Source source) {
        return new CalendarReading(source, CalendarFile.of(TextLines.of(source))).result();
    }
}
