package dev.plumbline.job;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code reports/run.json}, schema {@code plumbline/run/1}: what the last run did, for people and for tools. */
public final class RunJson {

    private static final Logger LOG = LoggerFactory.getLogger(RunJson.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunJson() {}

    /** The text of {@code run.json}. */
    public static String text(RunSummary summary, Workspace workspace) {
        ObjectNode run = JSON.createObjectNode();
        run.put("schema", "plumbline/run/1");
        run.put("outcome", summary.outcome().label());
        run.put("exitCode", summary.exitCode());
        run.put("message", summary.message());
        run.put("asOf", summary.asOf().toString());
        run.put("startedAt", summary.startedAt().toString());
        run.put("ledger", summary.ledger());
        ArrayNode issued = run.putArray("issued");
        summary.issued().forEach(report -> issued(issued.addObject(), report, workspace));
        ArrayNode files = run.putArray("files");
        summary.files().forEach(file -> file(files.addObject(), file));
        ArrayNode left = run.putArray("left");
        summary.left().forEach(file -> left.addObject().put("file", file.file()).put("reason", file.reason()));
        return JSON.writeValueAsString(run) + "\n";
    }

    private static void issued(ObjectNode node, RunSummary.IssuedReport report, Workspace workspace) {
        node.put("portfolio", report.portfolio()).put("period", report.period()).put("version", report.version());
        ArrayNode files = node.putArray("files");
        for (Path file : report.files()) {
            files.add(workspace.root().relativize(file).toString().replace('\\', '/'));
        }
    }

    private static void file(ObjectNode node, InputFile file) {
        AsOf asOf = file.asOf();
        node.put("file", file.file()).put("portfolio", file.portfolio()).put("sha256", file.sha256());
        node.put("state", file.state().label()).put("format", file.format());
        node.put("asOf", asOf == null ? null : asOf.date().toString());
        node.put("asOfFrom", asOf == null ? null : asOf.from().label());
        node.put("rows", file.rows().rows()).put("accepted", file.rows().accepted());
        node.put("rejected", file.rows().rejected()).put("blank", file.rows().blank());
        node.put("duplicate", file.rows().duplicate());
        ArrayNode problems = node.putArray("problems");
        file.problems().forEach(problem -> problems.addObject()
                .put("place", problem.place())
                .put("code", problem.code())
                .put("value", problem.value())
                .put("message", problem.message()));
    }

    static void write(RunSummary summary, Workspace workspace) {
        try {
            Path aside = workspace.data().resolve("run.json.aside");
            Files.createDirectories(workspace.reports());
            Files.writeString(aside, text(summary, workspace));
            Files.move(aside, workspace.runJson(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "cannot write " + workspace.runJson() + ": " + problem.getMessage(), problem);
        }
    }

    /** The number of the last ledger entry that an earlier run has told of; 0 when there was none, -1 when it cannot be read. */
    static long ledger(Workspace workspace) {
        try {
            return Files.exists(workspace.runJson())
                    ? JSON.readTree(workspace.runJson().toFile()).path("ledger").asLong(-1)
                    : 0;
        } catch (JacksonException damaged) {
            LOG.warn("{} is damaged and written anew: {}", workspace.runJson(), damaged.getMessage());
            return -1;
        }
    }
}
