package dev.plumbline.indicator;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Content;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is seen to act in a quarter: in meetings, as decider, as owner or sponsor of work in progress, in allocations.
 *
 * @param names normalised names
 * @param known whether meetings or decisions name people at all
 */
record RoleTraces(Set<String> names, boolean known) {

    static RoleTraces of(PortfolioHistory history, Period period) {
        Set<String> talking = new TreeSet<>();
        for (Meeting meeting : history.governance().meetings()) {
            if (meeting.status() == MeetingRecord.Status.HELD && within(meeting.date(), period)) {
                meeting.attendees().stream()
                        .filter(a -> a.presence() == Attendee.Presence.PRESENT)
                        .forEach(a -> add(talking, a.name()));
                meeting.records().stream()
                        .flatMap(record -> record.segments().stream())
                        .flatMap(segment -> segment.passages().stream())
                        .map(Passage::speaker)
                        .forEach(name -> add(talking, name));
            }
        }
        for (LogEntry entry : history.governance().log()) {
            java.time.LocalDate date = entry.date();
            if (date != null && within(date, period)) {
                for (String name : (entry.decider() + ";" + entry.owner()).split("[;,/&]| and ")) {
                    add(talking, name);
                }
            }
        }
        Set<String> names = new TreeSet<>(talking);
        history.snapshotAt(period.end())
                .ifPresent(register -> register.inProgress().forEach(i -> people(names, i)));
        for (Allocation allocation : history.declared(period.end(), Content::allocations)) {
            if (allocation.period().overlaps(period.start(), period.end())) {
                add(names, allocation.resource());
            }
        }
        return new RoleTraces(names, !talking.isEmpty());
    }

    private static boolean within(java.time.LocalDate day, Period period) {
        return !day.isBefore(period.start()) && !day.isAfter(period.end());
    }

    private static void people(Set<String> names, Initiative initiative) {
        initiative.row().texts(Field.OWNER).forEach(name -> add(names, name));
        initiative.row().texts(Field.SPONSOR).forEach(name -> add(names, name));
    }

    private static void add(Set<String> names, String name) {
        String words = Wording.normalised(name);
        if (!words.isEmpty()) {
            names.add(words);
        }
    }

    boolean acts(String person) {
        return names.contains(Wording.normalised(person));
    }
}
