package dev.plumbline.cli;

import dev.plumbline.job.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code plumbline status}: what the last run did, what is issued, what waits and what was put aside. Changes nothing. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what the last run did, what is issued, what waits and what was put aside. Changes nothing.")
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Override
    public Integer call() throws IOException {
        Workspace place = workspace.workspace();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Workspace    " + place.root());
        lastRun(place, out);
        list("Issued", place.reports(), "alignment-report", out);
        list("Put aside", place.quarantine(), ".problems.txt", out);
        list("Waiting", place.inbox(), "", out);
        return 0;
    }

    private static void lastRun(Workspace place, PrintWriter out) {
        if (!Files.exists(place.runJson())) {
            out.println("Last run     none; start one with: plumbline run --workspace " + place.root());
            return;
        }
        JsonNode run = JsonMapper.shared().readTree(place.runJson().toFile());
        out.println("Last run     " + run.path("startedAt").asString("") + ", as of "
                + run.path("asOf").asString("") + ": " + run.path("outcome").asString("") + " (exit code "
                + run.path("exitCode").asInt() + ")");
        out.println("             " + run.path("message").asString(""));
        run.path("files").forEach(file -> file.path("problems").forEach(problem -> {
            if (problem.path("code").asString("").equals("held-back")) {
                out.println("Held back    " + file.path("file").asString("") + ": "
                        + problem.path("message").asString(""));
            }
        }));
    }

    private static void list(String title, Path folder, String part, PrintWriter out) throws IOException {
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                files = paths.filter(Files::isRegularFile)
                        .filter(path -> path.getFileName().toString().contains(part))
                        .sorted()
                        .toList();
            }
        }
        out.println(
                String.format(java.util.Locale.ROOT, "%-12s %s", title, files.isEmpty() ? "nothing" : files.size()));
        files.forEach(path -> out.println("             " + folder.relativize(path)));
    }
}
