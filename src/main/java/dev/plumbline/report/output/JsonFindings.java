package dev.plumbline.report.output;

import static dev.plumbline.report.output.JsonValues.score;
import static dev.plumbline.report.output.JsonValues.text;

import dev.plumbline.model.Acceptance;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The findings of {@code alignment.json}, in the order of their indicators. */
final class JsonFindings {

    private JsonFindings() {}

    static void write(JsonGenerator json, List<Finding> findings) {
        json.writeArrayPropertyStart("findings");
        findings.forEach(finding -> finding(json, finding));
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        text(json, "id", finding.id());
        text(json, "indicator", finding.indicator());
        text(json, "kind", finding.kind());
        score(json, "severity", finding.severity());
        text(json, "since", finding.since());
        text(json, "state", finding.state().label());
        text(json, "firstSeen", finding.life().firstSeen());
        text(json, "closed", finding.life().closed());
        acceptance(json, finding.life().acceptance());
        json.writeArrayPropertyStart("subjects");
        finding.subjects().forEach(subject -> subject(json, subject));
        json.writeEndArray();
        text(json, "statement", finding.statement());
        text(json, "remedy", finding.remedy());
        JsonValues.evidence(json, finding.evidence());
        json.writeEndObject();
    }

    private static void acceptance(JsonGenerator json, @Nullable Acceptance acceptance) {
        if (acceptance == null) {
            json.writeNullProperty("acceptance");
            return;
        }
        json.writeObjectPropertyStart("acceptance");
        text(json, "by", acceptance.by());
        text(json, "reason", acceptance.reason());
        text(json, "from", acceptance.from());
        text(json, "until", acceptance.until());
        json.writeNumberProperty("renewals", acceptance.renewals());
        JsonValues.evidence(json, acceptance.evidence());
        json.writeEndObject();
    }

    private static void subject(JsonGenerator json, Subject subject) {
        json.writeStartObject();
        text(json, "type", subject.type().label());
        text(json, "id", subject.id());
        text(json, "name", subject.name());
        json.writeEndObject();
    }
}
