package dev.plumbline.intake.meeting;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.Source;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of a meeting that a file holds: a time a tool wrote into it, else the file's name, else a heading, else the file's
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
        LocalDate date = stated != null ? stated : name != null ? name : heading != null ? heading : source.modified();
        DateFrom from = stated != null
                ? DateFrom.STATED
                : name != null ? DateFrom.NAME : heading != null ? DateFrom.HEADING : DateFrom.MTIME;
        List<Problem> problems = new ArrayList<>();
        differs(problems, date, from, name, "the file's name", Problem.WHOLE_FILE);
        differs(problems, date, from, heading, "the heading", place);
        return new MeetingDay(date, from, List.copyOf(problems));
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
