package dev.plumbline.intake.meeting;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.Content;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.ReadResult.DatedContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a calendar says, by the date its meetings speak for. */
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
            days.computeIfAbsent(asOf.of(meeting.date()).date(), d -> new ArrayList<>())
                    .add(meeting);
        }
        List<DatedContent> contents = new ArrayList<>();
        days.forEach((day, of) -> contents.add(new DatedContent(new AsOf(day, asOf.from()), Content.ofMeetings(of))));
        return contents;
    }
}
