package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, joined from everything that shows it (MEETING, method §1.1).
 *
 * @param id the same in every run, {@code M-4f2a90cc1b7e}
 * @param series the name its series goes by in all sources; empty when none tells it
 * @param date the day it was held, or is planned for
 * @param planned the day it was first planned for; {@code null} when no calendar lists it
 * @param status whether it was held (minutes, a transcript, a chat or an attendance list show it), cancelled, or only planned
 * @param attendees who, each once, present before invited
 * @param records what shows it, the most trusted first: attendance, transcript, minutes, chat, calendar
 */
public record Meeting(
        String id,
        String series,
        LocalDate date,
        @Nullable LocalDate planned,
        MeetingRecord.Status status,
        List<Attendee> attendees,
        List<MeetingRecord> records) {

    public Meeting {
        Objects.requireNonNull(id);
        Objects.requireNonNull(series);
        Objects.requireNonNull(date);
        Objects.requireNonNull(status);
        attendees = List.copyOf(attendees);
        records = List.copyOf(records);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("a meeting is shown by something: " + id);
        }
    }

    /** The same with its title changed, wherever it stands. */
    public Meeting retitled(UnaryOperator<String> change) {
        return new Meeting(
                id,
                change.apply(series),
                date,
                planned,
                status,
                attendees,
                records.stream().map(record -> record.retitled(change)).toList());
    }

    /** Whether it was planned for another day. */
    public boolean moved() {
        return planned != null && !planned.equals(date);
    }

    /** What kinds of sources show it. */
    public Set<MeetingRecord.Kind> sources() {
        Set<MeetingRecord.Kind> sources = new TreeSet<>();
        records.forEach(record -> sources.add(record.kind()));
        return sources;
    }

    /** Where it stands, in all sources. */
    public List<Evidence> evidence() {
        return records.stream().map(MeetingRecord::evidence).toList();
    }

    /** What a report calls it: its series and day. */
    public String name() {
        return series.isEmpty() ? "Meeting of " + date : series + " of " + date;
    }
}
