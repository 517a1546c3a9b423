package dev.plumbline.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.job.Readers;
import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each sample is taken by exactly one reader, and every reader has a good, a damaged and an empty one (design §3). */
class SamplesTest {

    private static final Path SAMPLES = Path.of("input-samples");

    /** No open program writes MPP, so an honest good sample cannot be made; real ones are read by ScheduleReaderTest. */
    private static final Set<String> NOT_WRITABLE = Set.of("mpp");

    private static final LocalDate MODIFIED = LocalDate.of(2020, 1, 1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("samples")
    void eachSampleIsTakenByExactlyOneReader(Path sample) throws IOException {
        Source source = source(sample);
        assertThat(Readers.all().stream()
                        .filter(reader -> reader.recognise(source).confidence() > 0))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everyReaderHasAGoodADamagedAndAnEmptySample(ExportReader reader) throws IOException {
        assertThat(files(SAMPLES.resolve(reader.format()))
                        .map(path -> path.getFileName().toString().replaceFirst("\\..*", ""))
                        .distinct())
                .containsAll(
                        NOT_WRITABLE.contains(reader.format())
                                ? List.of("damaged", "empty")
                                : List.of("good", "damaged", "empty"));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void aSampleOfAReaderIsReadAsItsExpectationSays(Path expectation) throws IOException {
        String name = expectation.getFileName().toString().replace(".expected.json", "");
        Path sample = files(expectation.resolveSibling(""))
                .filter(path -> path.getFileName().toString().startsWith(name + ".") && !expectation(path))
                .findFirst()
                .orElseThrow();
        JsonNode told = JSON.valueToTree(told(sample));
        assertThat(told).as(() -> sample + " says\n" + told.toPrettyString()).isEqualTo(JSON.readTree(expectation));
    }

    private static Map<String, Object> told(Path sample) throws IOException {
        Source source = source(sample);
        Map<String, Object> told = new TreeMap<>();
        try {
            ReadResult result = Readers.read(source);
            RowCount rows = result.rows();
            told.put("format", result.format());
            told.put(
                    "asOf",
                    result.snapshots().stream()
                            .map(snapshot -> snapshot.asOf().date().toString())
                            .toList());
            told.put(
                    "rows",
                    rows.rows() + " = " + rows.accepted() + " accepted + " + rows.rejected() + " rejected + "
                            + rows.blank() + " blank + " + rows.duplicate() + " duplicate");
            told.put(
                    "initiatives",
                    result.snapshots().stream()
                            .flatMap(snapshot -> snapshot.content().register().stream())
                            .map(SamplesTest::initiative)
                            .toList());
            told.put(
                    "declared",
                    result.snapshots().stream().map(SamplesTest::declared).toList());
            told.put("problems", problems(result.problems()));
            putIfAny(told, "meetings", result, content -> content.meetings().stream()
                    .map(SamplesTest::meeting));
            putIfAny(told, "log", result, content -> content.log().stream().map(SamplesTest::entry));
            putIfAny(told, "dispositions", result, content -> content.dispositions().stream()
                    .map(d -> d.target() + " " + d.answer().label() + " by " + d.by() + " @"
                            + d.evidence().place()));
        } catch (UnreadableExport unreadable) {
            told.put("unreadable", problems(unreadable.problems()));
        }
        return told;
    }

    private static String initiative(InitiativeRow row) {
        return Arrays.stream(Field.values())
                .filter(field -> !row.get(field).raw().isEmpty())
                .map(field -> field.label() + ": " + datum(row.get(field)))
                .collect(Collectors.joining("; "));
    }

    private static <T> void putIfAny(
            Map<String, Object> told, String key, ReadResult result, Function<Content, Stream<T>> rows) {
        List<T> all = result.snapshots().stream()
                .flatMap(snapshot -> rows.apply(snapshot.content()))
                .toList();
        if (!all.isEmpty()) {
            told.put(key, all);
        }
    }

    /** A meeting with everything that is in it, one line a passage. */
    private static Map<String, Object> meeting(MeetingRecord meeting) {
        Map<String, Object> told = new TreeMap<>();
        told.put(
                "what",
                meeting.kind().label() + " \"" + meeting.title() + "\" of series \"" + meeting.series() + "\" "
                        + meeting.status().label() + " on " + meeting.date() + " ("
                        + meeting.dateFrom().label() + ")"
                        + (meeting.start() == null ? "" : " at " + meeting.start())
                        + (meeting.minutes() == null ? "" : " for " + meeting.minutes() + " min")
                        + (meeting.movedFrom() == null ? "" : " moved from " + meeting.movedFrom())
                        + (meeting.language().isEmpty() ? "" : " in " + meeting.language()) + " @"
                        + meeting.evidence().place() + ": " + meeting.evidence().quote());
        told.put(
                "attendees",
                meeting.attendees().stream()
                        .map(a -> a.name() + " " + a.presence().label()
                                + (a.role().isEmpty() ? "" : " as " + a.role()))
                        .toList());
        told.put(
                "text",
                meeting.segments().stream()
                        .flatMap(segment -> Stream.concat(
                                Stream.of("# " + segment.title()),
                                segment.passages().stream().map(SamplesTest::passage)))
                        .toList());
        return told;
    }

    private static String passage(Passage passage) {
        return passage.place() + " " + passage.marker().label() + " " + passage.depth()
                + (passage.second() == null ? "" : " " + passage.second() + "s")
                + (passage.speaker().isEmpty() ? "" : " <" + passage.speaker() + " " + passage.attribution() + ">")
                + ": "
                + passage.text();
    }

    /** The parts of a log's row that are stated. */
    private static String entry(LogEntry entry) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("id", entry.id());
        parts.put("date", entry.date());
        parts.put("title", entry.title());
        parts.put("details", entry.details());
        parts.put("status", entry.status());
        parts.put("type", entry.type());
        parts.put("owner", entry.owner());
        parts.put("decider", entry.decider());
        parts.put("forum", entry.forum());
        parts.put("subjects", String.join(", ", entry.subjects()));
        parts.put("criteria", entry.criteria());
        parts.put("removal", entry.removal());
        parts.put("rule waived", entry.ruleWaived());
        parts.put("due", entry.due());
        parts.put("closed", entry.closed());
        parts.put("expiry", entry.expiry());
        parts.put("supersedes", entry.supersedes());
        return entry.kind().label() + " @" + entry.evidence().place() + " "
                + parts.entrySet().stream()
                        .filter(part -> part.getValue() != null
                                && !part.getValue().toString().isEmpty())
                        .map(part -> part.getKey() + ": " + part.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String datum(Datum datum) {
        return datum.known() ? String.valueOf(datum.value()) : datum.state() + " " + datum.raw();
    }

    private static Map<String, Integer> declared(ReadResult.DatedContent snapshot) {
        Map<String, Integer> declared = new TreeMap<>();
        for (TableKind kind : snapshot.content().kinds()) {
            declared.put(kind.label(), snapshot.content().table(kind).size());
        }
        return declared;
    }

    private static List<String> problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }

    private static Source source(Path sample) throws IOException {
        return new Source(sample.getFileName().toString(), sample, DropFolder.sha256(sample), MODIFIED);
    }

    static Stream<ExportReader> readers() {
        return Readers.all().stream();
    }

    static Stream<Path> samples() throws IOException {
        return files(SAMPLES).filter(path -> !documents(path));
    }

    static Stream<Path> expectations() throws IOException {
        return files(SAMPLES).filter(SamplesTest::expectation);
    }

    private static boolean documents(Path path) {
        return expectation(path) || path.endsWith("expected.json") || path.endsWith("README.md");
    }

    private static boolean expectation(Path path) {
        return path.getFileName().toString().endsWith(".expected.json");
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
