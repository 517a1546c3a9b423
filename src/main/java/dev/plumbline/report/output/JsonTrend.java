package dev.plumbline.report.output;

import static dev.plumbline.report.output.JsonValues.text;

import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Trend;
import dev.plumbline.model.Trend.Limits;
import dev.plumbline.model.Trend.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The trend of {@code alignment.json}: quarterly scores, 0–100, and monthly counts, with their natural process limits. */
final class JsonTrend {

    private JsonTrend() {}

    static void write(JsonGenerator json, Trend trend) {
        json.writeObjectPropertyStart("trend");
        all(json, "quarterly", trend.quarterly());
        all(json, "monthly", trend.monthly());
        json.writeArrayPropertyStart("quarters");
        trend.quarters().forEach(quarter -> quarter(json, quarter));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void quarter(JsonGenerator json, Trend.Quarter quarter) {
        json.writeStartObject();
        JsonValues.text(json, "period", quarter.period());
        json.writeArrayPropertyStart("indicators");
        quarter.outcomes().forEach((id, outcome) -> {
            json.writeStartObject();
            JsonValues.text(json, "id", id);
            JsonValues.text(json, "state", JsonScores.state(outcome));
            JsonValues.score(json, "score", outcome instanceof Measured measured ? measured.score() : null);
            json.writeBooleanProperty("flagged", quarter.flagged().contains(id));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void all(JsonGenerator json, String name, List<Series> series) {
        json.writeArrayPropertyStart(name);
        series.forEach(one -> series(json, one));
        json.writeEndArray();
    }

    private static void series(JsonGenerator json, Series series) {
        json.writeStartObject();
        text(json, "id", series.id());
        text(json, "title", series.title());
        json.writeArrayPropertyStart("points");
        series.points().forEach(point -> {
            json.writeStartObject();
            text(json, "end", point.end());
            JsonValues.index(json, "value", point.value());
            json.writeEndObject();
        });
        json.writeEndArray();
        limits(json, series.limits());
        text(json, "signal", series.signal().label());
        json.writeEndObject();
    }

    private static void limits(JsonGenerator json, @Nullable Limits limits) {
        if (limits == null) {
            json.writeNullProperty("limits");
            return;
        }
        json.writeObjectPropertyStart("limits");
        JsonValues.index(json, "centre", limits.centre());
        json.writeObjectPropertyStart("watch");
        JsonValues.indices(json, limits.watch());
        json.writeEndObject();
        json.writeObjectPropertyStart("alarm");
        JsonValues.indices(json, limits.alarm());
        json.writeEndObject();
        json.writeNumberProperty("points", limits.points());
        json.writeEndObject();
    }
}
