package dev.plumbline.cli;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.profile.WrongProfile;
import dev.plumbline.job.GateBriefing;
import dev.plumbline.job.PortfolioMemory;
import dev.plumbline.job.Profiles;
import dev.plumbline.model.GateBrief;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.report.PdfReport;
import dev.plumbline.report.Templates;
import dev.plumbline.report.output.GateBriefJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline gate}: what proposed initiatives answer to the five questions, before anybody decides. Changes nothing. */
@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        description = {
            "Answers the five questions for each initiative that a file proposes (a register with rows of status Proposed, a gate"
                    + " table, or both) against the direction, limits, capacity, metrics and decisions that the workspace"
                    + " remembers: gate-brief.pdf, one page each, and gate-brief.json. It gives no verdict and changes nothing"
                    + " in the workspace.",
            "Exit code 0 when the brief is written, 2 for wrong usage, 3 when rows of the file were left out, 4 when it cannot be"
                    + " read or proposes nothing, 5 while a run holds the workspace."
        })
final class GateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "PROPOSAL", description = "The file that proposes initiatives.")
    private Path proposal = Path.of("");

    @Option(
            names = "--portfolio",
            paramLabel = "NAME",
            description =
                    "The portfolio it is proposed for (default: the one the file names, or the only one there is).")
    private @Nullable String portfolio;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day the brief speaks for, for example 2026-09-30 (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder for the brief (default: that of the proposal). A brief that lies there is replaced.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path folder = folder();
        Instant now = Instant.now();
        LocalDate day = asOf == null ? LocalDate.ofInstant(now, ZoneId.systemDefault()) : asOf;
        try {
            PortfolioMemory memory = new PortfolioMemory(workspace.workspace(), now);
            String of = portfolio == null ? memory.portfolio(proposal).orElse("") : portfolio;
            GateBrief brief =
                    new GateBriefing(memory, Profiles.of(workspace.workspace())).of(Source.of(proposal), of, day);
            write(brief, folder);
            tell(brief, folder);
            return GateBriefing.complete(brief) ? 0 : 3;
        } catch (GateBriefing.NoBrief none) {
            error(String.valueOf(none.getMessage()));
            return none.exitCode();
        } catch (WrongProfile wrong) {
            error("The mapping profile is wrong.\n  " + wrong.getMessage());
            return 2;
        }
    }

    /** Beside the proposal, but never in the inbox, where the next run would claim the brief. */
    private Path folder() {
        if (!Files.isRegularFile(proposal)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + proposal);
        }
        if (!Files.isDirectory(workspace.workspace().root())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no workspace " + workspace.workspace().root());
        }
        Path beside = proposal.toAbsolutePath().normalize().getParent();
        Path folder = out != null ? out.toAbsolutePath().normalize() : beside;
        if (folder == null || folder.startsWith(workspace.workspace().inbox())) {
            throw new ParameterException(
                    spec.commandLine(), "the brief must not lie in the inbox; name another folder with --out DIR");
        }
        return folder;
    }

    /** Both files are made whole before either is put in place. */
    private static void write(GateBrief brief, Path folder) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new PdfReport(Templates.bundled()).write(brief, pdf);
        GateBriefJson.write(brief, json);
        Files.createDirectories(folder);
        put(pdf, folder.resolve("gate-brief.pdf"));
        put(json, folder.resolve("gate-brief.json"));
    }

    private static void put(ByteArrayOutputStream bytes, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, bytes.toByteArray());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void tell(GateBrief brief, Path folder) {
        PrintWriter print = spec.commandLine().getOut();
        Paragraphs text =
                new Paragraphs(print, spec.usageMessage().autoWidth(true).width());
        text.title(folder.resolve("gate-brief.pdf").toString());
        for (GateBrief.Page page : brief.pages()) {
            text.item(page.subject().name() + ": " + count(page, State.ANSWERED) + " answered, "
                    + count(page, State.PARTLY) + " partly, " + count(page, State.CONTRADICTED) + " contradicted, "
                    + count(page, State.UNANSWERED) + " unanswered");
        }
        String missing = brief.memory().stream()
                .filter(table -> table.rows() == 0)
                .map(table -> table.table() + " (" + table.checks() + ")")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            text.item("not remembered, so that it cannot be checked: " + missing);
        }
        brief.problems().stream().limit(10).forEach(problem -> text.item(problem.place() + ": " + problem.message()));
        print.flush();
    }

    private static int count(GateBrief.Page page, State state) {
        return page.questions(state).size();
    }

    private void error(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
    }
}
