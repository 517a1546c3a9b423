package dev.plumbline.job;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.meeting.AttendanceReader;
import dev.plumbline.intake.meeting.CalendarReader;
import dev.plumbline.intake.meeting.CalendarTableReader;
import dev.plumbline.intake.meeting.MinutesReader;
import dev.plumbline.intake.meeting.TranscriptReader;
import dev.plumbline.intake.schedule.ScheduleReader;
import dev.plumbline.intake.table.TableReader;
import dev.plumbline.intake.table.ToolReader;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The readers, and the one that takes a file: the surest, and of equals the first in the list. */
public final class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final List<ExportReader> ALL = list();

    private Readers() {}

    /** Every reader, in order of precedence. A new format is one line in {@link #list()}. */
    public static List<ExportReader> all() {
        return ALL;
    }

    private static List<ExportReader> list() {
        List<ExportReader> readers = new ArrayList<>();
        readers.add(ScheduleReader.mpp());
        readers.add(ScheduleReader.mpx());
        readers.add(ScheduleReader.mspdi());
        readers.add(ScheduleReader.xer());
        readers.add(ScheduleReader.pmxml());
        readers.add(ScheduleReader.planner());
        readers.add(new CalendarReader());
        readers.add(new CalendarTableReader());
        readers.add(new AttendanceReader());
        readers.addAll(ToolReader.all());
        readers.addAll(MinutesReader.all());
        readers.addAll(TranscriptReader.all());
        readers.add(new TableReader());
        return List.copyOf(readers);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableExport when no reader knows it, or nothing in it can be read
     */
    public static ReadResult read(Source source) {
        List<Answer> answers = answers(source);
        Answer best = best(answers);
        if (!best.takes()) {
            throw new UnreadableExport(source.name(), List.of(unknown(answers)));
        }
        try {
            return best.reader().read(source);
        } catch (UnreadableExport told) {
            throw told;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError surprise) {
            throw failed(source, surprise);
        }
    }

    /** What every reader says of a file, in order of precedence. */
    static List<Answer> answers(Source source) {
        return ALL.stream()
                .map(reader -> new Answer(reader, recognition(reader, source)))
                .toList();
    }

    /** A reader that fails while it looks at a file does not take it; one file never ends a night. */
    private static Recognition recognition(ExportReader reader, Source source) {
        try {
            return reader.recognise(source);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError surprise) {
            LOG.warn(
                    "reader {} failed to recognise {}: {}",
                    reader.format(),
                    source.sha256(),
                    surprise.getClass().getName());
            return Recognition.no("a reader failed on it");
        }
    }

    /** The surest answer, and of equals the first. */
    static Answer best(List<Answer> answers) {
        Answer best = answers.get(0);
        for (Answer answer : answers) {
            best = answer.recognition().confidence() > best.recognition().confidence() ? answer : best;
        }
        return best;
    }

    /** A reader, and how sure it is that a file is its own. */
    record Answer(ExportReader reader, Recognition recognition) {

        boolean takes() {
            return recognition.confidence() > 0;
        }
    }

    /** A reader that fails on a file is our fault, but one file never ends a night. */
    private static UnreadableExport failed(Source source, Throwable surprise) {
        LOG.warn(
                "reader failed on {}: {} at {}",
                source.sha256(),
                surprise.getClass().getName(),
                surprise.getStackTrace().length == 0 ? "" : surprise.getStackTrace()[0]);
        return new UnreadableExport(
                source.name(),
                Problem.WHOLE_FILE,
                "reader-failed",
                "",
                "The reader failed on this file (" + surprise.getClass().getSimpleName()
                        + "). That is a fault of Plumbline, not of the file; please report it with the file's digest.");
    }

    private static Problem unknown(List<Answer> answers) {
        String seen = answers.stream()
                .map(answer -> answer.recognition().reason())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Problem(
                Problem.WHOLE_FILE,
                "not-recognised",
                "",
                "This is no kind of export that Plumbline reads yet (" + seen
                        + "). It reads tables (XLSX, XLSB, XLS, ODS, HTML, delimited text), the exports of known tools, project schedules,"
                        + " calendars, attendance lists, transcripts, chats, and minutes (Markdown, DOCX, HTML, text).");
    }
}
