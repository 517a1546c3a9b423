package dev.plumbline.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.model.Assessment;
import dev.plumbline.report.KnownAssessment;
import dev.plumbline.report.KnownStories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonOutputTest {

    static Stream<Assessment> assessments() {
        return Stream.of(
                KnownAssessment.known(),
                KnownStories.full(),
                KnownAssessment.small(),
                KnownAssessment.empty(),
                KnownAssessment.large());
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void everyFieldIsAsTheSchemaSays(Assessment assessment) throws IOException {
        assertThat(schema().validate(json(assessment), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesAFieldItDoesNotKnow() throws IOException {
        String wrong = json(KnownAssessment.known()).replaceFirst("\"rules\"", "\"rulez\"");

        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theKeysStandInTheOrderOfTheDesign() throws IOException {
        assertThat(tree(KnownAssessment.known()).propertyNames())
                .containsExactly(
                        "schema",
                        "portfolio",
                        "period",
                        "asOf",
                        "rules",
                        "inputsDigest",
                        "version",
                        "restated",
                        "index",
                        "elements",
                        "indicators",
                        "trend",
                        "calibration",
                        "asks",
                        "askedBefore",
                        "findings",
                        "events",
                        "identities",
                        "decisions",
                        "meetings",
                        "cues",
                        "topics",
                        "metricConflicts",
                        "textCoverage",
                        "plan",
                        "files");
    }

    @Test
    void anIndexThatIsNotAssessedIsNullAndNeverZero() throws IOException {
        JsonNode index = tree(KnownAssessment.known()).get("index");

        assertThat(index.get("state").stringValue()).isEqualTo("not-assessed");
        assertThat(index.get("value").isNull()).isTrue();
        assertThat(index.get("reason").stringValue()).isEqualTo("Shared understanding is not assessed");
    }

    @Test
    void scoresCarryFourDecimalsAtMostAndAnOpenIntervalIsNull() throws IOException {
        JsonNode indicator = tree(KnownAssessment.known()).get("indicators").get(0);

        assertThat(indicator.get("score").toString()).isEqualTo("0.52");
        assertThat(indicator.get("parts").get(2).toString())
                .isEqualTo(
                        "{\"statistic\":\"exits\",\"name\":\"exits by decision\",\"text\":\"1\",\"value\":1,\"low\":0.03,\"high\":null,"
                                + "\"tolerated\":1,\"saturated\":0,\"severity\":0}");
    }

    @Test
    void allIndicatorsAreListedInReportOrder() throws IOException {
        List<String> ids = tree(KnownAssessment.small())
                .get("indicators")
                .valueStream()
                .map(indicator -> indicator.get("id").stringValue())
                .toList();

        assertThat(ids).hasSize(23).startsWith("unremoved-additions").endsWith("false-green");
    }

    @Test
    void anEventNamesTheDecisionBehindItWhichIsListed() throws IOException {
        JsonNode known = tree(KnownAssessment.known());
        List<JsonNode> events = known.get("events").valueStream().toList();

        assertThat(events)
                .filteredOn(event -> event.get("decision").isString())
                .singleElement()
                .satisfies(event -> assertThat(event.get("type").stringValue() + " "
                                + event.get("decision").stringValue())
                        .isEqualTo("cancel D-13"));
        assertThat(events)
                .filteredOn(event -> !event.get("decision").isString())
                .isNotEmpty()
                .allMatch(event -> event.get("decision").isNull());
        assertThat(known.get("decisions").valueStream().map(decision -> decision.get("id")
                        .stringValue()))
                .contains("D-13");
    }

    @Test
    void aDecisionSaysWhetherItDoesWhatItsTypeSays() throws IOException {
        assertThat(tree(KnownAssessment.known())
                        .get("decisions")
                        .valueStream()
                        .filter(decision -> !decision.get("positive").booleanValue())
                        .map(decision -> decision.get("id").stringValue()))
                .containsExactly("D-14");
    }

    @Test
    void thePlanIsWritten() throws IOException {
        JsonNode plan = tree(KnownAssessment.known()).get("plan");

        assertThat(plan.get("state").stringValue()).isEqualTo("proposed");
        assertThat(plan.get("status").stringValue()).isEqualTo("OPTIMAL");
        assertThat(plan.get("actions").get(0).toString())
                .isEqualTo("{\"initiative\":\"RET-006\",\"name\":\"Price engine\",\"action\":\"stop\","
                        + "\"why\":\"Relieves the limit of the whole portfolio.\",\"pain\":2,\"robust\":true}");
        assertThat(plan.get("limits")).hasSize(1);
        assertThat(plan.get("freed")).hasSize(1);
        assertThat(plan.get("indexAfter").toString()).isEqualTo("39.2");
        assertThat(plan.get("draftDecisions").get(0).get("questions")).hasSize(5);
    }

    @Test
    void withoutAPlanItSaysWhyAndTheNumbersAreNull() throws IOException {
        JsonNode plan = tree(KnownAssessment.small()).get("plan");

        assertThat(plan.get("state").stringValue()).isEqualTo("not-assessed");
        assertThat(plan.get("status").isNull()).isTrue();
        assertThat(plan.get("pain").isNull()).isTrue();
        assertThat(plan.get("indexAfter").isNull()).isTrue();
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() throws IOException {
        assertThat(json(KnownAssessment.known())).isEqualTo(json(KnownAssessment.known()));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = JsonOutput.class.getResourceAsStream("/dev/plumbline/report/alignment.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static JsonNode tree(Assessment assessment) throws IOException {
        return JsonMapper.shared().readTree(json(assessment));
    }

    private static String json(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonOutput().write(assessment, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
