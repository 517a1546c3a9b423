package dev.plumbline.history;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The same meeting seen in a calendar, an attendance list, a transcript, a chat and minutes is one meeting: their series is the
 * same ({@link SeriesMatch}) and so is the day, and where both tell it the beginning, give or take {@value #NEAR} minutes. Of two
 * calendars that list the same occurrence the newer export counts. What names no series at all joins the one meeting of
 * the day that something else of the same day shows, if there is only one.
 */
final class MeetingIdentity {

    private static final int NEAR = 90;
    private static final int ID_DIGITS = 12;

    /** What is trusted most about what happened. */
    private static final List<Kind> TRUST =
            List.of(Kind.ATTENDANCE, Kind.TRANSCRIPT, Kind.MINUTES, Kind.CHAT, Kind.CALENDAR);

    private static final Comparator<MeetingRecord> ORDER = Comparator.comparingInt(
                    (MeetingRecord record) -> TRUST.indexOf(record.kind()))
            .thenComparing(record -> record.evidence().file())
            .thenComparing(record -> record.evidence().sha256())
            .thenComparing(record -> record.evidence().place());

    private final SeriesMatch series;
    private final TreeMap<Day, List<List<MeetingRecord>>> days = new TreeMap<>();

    private MeetingIdentity(SeriesMatch series) {
        this.series = series;
    }

    /** A day of a series. */
    private record Day(LocalDate date, String series) implements Comparable<Day> {

        @Override
        public int compareTo(Day other) {
            return Comparator.comparing(Day::date).thenComparing(Day::series).compare(this, other);
        }
    }

    /**
     * The meetings, by date, series and id.
     *
     * @param records in the order of the dates their files speak for, then of claims
     */
    static List<Meeting> join(List<MeetingRecord> records) {
        List<MeetingRecord> current = withoutSuperseded(records);
        MeetingIdentity identity = new MeetingIdentity(SeriesMatch.of(current));
        current.stream().sorted(ORDER).forEach(identity::place);
        identity.nameless();
        List<Meeting> meetings = new ArrayList<>();
        identity.days.forEach((day, groups) -> {
            for (int i = 0; i < groups.size(); i++) {
                meetings.add(meeting(day, i, groups.get(i)));
            }
        });
        meetings.sort(Comparator.comparing(Meeting::date)
                .thenComparing(Meeting::series)
                .thenComparing(Meeting::id));
        return meetings;
    }

    /** Of an occurrence that several exports of a calendar list, the last one; one export may list two of a day. */
    private static List<MeetingRecord> withoutSuperseded(List<MeetingRecord> records) {
        Map<String, List<MeetingRecord>> kept = new LinkedHashMap<>();
        for (MeetingRecord record : records) {
            List<MeetingRecord> before = Objects.requireNonNullElse(kept.remove(key(record)), List.of());
            List<MeetingRecord> now = new ArrayList<>(
                    before.stream().filter(other -> besides(other, record)).toList());
            now.add(record);
            kept.put(key(record), now);
        }
        return kept.values().stream().flatMap(List::stream).toList();
    }

    private static boolean besides(MeetingRecord one, MeetingRecord other) {
        return one.evidence().sha256().equals(other.evidence().sha256()) && apart(one, other);
    }

    /** Whether a calendar plans the one when the other is over. */
    private static boolean apart(MeetingRecord one, MeetingRecord other) {
        return one.kind() == Kind.CALENDAR
                && other.kind() == Kind.CALENDAR
                && (isOver(one, other) || isOver(other, one));
    }

    private static boolean isOver(MeetingRecord one, MeetingRecord other) {
        LocalDateTime start = one.start();
        LocalDateTime next = other.start();
        Integer minutes = one.minutes();
        return start != null
                && next != null
                && minutes != null
                && minutes > 0
                && !next.isBefore(start.plusMinutes(minutes));
    }

    private static String key(MeetingRecord record) {
        if (record.kind() == Kind.CALENDAR) {
            LocalDate slot = record.movedFrom() == null ? record.date() : record.movedFrom();
            String which = record.uid().isEmpty() ? record.series() + "\n" + record.start() : record.uid();
            return which + "\n" + slot;
        }
        return record.kind() + "\n" + record.evidence().sha256() + "\n"
                + record.evidence().place() + "\n" + record.date();
    }

    private void place(MeetingRecord record) {
        List<List<MeetingRecord>> groups =
                days.computeIfAbsent(new Day(record.date(), series.of(record)), d -> new ArrayList<>());
        Optional<List<MeetingRecord>> same =
                groups.stream().filter(group -> together(group, record)).findFirst();
        same.ifPresentOrElse(group -> group.add(record), () -> groups.add(new ArrayList<>(List.of(record))));
    }

    private static boolean together(List<MeetingRecord> group, MeetingRecord record) {
        return group.stream().allMatch(other -> near(other.start(), record.start()) && !apart(other, record));
    }

    private static boolean near(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null
                || other == null
                || Duration.between(one, other).abs().toMinutes() <= NEAR;
    }

    /** Those that name no series join the only other meeting of their day that was held. */
    private void nameless() {
        for (Day day : List.copyOf(days.keySet())) {
            if (SeriesName.telling(day.series())) {
                continue;
            }
            List<Day> others =
                    days.subMap(new Day(day.date(), ""), true, new Day(day.date(), "\uffff"), false).keySet().stream()
                            .filter(other -> !other.equals(day) && held(days.get(other)))
                            .toList();
            List<List<MeetingRecord>> mine = days.get(day);
            if (others.size() == 1 && mine != null && mine.size() == 1 && held(mine)) {
                List<List<MeetingRecord>> theirs = days.get(others.get(0));
                if (theirs != null && theirs.size() == 1 && different(theirs.get(0), mine.get(0))) {
                    theirs.get(0).addAll(mine.get(0));
                    days.remove(day);
                }
            }
        }
    }

    private static boolean held(@Nullable List<List<MeetingRecord>> groups) {
        return groups != null
                && groups.stream().flatMap(List::stream).anyMatch(record -> record.kind() != Kind.CALENDAR);
    }

    /** Two minutes of one day that name different things are two meetings; minutes and a transcript may be one. */
    private static boolean different(List<MeetingRecord> one, List<MeetingRecord> other) {
        return one.stream().noneMatch(r -> other.stream().anyMatch(o -> o.kind() == r.kind()));
    }

    private static Meeting meeting(Day day, int ordinal, List<MeetingRecord> group) {
        List<MeetingRecord> records = group.stream().sorted(ORDER).toList();
        LocalDate planned = records.stream()
                .filter(record -> record.kind() == Kind.CALENDAR)
                .map(record -> record.movedFrom() == null ? record.date() : record.movedFrom())
                .findFirst()
                .orElse(null);
        return new Meeting(
                id(day, ordinal), day.series(), day.date(), planned, status(records), attendees(records), records);
    }

    private static Status status(List<MeetingRecord> records) {
        for (Status status : List.of(Status.HELD, Status.CANCELLED)) {
            if (records.stream().anyMatch(record -> record.status() == status)) {
                return status;
            }
        }
        return Status.PLANNED;
    }

    private static List<Attendee> attendees(List<MeetingRecord> records) {
        Map<String, Attendee> once = new TreeMap<>();
        for (MeetingRecord record : records) {
            for (Attendee attendee : record.attendees()) {
                once.merge(Text.plain(attendee.name()), attendee, MeetingIdentity::surer);
            }
        }
        Map<Attendee.Presence, List<Attendee>> byPresence = new EnumMap<>(Attendee.Presence.class);
        once.values().forEach(a -> byPresence
                .computeIfAbsent(a.presence(), p -> new ArrayList<>())
                .add(a));
        return byPresence.values().stream().flatMap(List::stream).toList();
    }

    /** The stronger word on somebody's presence, with the role that either tells. */
    private static Attendee surer(Attendee one, Attendee other) {
        Attendee surer = other.presence().compareTo(one.presence()) < 0 ? other : one;
        Attendee less = surer.equals(one) ? other : one;
        return surer.role().isEmpty() ? new Attendee(surer.name(), less.role(), surer.presence()) : surer;
    }

    private static String id(Day day, int ordinal) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((day.date() + "\n" + Text.plain(day.series()) + "\n" + ordinal)
                            .getBytes(StandardCharsets.UTF_8));
            return "M-" + HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
