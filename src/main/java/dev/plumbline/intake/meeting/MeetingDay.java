package dev.plumbline.intake.meeting;

import dev.plumbline.intake.DateInName;
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
 * The day of a meeting that a file holds: a time a tool wrote into it, else the file's name, else its folder's, else a heading, else the file's
 * time. Where two of them differ by more than a day, the stronger counts and a problem tells of the other.
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
        LocalDate name = DateInName.ofFile(source.name()).orElse(null);
        LocalDate folder = DateInName.of(source.folder()).orElse(null);
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
        return new MeetingDay(date, from, List.copyOf(problems));
    }

    private static void put(Map<DateFrom, LocalDate> told, DateFrom from, @Nullable LocalDate date) {
        if (date != null) {
            told.put(from, date);
        }
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
