package dev.plumbline.intake.schedule;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import org.mpxj.MPXJException;

/**
 * Reads the schedules of one format: summary tasks, WBS elements or projects become initiatives, whichever a PMO steers
 * ({@link dev.plumbline.intake.PortfolioLevel}); the tasks below count as their parts.
 */
public final class ScheduleReader implements ExportReader {

    private final ScheduleFormat format;

    private ScheduleReader(ScheduleFormat format) {
        this.format = format;
    }

    /** Microsoft Project 98 to today. */
    public static ScheduleReader mpp() {
        return new ScheduleReader(new MppFormat());
    }

    /** Microsoft Project Exchange, in any of the languages it was written in. */
    public static ScheduleReader mpx() {
        return new ScheduleReader(new MpxFormat());
    }

    /** Microsoft Project XML. */
    public static ScheduleReader mspdi() {
        return new ScheduleReader(XmlFormat.MSPDI);
    }

    /** Primavera P6 export as text. */
    public static ScheduleReader xer() {
        return new ScheduleReader(new XerFormat());
    }

    /** Primavera P6 export as XML. */
    public static ScheduleReader pmxml() {
        return new ScheduleReader(XmlFormat.PMXML);
    }

    /** GNOME Planner. */
    public static ScheduleReader planner() {
        return new ScheduleReader(XmlFormat.PLANNER);
    }

    @Override
    public String format() {
        return format.id();
    }

    @Override
    public Recognition recognise(Source source) {
        return format.recognise(source);
    }

    @Override
    public ReadResult read(Source source) {
        try {
            if (Files.size(source.path()) > Limits.BYTES) {
                throw new UnreadableExport(
                        source.name(),
                        Problem.WHOLE_FILE,
                        "too-large",
                        "",
                        "The file is larger than " + (Limits.BYTES >> 20)
                                + " MB. Export the projects into several files.");
            }
            return new ScheduleReading(source, format.id(), format.open(source)).result();
        } catch (UnreadableExport refused) {
            throw refused;
        } catch (MPXJException
                | IOException
                | RuntimeException
                | StackOverflowError failure) { // MPXJ answers damage so
            throw damaged(source, failure);
        }
    }

    private UnreadableExport damaged(Source source, Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < 10 && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        String outer = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        String inner = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        boolean password = failure.getMessage() != null && failure.getMessage().contains("password");
        if (password) {
            return new UnreadableExport(
                    source.name(),
                    Problem.WHOLE_FILE,
                    "password-protected",
                    "",
                    "The schedule is protected by a password. Save it without one.");
        }
        return new UnreadableExport(
                source.name(),
                Problem.WHOLE_FILE,
                "damaged-schedule",
                Text.shorten(outer.equals(inner) ? inner : outer + ": " + inner),
                "The file begins as a " + format.title()
                        + " file but is damaged and cannot be read. Open it in the program it comes from and save or"
                        + " export it again.");
    }
}
