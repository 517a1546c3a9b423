package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpx.MPXReader;

/**
 * Microsoft Project Exchange: records of text, whose durations, dates and words are in the language of the program that
 * wrote them. The language is the one in which most names of the task table (record 60) are known.
 */
final class MpxFormat implements ScheduleFormat {

    private static final Pattern BEGINNING = Pattern.compile("^MPX([,;\\t:|])[^\\r\\n]{0,200}\\R");
    private static final Pattern TASK = Pattern.compile("^70[,;\\t:|].*");
    private static final Pattern PROJECT = Pattern.compile("^30[,;\\t:|].*");
    private static final int CURRENT_DATE = 7;
    private static final Pattern TASK_TABLE = Pattern.compile("^60[,;\\t:|].*");

    @Override
    public String id() {
        return "mpx";
    }

    @Override
    public String title() {
        return "Microsoft Project MPX";
    }

    @Override
    public Recognition recognise(Source source) {
        try {
            String text = new String(source.head().bytes(), StandardCharsets.ISO_8859_1);
            return BEGINNING.matcher(text + "\n").find()
                    ? new Recognition(1, "begins with the record MPX")
                    : Recognition.no("no MPX record");
        } catch (UnreadableExport unreadable) {
            return Recognition.no("cannot be read");
        }
    }

    @Override
    public Schedule open(Source source) throws MPXJException, IOException {
        Counted counted = new Counted(source);
        MPXReader reader = new MPXReader();
        reader.setLocale(language(counted.names));
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(source.path()))) {
            ProjectFile project = reader.read(bytes);
            LocalDate saved =
                    counted.dated ? Opened.day(project.getProjectProperties().getCurrentDate()) : null;
            return Opened.byProject(project, saved, counted.tasks);
        }
    }

    private static Locale language(Set<String> names) {
        Locale best = Locale.ENGLISH;
        long most = known(best, names);
        for (Locale locale : MPXReader.getSupportedLocales()) {
            long known = known(locale, names);
            if (known > most) {
                best = locale;
                most = known;
            }
        }
        return best;
    }

    private static long known(Locale locale, Set<String> names) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.mpxj.mpx.LocaleData",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS));
        return Stream.of(words.getStringArray("TASK_NAMES"))
                .filter(names::contains)
                .distinct()
                .count();
    }

    /** The cells of a record after its number. */
    private static List<String> cells(String line) {
        return Arrays.asList(line.substring(3).split(Pattern.quote(line.substring(2, 3))));
    }

    /** The tasks of a file, the names of its task table and whether it states the day it was written (record 30). */
    private static final class Counted {

        private final Set<String> names = new HashSet<>();
        private int tasks;
        private boolean dated;

        Counted(Source source) throws IOException {
            try (Lines lines = new Lines(source)) {
                for (String line = lines.next(); line != null; line = lines.next()) {
                    if (TASK.matcher(line).matches()) {
                        tasks++;
                    } else if (PROJECT.matcher(line).matches()) {
                        dated = cells(line).size() > CURRENT_DATE
                                && cells(line).get(CURRENT_DATE).matches(".*\\d.*");
                    } else if (names.isEmpty() && TASK_TABLE.matcher(line).matches()) {
                        names.addAll(cells(line));
                    }
                }
            }
        }
    }
}
