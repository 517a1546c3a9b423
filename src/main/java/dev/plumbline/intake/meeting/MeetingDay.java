package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day of a meeting that a file holds: a time a tool wrote into it, else the file's name, else its folder's, else a
 * heading, else the file's time. A heading is weaker than the name because minutes are begun as a copy of the last ones. A name counts only when it tells
 * a day, not a month or a quarter. Where two of them differ by more than a day, the stronger counts and {@code date-conflict}
 * tells of the other; where only the file's time is left, {@code date-of-file} says so.
 *
 * @param date the day
 * @param from what told it
 * @param problems what else was said
 */
record MeetingDay(LocalDate date, DateFrom from, List<Problem> problems) {

    /**
     * @param stated the day a tool wrote into the file; {@code null} when there is none
     * @param heading the day a heading says; {@code null} when there is none
     * @param place where the heading stands
     */
    static MeetingDay of(Source source, @Nullable LocalDate stated, @Nullable LocalDate heading, String place) {
        LocalDate name = ofName(source.name());
        LocalDate folder = ofName(source.folder() + ".");
        Map<DateFrom, LocalDate> told = new EnumMap<>(DateFrom.class);
        put(told, DateFrom.STATED, stated);
        put(told, DateFrom.NAME, name);
        put(told, DateFrom.FOLDER, folder);
        put(told, DateFrom.HEADING, heading);
        told.put(DateFrom.MTIME, source.modified());
        Map.Entry<DateFrom, LocalDate> strongest = told.entrySet().iterator().next();
        LocalDate date = strongest.getValue();
        DateFrom from = strongest.getKey();
        List<Problem> problems = new ArrayList<>();
        differs(problems, date, from, name, "the file's name", Problem.WHOLE_FILE);
        differs(problems, date, from, folder, "the folder's name", Problem.WHOLE_FILE);
        differs(problems, date, from, heading, "the heading", place);
        if (from == DateFrom.MTIME) {
            problems.add(new Problem(
                    Problem.WHOLE_FILE,
                    "date-of-file",
                    date.toString(),
                    "Neither the file's name nor a heading tells the day of the meeting, so the day the file was last changed is"
                            + " taken. Put the day into the name, 2026-03-31."));
        }
        return new MeetingDay(date, from, List.copyOf(problems));
    }

    private static void put(Map<DateFrom, LocalDate> told, DateFrom from, @Nullable LocalDate date) {
        if (date != null) {
            told.put(from, date);
        }
    }

    /** The day a file's name tells; {@code null} when it tells none. */
    static @Nullable LocalDate ofName(String file) {
        int dot = file.lastIndexOf('.');
        return WrittenDay.sureOf(dot <= 0 ? file : file.substring(0, dot));
    }

    private static void differs(
            List<Problem> problems,
            LocalDate date,
            DateFrom from,
            @Nullable LocalDate other,
            String teller,
            String place) {
        if (other != null && Math.abs(ChronoUnit.DAYS.between(date, other)) > 1) {
            problems.add(new Problem(
                    place,
                    "date-conflict",
                    other.toString(),
                    "The meeting is dated " + date + " (" + from.label() + "), but " + teller + " says " + other
                            + ". Correct the wrong one."));
        }
    }
}
