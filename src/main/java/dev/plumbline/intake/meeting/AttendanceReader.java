package dev.plumbline.intake.meeting;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.MeetingHead;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.model.ReadResult;

/**
 * Reads who was in a meeting: attendance reports and lists of Teams, participants and webinar reports of Zoom (formats B.1,
 * B.2). A row is a line about a person; somebody who joins again has several, and is one attendee.
 */
public final class AttendanceReader implements ExportReader {

    @Override
    public String format() {
        return "attendance";
    }

    @Override
    public Recognition recognise(Source source) {
        return MeetingHead.of(source)
                .filter(head -> head != MeetingHead.CALENDAR_TABLE)
                .map(head -> new Recognition(0.97, "an attendance list"))
                .orElseGet(() -> Recognition.no("no attendance list"));
    }

    @Override
    public ReadResult read(Source source) {
        return new AttendanceReading(source, SeparatedRows.of(source)).result();
    }
}
