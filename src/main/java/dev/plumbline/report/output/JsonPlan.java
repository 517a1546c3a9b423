package dev.plumbline.report.output;

import static dev.plumbline.report.output.JsonValues.index;
import static dev.plumbline.report.output.JsonValues.score;
import static dev.plumbline.report.output.JsonValues.text;
import static dev.plumbline.report.output.JsonValues.texts;

import dev.plumbline.model.RestorationPlan;
import dev.plumbline.model.RestorationPlan.Bound;
import dev.plumbline.model.RestorationPlan.Draft;
import dev.plumbline.model.RestorationPlan.Effect;
import dev.plumbline.model.RestorationPlan.Step;
import dev.plumbline.model.RestorationPlan.WhyNot;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The restoration plan of {@code alignment.json}. */
final class JsonPlan {

    private JsonPlan() {}

    static void write(JsonGenerator json, RestorationPlan plan) {
        json.writeObjectPropertyStart("plan");
        text(json, "state", plan.state().label());
        text(json, "headline", plan.headline());
        texts(json, "unlocks", plan.unlocks());
        text(json, "status", plan.proof());
        score(json, "pain", plan.proof() == null ? null : plan.pain());
        json.writeArrayPropertyStart("actions");
        plan.steps().forEach(step -> step(json, step));
        json.writeEndArray();
        bounds(json, "limits", "limit", plan);
        bounds(json, "freed", "capacity", plan);
        json.writeArrayPropertyStart("whyNot");
        plan.whyNot().forEach(one -> whyNot(json, one));
        json.writeEndArray();
        json.writeArrayPropertyStart("alternatives");
        plan.alternatives().forEach(other -> {
            json.writeStartObject();
            score(json, "pain", other.pain());
            texts(json, "actions", other.steps());
            json.writeEndObject();
        });
        json.writeEndArray();
        effect(json, plan.effect() == null ? new Effect(null, null, List.of()) : plan.effect());
        json.writeArrayPropertyStart("draftDecisions");
        plan.drafts().forEach(draft -> draft(json, draft));
        json.writeEndArray();
        texts(json, "notes", plan.notes());
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Step step) {
        json.writeStartObject();
        text(json, "initiative", step.initiative());
        text(json, "name", step.name());
        text(json, "action", step.action().label());
        text(json, "why", step.why());
        score(json, "pain", step.pain());
        Boolean robust = step.robust();
        if (robust == null) {
            json.writeNullProperty("robust");
        } else {
            json.writeBooleanProperty("robust", robust);
        }
        json.writeEndObject();
    }

    private static void bounds(JsonGenerator json, String name, String kind, RestorationPlan plan) {
        json.writeArrayPropertyStart(name);
        for (Bound bound : plan.bounds()) {
            if (bound.kind().equals(kind)) {
                json.writeStartObject();
                text(json, "label", bound.label());
                index(json, "most", bound.most());
                index(json, "before", bound.before());
                index(json, "after", bound.after());
                json.writeBooleanProperty("exceeded", bound.exceeded());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void whyNot(JsonGenerator json, WhyNot one) {
        json.writeStartObject();
        text(json, "initiative", one.initiative());
        text(json, "name", one.name());
        text(json, "verdict", one.verdict().label());
        score(json, "more", one.more());
        texts(json, "instead", one.instead());
        text(json, "statement", one.statement());
        json.writeEndObject();
    }

    private static void effect(JsonGenerator json, Effect effect) {
        index(json, "indexBefore", effect.indexBefore());
        index(json, "indexAfter", effect.indexAfter());
        json.writeArrayPropertyStart("changes");
        effect.changes().forEach(change -> {
            json.writeStartObject();
            text(json, "id", change.id());
            text(json, "title", change.title());
            score(json, "before", change.before());
            score(json, "after", change.after());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void draft(JsonGenerator json, Draft draft) {
        json.writeStartObject();
        text(json, "id", draft.id());
        text(json, "initiative", draft.initiative());
        text(json, "decision", draft.decision());
        json.writeArrayPropertyStart("questions");
        draft.answers().forEach(answer -> {
            json.writeStartObject();
            text(json, "question", answer.question());
            text(json, "answer", answer.answer());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
