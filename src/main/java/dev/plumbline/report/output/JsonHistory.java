package dev.plumbline.report.output;

import static dev.plumbline.report.output.JsonValues.score;
import static dev.plumbline.report.output.JsonValues.text;
import static dev.plumbline.report.output.JsonValues.texts;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Event;
import dev.plumbline.model.Field;
import dev.plumbline.model.IdentityLink;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.RestorationPlan;
import dev.plumbline.model.RowCount;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The tail of {@code alignment.json}: events, identities, what meetings and logs leave behind, the plan
 * and the file ledger. */
final class JsonHistory {

    private JsonHistory() {}

    static void write(JsonGenerator json, Assessment assessment) {
        PortfolioHistory history = assessment.history();
        RestorationPlan plan = assessment.plan();
        json.writeArrayPropertyStart("events");
        history.events()
                .forEach(event -> event(json, event, assessment.decided().get(event)));
        json.writeEndArray();
        json.writeArrayPropertyStart("identities");
        history.identities().forEach(link -> identity(json, link));
        json.writeEndArray();
        JsonGovernance.write(json, history.governance());
        JsonPlan.write(json, plan);
        json.writeArrayPropertyStart("files");
        history.files().forEach(file -> file(json, file));
        json.writeEndArray();
    }

    private static void event(JsonGenerator json, Event event, @Nullable String decision) {
        Field field = event.field();
        json.writeStartObject();
        text(json, "type", event.type().label());
        text(json, "initiative", event.initiative());
        text(json, "name", event.name());
        text(json, "from", event.from());
        text(json, "to", event.to());
        text(json, "field", field == null ? null : field.label());
        text(json, "before", event.before());
        text(json, "after", event.after());
        json.writeBooleanProperty("shifted", event.shifted());
        text(json, "decision", decision);
        JsonValues.evidence(json, event.evidence());
        json.writeEndObject();
    }

    private static void identity(JsonGenerator json, IdentityLink link) {
        json.writeStartObject();
        text(json, "kind", link.kind().name().toLowerCase(Locale.ROOT));
        text(json, "method", link.method());
        text(json, "from", link.from());
        text(json, "to", link.to());
        texts(json, "before", link.before());
        texts(json, "after", link.after());
        score(json, "confidence", link.confidence());
        JsonValues.evidence(json, link.evidence());
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, InputFile file) {
        AsOf asOf = file.asOf();
        RowCount rows = file.rows();
        json.writeStartObject();
        text(json, "file", file.file());
        text(json, "sha256", file.sha256());
        text(json, "format", file.format());
        text(json, "asOf", asOf == null ? null : asOf.date());
        text(json, "asOfFrom", asOf == null ? null : asOf.from().label());
        text(json, "state", file.state().label());
        json.writeNumberProperty("rows", rows.rows());
        json.writeNumberProperty("accepted", rows.accepted());
        json.writeNumberProperty("rejected", rows.rejected());
        json.writeNumberProperty("blank", rows.blank());
        json.writeNumberProperty("duplicate", rows.duplicate());
        JsonValues.problems(json, file.problems());
        json.writeArrayPropertyStart("mappings");
        file.mappings().forEach(mapping -> mapping(json, mapping));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void mapping(JsonGenerator json, ColumnMapping mapping) {
        json.writeStartObject();
        text(json, "table", mapping.table().label());
        text(json, "place", mapping.place());
        text(json, "header", mapping.header());
        text(json, "field", mapping.field());
        score(json, "confidence", mapping.confidence());
        text(json, "reason", mapping.reason());
        json.writeEndObject();
    }
}
