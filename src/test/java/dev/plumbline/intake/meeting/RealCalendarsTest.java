package dev.plumbline.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calendars that real clients wrote, where the corpus lies beside the checkout ({@code -Dplumbline.corpus=…}). */
class RealCalendarsTest {

    private static final LocalDate MODIFIED = LocalDate.of(2000, 1, 1);

    /**
     * Where the other library is not followed. It gives up a list of periods ({@code RDATE;VALUE=PERIOD}) after the first,
     * leaves out a first entry that its own rule would not give (RFC 5545 §3.8.5.3 counts it), and does not know that of two
     * versions of an entry the one with the higher {@code SEQUENCE} stands.
     */
    private static final Set<String> OTHERWISE =
            Set.of("calconnect2.ics", "calconnect9.ics", "derryn.ics", "korganizer_sample.ics", "incoming.ics");

    @Test
    void realCalendarsExpandAsASecondLibraryExpandsThem() throws IOException {
        for (Path file : files("real-client-exports")) {
            CalendarWindow window = CalendarWindow.of(CalendarFile.of(TextLines.of(source(file))), MODIFIED);
            List<String> ours = occurrences(new CalendarReader().read(source(file)));
            List<String> theirs = OtherLibrary.occurrences(file, window);
            if (OTHERWISE.contains(file.getFileName().toString())) {
                assertThat(ours).as(file.toString()).isNotEmpty().isNotEqualTo(theirs);
            } else {
                assertThat(ours).as(file.toString()).isEqualTo(theirs);
            }
        }
    }

    @Test
    void invalidCalendarsGiveAProblemAndWhatIsSound() throws IOException {
        for (Path file : files("invalid")) {
            ReadResult read = new CalendarReader().read(source(file));
            assertThat(read.rows().accepted()).as(file.toString()).isPositive();
            assertThat(read.problems()).as(file.toString()).isNotEmpty();
        }
    }

    private static List<String> occurrences(ReadResult result) {
        return result.snapshots().get(0).content().meetings().stream()
                .map(meeting -> meeting.uid() + " " + meeting.start())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> files(String folder) throws IOException {
        Path corpus = Path.of(System.getProperty("plumbline.corpus", "no corpus"), "ics-exports", folder);
        assumeTrue(
                Files.isDirectory(corpus),
                "the corpus of real calendars is not here; run with -Dplumbline.corpus=DIRECTORY");
        try (Stream<Path> files = Files.list(corpus)) {
            return files.sorted().toList();
        }
    }

    private static Source source(Path file) throws IOException {
        return new Source(file.getFileName().toString(), file, DropFolder.sha256(file), MODIFIED);
    }
}
