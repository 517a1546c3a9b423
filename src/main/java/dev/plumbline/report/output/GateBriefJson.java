package dev.plumbline.report.output;

import static dev.plumbline.report.output.JsonValues.score;
import static dev.plumbline.report.output.JsonValues.text;

import dev.plumbline.model.GateBrief;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.Bound;
import dev.plumbline.model.GateBrief.Leaving;
import dev.plumbline.model.GateBrief.Page;
import dev.plumbline.model.GateBrief.Room;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Subject;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * The gate brief for programs: {@code gate-brief.json}, schema {@code plumbline/gate-brief/1}, described by {@code
 * gate-brief.schema.json}.
 */
public final class GateBriefJson {

    private GateBriefJson() {}

    /** Writes a brief; the same brief gives the same bytes. */
    public static void write(GateBrief brief, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOutput.generator(out)) {
            json.writeStartObject();
            text(json, "schema", "plumbline/gate-brief/1");
            text(json, "portfolio", brief.portfolio().isEmpty() ? null : brief.portfolio());
            text(json, "asOf", brief.asOf());
            text(json, "rules", brief.rules());
            text(json, "file", brief.file());
            text(json, "sha256", brief.sha256());
            memory(json, brief);
            json.writeArrayPropertyStart("proposals");
            brief.pages().forEach(page -> page(json, page));
            json.writeEndArray();
            JsonValues.problems(json, brief.problems());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void memory(JsonGenerator json, GateBrief brief) {
        json.writeArrayPropertyStart("memory");
        for (GateBrief.Remembered table : brief.memory()) {
            json.writeStartObject();
            text(json, "table", table.table());
            json.writeNumberProperty("rows", table.rows());
            text(json, "asOf", table.asOf());
            text(json, "checks", table.checks());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void page(JsonGenerator json, Page page) {
        json.writeStartObject();
        subject(json, page.subject());
        JsonValues.evidence(json, java.util.List.of(page.evidence()));
        json.writeArrayPropertyStart("questions");
        page.answers().forEach(answer -> answer(json, answer));
        json.writeEndArray();
        room(json, page.room());
        json.writeEndObject();
    }

    private static void subject(JsonGenerator json, Subject subject) {
        text(json, "id", subject.id());
        text(json, "name", subject.name());
    }

    private static void answer(JsonGenerator json, Answer answer) {
        json.writeStartObject();
        json.writeNumberProperty("number", answer.question());
        text(json, "question", GateForm.QUESTIONS.get(answer.question() - 1));
        text(json, "state", answer.state().label());
        json.writeBooleanProperty("checked", answer.checked());
        text(json, "says", answer.says().isEmpty() ? null : answer.says());
        text(json, "record", answer.record());
        JsonValues.evidence(json, answer.evidence());
        json.writeEndObject();
    }

    private static void room(JsonGenerator json, Room room) {
        json.writeObjectPropertyStart("room");
        if (room.fits() == null) {
            json.writeNullProperty("fits");
        } else {
            json.writeBooleanProperty("fits", room.fits());
        }
        text(json, "summary", room.summary());
        json.writeArrayPropertyStart("bounds");
        room.bounds().forEach(bound -> bound(json, bound));
        json.writeEndArray();
        json.writeArrayPropertyStart("leaving");
        room.leaving().forEach(leaving -> leaving(json, leaving));
        json.writeEndArray();
        JsonValues.texts(json, "notes", room.notes());
        json.writeEndObject();
    }

    private static void bound(JsonGenerator json, Bound bound) {
        json.writeStartObject();
        text(json, "name", bound.name());
        text(json, "unit", bound.unit());
        score(json, "used", bound.used());
        score(json, "with", bound.with());
        score(json, "available", bound.available());
        score(json, "over", bound.over());
        JsonValues.evidence(json, bound.evidence());
        json.writeEndObject();
    }

    private static void leaving(JsonGenerator json, Leaving leaving) {
        json.writeStartObject();
        subject(json, leaving.subject());
        json.writeBooleanProperty("named", leaving.named());
        text(json, "frees", leaving.frees());
        text(json, "why", leaving.why());
        JsonValues.evidence(json, leaving.evidence());
        json.writeEndObject();
    }
}
