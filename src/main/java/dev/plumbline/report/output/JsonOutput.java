package dev.plumbline.report.output;

import dev.plumbline.model.Assessment;
import dev.plumbline.report.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The assessment for programs: {@code alignment.json}, schema {@code plumbline/alignment/1} (design §2.3), described by
 * {@code alignment.schema.json}.
 */
final class JsonOutput implements Output {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES))
            .build();

    @Override
    public String fileName() {
        return "alignment.json";
    }

    @Override
    public void write(Assessment assessment, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JSON.writer().withDefaultPrettyPrinter().createGenerator(out, tools.jackson.core.JsonEncoding.UTF8)) {
            json.writeStartObject();
            JsonScores.write(json, assessment);
            JsonFindings.write(
                    json,
                    Stream.concat(assessment.findings().stream(), assessment.closed().stream())
                            .toList());
            JsonHistory.write(json, assessment.history(), assessment.plan());
            json.writeEndObject();
        }
        out.write('\n');
    }
}
