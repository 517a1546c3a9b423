package dev.plumbline.intake.meeting;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.MeetingHead;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.model.ReadResult;

/**
 * Reads calendars that Outlook (English, German, French) or Google writes as a table, whose series are already expanded (formats
 * B.5). A row is an entry; each that does not last whole days is a meeting.
 */
public final class CalendarTableReader implements ExportReader {

    @Override
    public String format() {
        return "outlook-calendar";
    }

    @Override
    public Recognition recognise(Source source) {
        return MeetingHead.of(source)
                .filter(head -> head == MeetingHead.CALENDAR_TABLE)
                .map(head -> new Recognition(0.97, "a calendar as a table"))
                .orElseGet(() -> Recognition.no("no calendar as a table"));
    }

    @Override
    public ReadResult read(Source source) {
        return new CalendarTable(source, SeparatedRows.of(source)).result();
    }
}
