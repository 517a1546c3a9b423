package dev.plumbline.cli;

import dev.plumbline.job.Nightly;
import dev.plumbline.job.Progress;
import dev.plumbline.job.RunJson;
import dev.plumbline.job.RunRequest;
import dev.plumbline.job.RunSummary;
import dev.plumbline.job.Workspace;
import dev.plumbline.model.InputFile;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline run}: reads what is new and issues the reports that are due. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Reads what is new in the drop folder and issues the reports that are due.",
            "The same command again does nothing; after a failure it takes up where it stopped."
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            description =
                    "The drop folder (default: inbox in the workspace). Files of a drop folder outside the workspace stay"
                            + " where they are.")
    private @Nullable Path inbox;

    @Option(names = "--keep-inbox", description = "Leave claimed files in the drop folder.")
    private boolean keepInbox;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day the reports speak for, for example 2026-09-30 (default: today). Later exports wait.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print what was done as JSON (the same as reports/run.json).")
    private boolean json;

    @Override
    public Integer call() {
        RunRequest request = request();
        Progress progress = CommandLine.Help.Ansi.AUTO.enabled() ? Progress.on(System.err) : Progress.silent();
        RunSummary summary = new Nightly(progress).run(request);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(RunJson.text(summary, request.workspace()));
            out.flush();
        } else {
            tell(summary, request.workspace(), out);
        }
        return summary.exitCode();
    }

    private RunRequest request() {
        Workspace place = workspace.workspace();
        if (inbox != null && !Files.isDirectory(inbox)) {
            throw new ParameterException(spec.commandLine(), "--inbox " + inbox + " is not a folder");
        }
        if (inbox == null && !Files.isDirectory(place.root())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no workspace " + place.root() + "; plumbline init --workspace " + place.root()
                            + " makes one");
        }
        Path drops = inbox == null ? place.inbox() : inbox.toAbsolutePath().normalize();
        Instant now = Instant.now();
        LocalDate day = asOf == null ? LocalDate.ofInstant(now, ZoneId.systemDefault()) : asOf;
        return new RunRequest(place, drops, keepInbox || !drops.startsWith(place.root()), day, now);
    }

    private static void tell(RunSummary summary, Workspace workspace, PrintWriter out) {
        out.println(summary.message());
        for (RunSummary.IssuedReport report : summary.issued()) {
            String version = report.version() > 1 ? " (version " + report.version() + ")" : "";
            report.files().stream()
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .forEach(file ->
                            out.println("  " + report.portfolio() + " " + report.period() + version + ": " + file));
        }
        for (InputFile.State state : InputFile.State.values()) {
            long count =
                    summary.files().stream().filter(f -> f.state() == state).count();
            if (count > 0) {
                out.println(count + (count == 1 ? " file " : " files ") + state.label() + ".");
            }
        }
        summary.files().stream()
                .filter(file -> file.state() == InputFile.State.QUARANTINED)
                .forEach(file -> out.println("  " + file.portfolio() + "/" + file.file() + ": "
                        + file.problems().stream()
                                .findFirst()
                                .map(p -> p.message())
                                .orElse("not read")));
        long remarked = summary.files().stream()
                .filter(file -> file.state() == InputFile.State.ACCEPTED
                        && !file.problems().isEmpty())
                .count();
        if (remarked > 0) {
            out.println("Remarks on " + remarked + (remarked == 1 ? " accepted file" : " accepted files") + ": "
                    + workspace.runJson() + " and the report list them.");
        }
        summary.left()
                .forEach(file -> out.println("Left in the drop folder: " + file.file() + " " + file.reason() + "."));
        if (summary.exitCode() == 3) {
            out.println("Some input was left out; " + workspace.quarantine() + " and " + workspace.runJson()
                    + " say what and why.");
        }
    }
}
