package dev.plumbline.report.output;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How numbers, texts that may be missing, and evidence stand in JSON. */
final class JsonValues {

    private JsonValues() {}

    /** A score, 0–1, with four decimals. */
    static void score(JsonGenerator json, String name, @Nullable Double value) {
        number(json, name, value, 4);
    }

    /** A value of the index, 0–100, with one decimal. */
    static void index(JsonGenerator json, String name, @Nullable Double value) {
        number(json, name, value, 1);
    }

    /** Both ends of an interval of scores. */
    static void scores(JsonGenerator json, @Nullable Interval interval) {
        score(json, "low", interval == null ? null : interval.low());
        score(json, "high", interval == null ? null : interval.high());
    }

    /** Both ends of an interval of the index. */
    static void indices(JsonGenerator json, @Nullable Interval interval) {
        index(json, "low", interval == null ? null : interval.low());
        index(json, "high", interval == null ? null : interval.high());
    }

    static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** What is wrong with a file. */
    static void problems(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            text(json, "place", problem.place());
            text(json, "code", problem.code());
            text(json, "value", problem.value());
            text(json, "message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void evidence(JsonGenerator json, List<Evidence> items) {
        json.writeArrayPropertyStart("evidence");
        for (Evidence item : items) {
            json.writeStartObject();
            text(json, "file", item.file());
            text(json, "sha256", item.sha256());
            text(json, "place", item.place());
            text(json, "quote", item.quote());
            score(json, "confidence", item.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An infinite end has no number in JSON; it is {@code null}. */
    private static void number(JsonGenerator json, String name, @Nullable Double value, int decimals) {
        if (value == null || !Double.isFinite(value)) {
            json.writeNullProperty(name);
        } else {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
            json.writeNumberProperty(name, rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
        }
    }
}
