package dev.plumbline.report.output;

import static dev.plumbline.report.output.JsonValues.index;
import static dev.plumbline.report.output.JsonValues.indices;
import static dev.plumbline.report.output.JsonValues.score;
import static dev.plumbline.report.output.JsonValues.scores;
import static dev.plumbline.report.output.JsonValues.text;
import static dev.plumbline.report.output.JsonValues.texts;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Assessment.Index;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.CalibrationLevel;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.NotApplicable;
import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The head of {@code alignment.json}: what it is of, the index, the elements and the indicators. */
final class JsonScores {

    private JsonScores() {}

    static void write(JsonGenerator json, Assessment assessment) {
        text(json, "schema", "plumbline/alignment/1");
        text(json, "portfolio", assessment.portfolio());
        text(json, "period", assessment.period());
        text(json, "asOf", assessment.asOf());
        text(json, "rules", assessment.rules());
        text(json, "inputsDigest", assessment.inputsDigest());
        json.writeNumberProperty("version", assessment.version());
        texts(json, "restated", assessment.restated());
        index(json, assessment.index());
        json.writeArrayPropertyStart("elements");
        assessment.elements().forEach(element -> element(json, element));
        json.writeEndArray();
        json.writeArrayPropertyStart("indicators");
        assessment.indicators().forEach(indicator -> indicator(json, indicator));
        json.writeEndArray();
        JsonTrend.write(json, assessment.trend());
        calibration(json, assessment.calibration());
    }

    private static void calibration(JsonGenerator json, CalibrationLevel calibration) {
        json.writeObjectPropertyStart("calibration");
        text(json, "level", calibration.level());
        texts(
                json,
                "quarters",
                calibration.quarters().stream().map(Period::toString).toList());
        texts(json, "statistics", calibration.statistics());
        json.writeEndObject();
    }

    private static void index(JsonGenerator json, Index index) {
        json.writeObjectPropertyStart("index");
        text(json, "state", state(index.value()));
        JsonValues.index(json, "value", index.value());
        indices(json, index.band());
        text(json, "band", index.word());
        text(json, "weakest", index.weakest());
        score(json, "coverage", index.coverage());
        JsonValues.index(json, "previous", index.previous());
        text(json, "change", index.change().label());
        text(json, "reason", index.reason());
        Interval difference = index.difference();
        if (difference == null) {
            json.writeNullProperty("difference");
        } else {
            json.writeObjectPropertyStart("difference");
            indices(json, difference);
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("bounds");
        indices(json, index.bounds());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void element(JsonGenerator json, ElementResult element) {
        json.writeStartObject();
        text(json, "id", element.element().id());
        text(json, "state", state(element.score()));
        score(json, "score", element.score());
        scores(json, element.band());
        score(json, "previous", element.previous());
        text(json, "change", element.change().label());
        score(json, "coverage", element.coverage());
        text(json, "reason", element.reason());
        json.writeEndObject();
    }

    private static String state(@Nullable Double value) {
        return value == null ? "not-assessed" : "measured";
    }

    static String state(Outcome outcome) {
        return outcome instanceof Measured
                ? "measured"
                : outcome instanceof NotApplicable ? "not-applicable" : "not-assessed";
    }

    private static void indicator(JsonGenerator json, IndicatorResult indicator) {
        json.writeStartObject();
        text(json, "id", indicator.id());
        text(json, "title", indicator.title());
        text(json, "element", indicator.element().id());
        score(json, "weight", indicator.weight());
        outcome(json, indicator);
        json.writeObjectPropertyStart("contribution");
        JsonValues.index(json, "element", indicator.contribution().element());
        JsonValues.index(json, "index", indicator.contribution().index());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void outcome(JsonGenerator json, IndicatorResult indicator) {
        Outcome outcome = indicator.outcome();
        if (outcome instanceof Measured measured) {
            measured(json, indicator, measured);
        } else if (outcome instanceof NotAssessed silent) {
            silent(json, indicator, "not-assessed", reason(silent.reason()), silent.message(), silent.unlocks());
        } else if (outcome instanceof NotApplicable none) {
            silent(json, indicator, "not-applicable", null, none.message(), List.of());
        }
    }

    private static String reason(Outcome.Reason reason) {
        return reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void measured(JsonGenerator json, IndicatorResult indicator, Measured measured) {
        text(json, "state", "measured");
        text(json, "grade", measured.grade());
        score(json, "score", measured.score());
        scores(json, measured.interval());
        json.writeNumberProperty("n", measured.n());
        text(json, "headline", measured.headline());
        json.writeBooleanProperty("flagged", indicator.flagged());
        score(json, "previous", indicator.previous());
        text(json, "reason", null);
        text(json, "message", null);
        texts(json, "unlocks", List.of());
        json.writeArrayPropertyStart("parts");
        measured.parts().forEach(part -> part(json, part));
        json.writeEndArray();
        texts(json, "notes", measured.notes());
        texts(json, "findings", measured.findings().stream().map(Finding::id).toList());
        json.writePOJOProperty("exhibit", measured.exhibit());
    }

    private static void silent(
            JsonGenerator json,
            IndicatorResult indicator,
            String state,
            @Nullable String reason,
            String message,
            List<String> unlocks) {
        text(json, "state", state);
        text(json, "grade", null);
        score(json, "score", null);
        scores(json, null);
        json.writeNumberProperty("n", 0);
        text(json, "headline", null);
        json.writeBooleanProperty("flagged", false);
        score(json, "previous", indicator.previous());
        text(json, "reason", reason);
        text(json, "message", message);
        texts(json, "unlocks", unlocks);
        json.writeArrayPropertyStart("parts").writeEndArray();
        texts(json, "notes", List.of());
        texts(json, "findings", List.of());
        json.writeNullProperty("exhibit");
    }

    private static void part(JsonGenerator json, Outcome.Part part) {
        json.writeStartObject();
        text(json, "statistic", part.statistic());
        text(json, "name", part.name());
        text(json, "text", part.text());
        score(json, "value", part.value());
        scores(json, part.interval());
        score(json, "tolerated", part.tolerated());
        score(json, "saturated", part.saturated());
        score(json, "severity", part.severity());
        json.writeEndObject();
    }
}
