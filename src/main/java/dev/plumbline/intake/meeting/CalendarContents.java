package dev.plumbline.intake.meeting;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.Content;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Period;
import dev.plumbline.model.ReadResult.DatedContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a calendar says, by date: the meetings of each past quarter speak for its last day, so that a calendar exported after a
 * quarter's end tells its report what was planned; those of the current one and of the future speak for the day of the export.
 */
final class CalendarContents {

    private CalendarContents() {}

    /**
     * @param asOf the day of the export
     * @param meetings what the calendar lists
     */
    static List<DatedContent> of(AsOf asOf, List<MeetingRecord> meetings) {
        TreeMap<LocalDate, List<MeetingRecord>> days = new TreeMap<>();
        days.put(asOf.date(), new ArrayList<>());
        for (MeetingRecord meeting : meetings) {
            LocalDate end = Period.of(meeting.date()).end();
            LocalDate day = end.isBefore(asOf.date()) ? end : asOf.date();
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(meeting);
        }
        List<DatedContent> contents = new ArrayList<>();
        days.forEach((day, of) -> contents.add(new DatedContent(new AsOf(day, asOf.from()), Content.ofMeetings(of))));
        return contents;
    }
}
