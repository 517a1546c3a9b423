package dev.plumbline.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as one export shows it: an entry of a calendar, an attendance list, a transcript, a chat, minutes. The same meeting
 * may be shown by several exports; {@link Meeting} joins them.
 *
 * @param kind what shows it
 * @param title as the source tells it; empty when it tells none
 * @param series the title without date, number and {@code Canceled:}, which all meetings of a series share; empty when unknown
 * @param uid by what the tool knows the meeting or its series; empty when it tells nothing
 * @param date the day, where the meeting is at home
 * @param dateFrom what told the day
 * @param start the beginning by the clock of the place; {@code null} when unknown
 * @param minutes how long; {@code null} when unknown
 * @param status whether it was planned, held or cancelled
 * @param movedFrom for a moved occurrence the day it was first planned for, else {@code null}
 * @param attendees who, by headers, calendars and attendance lists only
 * @param segments what was said or written, in order; empty for calendars and attendance lists
 * @param language ISO 639-1 code of the text's language; empty without text, {@code und} when none of the covered ones
 * @param evidence where the meeting itself stands
 */
public record MeetingRecord(
        Kind kind,
        String title,
        String series,
        String uid,
        LocalDate date,
        DateFrom dateFrom,
        @Nullable LocalDateTime start,
        @Nullable Integer minutes,
        Status status,
        @Nullable LocalDate movedFrom,
        List<Attendee> attendees,
        List<Segment> segments,
        String language,
        Evidence evidence) {

    public MeetingRecord {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(series);
        Objects.requireNonNull(uid);
        Objects.requireNonNull(date);
        Objects.requireNonNull(dateFrom);
        Objects.requireNonNull(status);
        attendees = List.copyOf(attendees);
        segments = List.copyOf(segments);
        Objects.requireNonNull(language);
        Objects.requireNonNull(evidence);
    }

    /** The same with other segments, the text of which has been taken away or understood. */
    public MeetingRecord with(List<Segment> others) {
        return new MeetingRecord(
                kind, title, series, uid, date, dateFrom, start, minutes, status, movedFrom, attendees, others,
                language, evidence);
    }

    /** The same with its title changed, wherever it stands. */
    public MeetingRecord retitled(UnaryOperator<String> change) {
        return new MeetingRecord(
                kind,
                change.apply(title),
                change.apply(series),
                uid,
                date,
                dateFrom,
                start,
                minutes,
                status,
                movedFrom,
                attendees,
                segments,
                language,
                new Evidence(
                        evidence.file(),
                        evidence.sha256(),
                        evidence.place(),
                        change.apply(evidence.quote()),
                        evidence.confidence()));
    }

    /** Where a passage of it stands, with the words that say so. */
    public Evidence evidence(Passage passage, String quote, double confidence) {
        return new Evidence(evidence.file(), evidence.sha256(), passage.place(), quote, confidence);
    }

    /** What shows a meeting. */
    public enum Kind {
        CALENDAR,
        ATTENDANCE,
        TRANSCRIPT,
        CHAT,
        MINUTES;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What tells the day of a meeting, strongest first: a time a tool wrote into the file (calendar, attendance, header of a
     * transcript), the file's name, its folder's name, a heading (often left over from the minutes that were copied), the file's time.
     */
    public enum DateFrom {
        STATED,
        NAME,
        FOLDER,
        HEADING,
        MTIME;

        /** What tells the date of the file's contents, in the words of the file ledger. */
        public AsOf.From asOf() {
            return switch (this) {
                case STATED, HEADING -> AsOf.From.CELL;
                case NAME, FOLDER -> AsOf.From.NAME;
                case MTIME -> AsOf.From.MTIME;
            };
        }

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a source says of a meeting's fate. */
    public enum Status {
        PLANNED,
        HELD,
        CANCELLED;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
