package dev.plumbline.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Source;
import dev.plumbline.job.Readers;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The real minutes of three organisations are read, each file dated by its name. They lie in the folder named by
 * {@code plumbline.corpus}; where it is not, the tests say so and are skipped.
 */
class CorpusMinutesTest {

    private static final Path CORPUS = Path.of(System.getProperty("plumbline.corpus", "no corpus"));

    @Test
    void theMinutesOfACouncilAreReadAndDatedByTheirNames() throws IOException {
        assertThat(readAll("rust/minutes")).hasSize(74);
    }

    @Test
    void theMinutesOfATechnicalCommitteeAreReadAndDatedByTheirNames() throws IOException {
        assertThat(readAll("aswf/minutes")).hasSize(191);
    }

    @Test
    void theWordMinutesOfAWorkingGroupAreReadAndDatedByTheirNames() throws IOException {
        assertThat(readAll("eprocurement-wg")).hasSize(3);
    }

    @Test
    void reportsOfABlogAreNoMinutes() throws IOException {
        for (Path file : files("rust/status-reports")) {
            assertThat(takers(source(file))).as(file.toString()).noneMatch(format -> format.endsWith("-minutes"));
        }
    }

    private static List<ReadResult> readAll(String folder) throws IOException {
        return files(folder).stream()
                .filter(file -> !file.endsWith("LICENSE"))
                .map(CorpusMinutesTest::read)
                .toList();
    }

    private static ReadResult read(Path file) {
        Source source = source(file);
        assertThat(takers(source))
                .as(file.toString())
                .singleElement()
                .asString()
                .endsWith("-minutes");
        ReadResult read = Readers.read(source);
        List<MeetingRecord> meetings = read.snapshots().stream()
                .flatMap(day -> day.content().meetings().stream())
                .toList();
        assertThat(meetings).as(file.toString()).singleElement().satisfies(meeting -> {
            assertThat(meeting.date())
                    .isEqualTo(LocalDate.parse(file.getFileName().toString().substring(0, 10)));
            assertThat(meeting.dateFrom()).isEqualTo(DateFrom.NAME);
            assertThat(meeting.segments()).isNotEmpty();
        });
        return read;
    }

    private static List<String> takers(Source source) {
        return Readers.all().stream()
                .filter(reader -> reader.recognise(source).confidence() > 0)
                .map(ExportReader::format)
                .toList();
    }

    private static Source source(Path file) {
        try {
            return new Source(file.getFileName().toString(), file, DropFolder.sha256(file), LocalDate.of(2020, 1, 1));
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        Path files = CORPUS.resolve(folder);
        assumeTrue(
                Files.isDirectory(files),
                "SKIPPED: the corpus is missing; run with -Dplumbline.corpus=FOLDER, which holds " + folder);
        try (Stream<Path> listed = Files.list(files)) {
            return listed.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
