package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.job.Nightly;
import dev.plumbline.job.Progress;
import dev.plumbline.job.RunRequest;
import dev.plumbline.job.RunSummary;
import dev.plumbline.job.Workspace;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Period;
import dev.plumbline.model.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main run tells of the samples what their stories say, and nothing else: {@code expected.json} is the truth. */
class SamplesIT {

    private static final Path SAMPLES = Path.of("input-samples");
    private static final JsonNode EXPECTED = read(SAMPLES.resolve("expected.json"));

    /** How the stories call what {@code alignment.json} calls an event. */
    private static final Map<String, String> EVENTS = Map.of(
            "added", "add",
            "done", "done",
            "cancelled", "cancel",
            "vanished", "vanish",
            "endMoved", "date",
            "baselineRestated", "restated");

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable RunSummary mainRun;

    @BeforeAll
    static void theMainRun() {
        mainRun = run("main", "inbox");
    }

    @Test
    void theMainRunIssuesThreeReportsAndRefusesNothing() {
        RunSummary main = Objects.requireNonNull(mainRun);
        assertThat(main.exitCode())
                .as(main.message())
                .isEqualTo(EXPECTED.path("exitCode").asInt());
        assertThat(main.issued())
                .extracting(RunSummary.IssuedReport::portfolio)
                .isEqualTo(texts(EXPECTED.path("portfolios"), "portfolio"));
        assertThat(main.files()).allMatch(file -> file.state() == InputFile.State.ACCEPTED);
        assertThat(main.left()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void whatIsFlaggedIsWhatTheStoryLetsDrift(JsonNode story) {
        List<JsonNode> indicators = items(alignment(story).path("indicators"));
        assertThat(indicators.stream().filter(i -> i.path("state").asString("").equals("measured")))
                .extracting(SamplesIT::id)
                .containsExactlyInAnyOrderElementsOf(texts(story.path("measured")));
        assertThat(indicators.stream().filter(i -> i.path("flagged").asBoolean()))
                .extracting(SamplesIT::id)
                .containsExactlyInAnyOrderElementsOf(texts(story.path("drifting")));
        assertThat(indicators.stream().filter(i -> texts(story.path("quiet")).contains(id(i))))
                .isNotEmpty()
                .allSatisfy(
                        i -> assertThat(i.path("score").asDouble()).as(id(i)).isLessThan(0.33));
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void whatHappenedInEachQuarterIsWhatTheStoryTells(JsonNode story) {
        List<JsonNode> events = items(alignment(story).path("events"));
        for (JsonNode quarter : story.path("quarters")) {
            EVENTS.forEach((told, type) -> assertThat(
                            initiatives(events, type, quarter.path("period").asString("")))
                    .as(told + " in " + quarter.path("period").asString(""))
                    .containsExactlyInAnyOrderElementsOf(texts(quarter.path(told))));
        }
        assertThat(events.stream().filter(e -> e.path("type").asString("").equals("rename")))
                .extracting(e -> e.path("initiative").asString(""))
                .isEqualTo(texts(story.path("renamed")));
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void theHeadlinesNameTheNumbersOfTheStory(JsonNode story) {
        JsonNode alignment = alignment(story);
        int active = story.path("activeAtEnd").asInt();
        assertThat(headline(alignment, "priority-limits"))
                .startsWith(active + " active against a limit of "
                        + story.path("limitAtEnd").asInt());
        assertThat(headline(alignment, "priority-inflation"))
                .startsWith(story.path("topPriorityAtEnd").asInt() + " of " + active + " (");
        assertThat(headline(alignment, "capacity-gap"))
                .contains("(" + Math.round(100 * story.path("loadNextQuarter").asDouble()) + " %)");
    }

    @Test
    void theCorrectedRegisterTakesThePlaceOfTheFirst() {
        JsonNode corporate = read(alignment("main", "Corporate"));
        assertThat(items(corporate.path("files")).stream()
                        .filter(f -> texts(f.path("problems"), "code").contains("superseded")))
                .extracting(f -> f.path("file").asString(""))
                .containsExactly("corporate-register-2026-03-31.csv");
    }

    @Test
    void whatTheChangeBoardDecidedIsFoundAndWhatItSaidInPassingWaits() {
        JsonNode story = items(EXPECTED.path("portfolios")).get(0);
        JsonNode corporate = read(alignment("main", "Corporate"));
        List<JsonNode> decisions = items(corporate.path("decisions"));
        List<JsonNode> meetings = items(corporate.path("meetings"));
        assertThat(decisions.stream().filter(d -> d.path("status").asString("").equals("recorded")))
                .extracting(SamplesIT::decision)
                .containsAll(texts(story.path("decided")));
        assertThat(decisions.stream().filter(d -> d.path("status").asString("").equals("candidate")))
                .extracting(SamplesIT::decision)
                .isEqualTo(texts(story.path("candidates")));
        assertThat(meetings.stream().filter(m -> m.path("status").asString("").equals("cancelled")))
                .extracting(m -> m.path("date").asString(""))
                .isEqualTo(texts(story.path("cancelledMeetings")));
        assertThat(meetings.stream()
                        .filter(m -> m.path("planned").isString()
                                && !m.path("planned").equals(m.path("date"))))
                .extracting(m -> m.path("date").asString(""))
                .isEqualTo(texts(story.path("movedMeetings")));
    }

    @Test
    void carelessFilesAreToldWithAllTheirProblems() {
        JsonNode problems = EXPECTED.path("problems");

        RunSummary careless = run("careless", "problems");

        assertThat(careless.exitCode()).isEqualTo(problems.path("exitCode").asInt());
        assertThat(careless.files().stream().filter(f -> f.state() == InputFile.State.QUARANTINED))
                .extracting(InputFile::file)
                .isEqualTo(texts(problems.path("quarantined")));
        texts(problems.path("quarantined"))
                .forEach(name -> assertThat(folder.resolve("careless/quarantine/Workshop/" + name + ".problems.txt"))
                        .isNotEmptyFile());
        InputFile register = careless.files().stream()
                .filter(f -> f.state() == InputFile.State.ACCEPTED)
                .findFirst()
                .orElseThrow();
        assertThat(register.rows().accepted())
                .isEqualTo(texts(problems.path("initiatives")).size());
        assertThat(register.rows().rejected())
                .isEqualTo(problems.path("rejected").asInt());
        assertThat(register.rows().blank()).isEqualTo(problems.path("blank").asInt());
        assertThat(register.rows().duplicate())
                .isEqualTo(problems.path("duplicate").asInt());
        assertThat(register.problems()).extracting(Problem::code).isEqualTo(texts(problems.path("codes")));
    }

    static Stream<JsonNode> portfolios() {
        return items(EXPECTED.path("portfolios")).stream();
    }

    private static RunSummary run(String workspace, String drops) {
        return new Nightly(Progress.silent())
                .run(new RunRequest(
                        new Workspace(folder.resolve(workspace)),
                        SAMPLES.resolve(drops),
                        true,
                        LocalDate.parse(EXPECTED.path("asOf").asString("")),
                        Instant.parse("2026-10-01T02:00:00Z")));
    }

    private static JsonNode alignment(JsonNode story) {
        return read(alignment("main", story.path("portfolio").asString("")));
    }

    private static Path alignment(String workspace, String portfolio) {
        Period period = Period.of(LocalDate.parse(EXPECTED.path("asOf").asString("")));
        return new Workspace(folder.resolve(workspace))
                .reports()
                .resolve(portfolio)
                .resolve(period.toString())
                .resolve("alignment.json");
    }

    private static String headline(JsonNode alignment, String indicator) {
        return items(alignment.path("indicators")).stream()
                .filter(i -> id(i).equals(indicator))
                .map(i -> i.path("headline").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> initiatives(List<JsonNode> events, String type, String period) {
        return events.stream()
                .filter(e -> e.path("type").asString("").equals(type))
                .filter(e -> Period.of(LocalDate.parse(e.path("to").asString("")))
                        .toString()
                        .equals(period))
                .map(e -> e.path("initiative").asString(""))
                .toList();
    }

    private static String decision(JsonNode node) {
        return node.path("date").asString("") + " " + node.path("type").asString("") + " "
                + String.join(" ", texts(node.path("initiatives")));
    }

    private static String id(JsonNode node) {
        return node.path("id").asString("");
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return items(array).stream().map(node -> node.asString("")).toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        return items(array).stream().map(node -> node.path(field).asString("")).toList();
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }
}
