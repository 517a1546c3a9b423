package dev.plumbline.report.output;

import static dev.plumbline.report.output.JsonValues.text;

import dev.plumbline.model.Assessment;
import dev.plumbline.report.Ask;
import dev.plumbline.report.Asked;
import dev.plumbline.report.Asks;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The decisions that {@code alignment.json} asks for, and what became of those of the quarter before. */
final class JsonAsks {

    private JsonAsks() {}

    static void write(JsonGenerator json, Assessment assessment) {
        json.writeArrayPropertyStart("asks");
        Asks.of(assessment).forEach(ask -> ask(json, ask));
        json.writeEndArray();
        json.writeArrayPropertyStart("askedBefore");
        Asks.before(assessment).forEach(asked -> asked(json, asked));
        json.writeEndArray();
    }

    private static void ask(JsonGenerator json, Ask ask) {
        json.writeStartObject();
        text(json, "finding", ask.finding());
        text(json, "indicator", ask.indicator());
        text(json, "statement", ask.statement());
        JsonValues.texts(json, "options", ask.options());
        text(json, "owner", ask.owner());
        text(json, "cost", ask.cost());
        json.writeEndObject();
    }

    private static void asked(JsonGenerator json, Asked asked) {
        json.writeStartObject();
        text(json, "finding", asked.finding());
        text(json, "statement", asked.statement());
        text(json, "decided", word(asked.decided()));
        text(json, "done", word(asked.done()));
        json.writeEndObject();
    }

    private static String word(Asked.Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
