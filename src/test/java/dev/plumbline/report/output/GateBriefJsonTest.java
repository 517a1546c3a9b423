package dev.plumbline.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.model.GateBrief;
import dev.plumbline.report.KnownBrief;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GateBriefJsonTest {

    static Stream<GateBrief> briefs() {
        return Stream.of(KnownBrief.full(), KnownBrief.small(), KnownBrief.empty(), KnownBrief.wordy());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everyFieldIsAsTheSchemaSays(GateBrief brief) throws IOException {
        assertThat(schema().validate(json(brief), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesAFieldItDoesNotKnowAndAStateThatIsNone() throws IOException {
        String right = json(KnownBrief.full());

        assertThat(schema().validate(right.replaceFirst("\"rules\"", "\"rulez\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(right.replaceFirst("\"contradicted\"", "\"refused\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void whatIsUnknownIsNullAndNeitherZeroNorFalse() throws IOException {
        JsonNode small = tree(KnownBrief.small());

        assertThat(small.get("portfolio").isNull()).isTrue();
        assertThat(small.get("memory").get(0).get("asOf").isNull()).isTrue();
        assertThat(small.get("proposals").get(0).get("room").get("fits").isNull())
                .isTrue();
        assertThat(small.get("proposals")
                        .get(0)
                        .get("questions")
                        .get(0)
                        .get("says")
                        .isNull())
                .isTrue();
    }

    @Test
    void aBoundSaysHowMuchMustBecomeFree() throws IOException {
        JsonNode bound = tree(KnownBrief.full())
                .get("proposals")
                .get(0)
                .get("room")
                .get("bounds")
                .get(1);

        assertThat(bound.get("with").toString()).isEqualTo("41.75");
        assertThat(bound.get("over").toString()).isEqualTo("1.75");
    }

    @Test
    void everythingIsInTheFileThatThePageLeavesOut() throws IOException {
        JsonNode proposal = tree(KnownBrief.wordy()).get("proposals").get(0);

        assertThat(proposal.get("room").get("leaving")).hasSize(60);
        assertThat(proposal.get("room").get("bounds")).hasSize(12);
        assertThat(proposal.get("name").stringValue())
                .isEqualTo("Wide1 ".repeat(80).strip());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void theSameBriefGivesTheSameBytes(GateBrief brief) throws IOException {
        assertThat(json(brief)).isEqualTo(json(brief)).endsWith("}\n");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = GateBriefJson.class.getResourceAsStream("/dev/plumbline/report/gate-brief.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static JsonNode tree(GateBrief brief) throws IOException {
        return JsonMapper.shared().readTree(json(brief));
    }

    private static String json(GateBrief brief) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GateBriefJson.write(brief, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
