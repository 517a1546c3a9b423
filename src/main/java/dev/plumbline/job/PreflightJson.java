package dev.plumbline.job;

import dev.plumbline.model.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code check --json} prints, schema {@code plumbline/check/1}, described by {@code check.schema.json}. */
public final class PreflightJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PreflightJson() {}

    /** The files in the order of their names. */
    public static String text(List<Preflight> files) {
        ObjectNode check = JSON.createObjectNode();
        check.put("schema", "plumbline/check/1");
        check.put("exitCode", Preflight.exitCode(files));
        ArrayNode nodes = check.putArray("files");
        files.stream().sorted(Comparator.comparing(Preflight::file)).forEach(file -> file(nodes.addObject(), file));
        return JSON.writeValueAsString(check) + "\n";
    }

    private static void file(ObjectNode node, Preflight file) {
        node.put("file", file.file());
        node.put("sha256", file.sha256().isEmpty() ? null : file.sha256());
        node.put("state", file.state().label());
        recognised(node.putObject("recognised"), file.recognition());
        ArrayNode asOf = node.putArray("asOf");
        file.asOf().forEach(day -> asOf.addObject()
                .put("date", day.date().toString())
                .put("from", day.from().label()));
        node.putObject("rows")
                .put("rows", file.rows().rows())
                .put("accepted", file.rows().accepted())
                .put("rejected", file.rows().rejected())
                .put("blank", file.rows().blank())
                .put("duplicate", file.rows().duplicate());
        ArrayNode columns = node.putArray("columns");
        file.mappings().forEach(mapping -> columns.addObject()
                .put("table", mapping.table().label())
                .put("place", mapping.place())
                .put("header", mapping.header())
                .put("field", mapping.field())
                .put("confidence", rounded(mapping.confidence()))
                .put("reason", mapping.reason()));
        ArrayNode problems = node.putArray("problems");
        file.advice().forEach(advice -> problem(problems.addObject(), advice));
        node.put("portfolio", file.portfolio().isEmpty() ? null : file.portfolio());
        layout(node.putObject("layout"), file.layout());
        ArrayNode indicators = node.putArray("indicators");
        file.unlocks().forEach(unlock -> {
            ObjectNode indicator = indicators
                    .addObject()
                    .put("id", unlock.indicator())
                    .put("title", unlock.title())
                    .put("effect", unlock.effect().label())
                    .put("message", unlock.message());
            strings(indicator.putArray("supply"), unlock.supply());
        });
        annotated(node, file.annotated());
    }

    private static void recognised(ObjectNode node, Preflight.Recognised recognised) {
        node.put("reader", recognised.reader().isEmpty() ? null : recognised.reader());
        node.put("format", recognised.format().isEmpty() ? null : recognised.format());
        node.put("confidence", rounded(recognised.confidence()));
        node.put("reason", recognised.reason());
        ArrayNode refusals = node.putArray("refusals");
        recognised.refusals().forEach(refusal -> refusals.addObject()
                .put("reader", refusal.reader())
                .put("reason", refusal.reason()));
    }

    private static void problem(ObjectNode node, Preflight.Advice advice) {
        Problem problem = advice.problem();
        node.put("place", problem.place());
        strings(node.putArray("places"), advice.places());
        node.put("code", problem.code());
        node.put("gravity", advice.gravity().label());
        node.put("value", problem.value());
        node.put("message", problem.message());
        strings(node.putArray("fix"), advice.fix());
    }

    private static void layout(ObjectNode node, LayoutChanges layout) {
        node.put("comparedWith", layout.file().isEmpty() ? null : layout.file());
        node.put("asOf", layout.asOf() == null ? null : layout.asOf().toString());
        node.put("note", layout.note().isEmpty() ? null : layout.note());
        ArrayNode changes = node.putArray("changes");
        layout.changes().forEach(change -> changes.addObject()
                .put("kind", change.kind().label())
                .put("place", change.place())
                .put("before", change.before().isEmpty() ? null : change.before())
                .put("after", change.after().isEmpty() ? null : change.after())
                .put("message", change.message()));
    }

    private static void annotated(ObjectNode node, Annotating.@Nullable Annotated copy) {
        if (copy == null) {
            node.putNull("annotated");
            return;
        }
        node.putObject("annotated")
                .put("file", copy.file().isEmpty() ? null : copy.file())
                .put("note", copy.note().isEmpty() ? null : copy.note());
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
