package dev.plumbline.cli;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.profile.WrongProfile;
import dev.plumbline.job.Annotating;
import dev.plumbline.job.Learning;
import dev.plumbline.job.PortfolioMemory;
import dev.plumbline.job.Preflight;
import dev.plumbline.job.PreflightCheck;
import dev.plumbline.job.PreflightJson;
import dev.plumbline.job.Profiles;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline check}: what a run would make of a file, and everything that is wrong with it. Changes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads files as a run would and says what they are taken for and why, every problem with its cell and a fix, the"
                    + " column mapping, what changed in the layout since the portfolio's last export, and which indicators"
                    + " the file would unlock. Changes nothing but what --annotate"
                    + " and --learn write.",
            "Exit code 0 when every row can be read, 3 when something would be left out, 4 when no file can be read."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--portfolio",
            paramLabel = "NAME",
            description = "The portfolio to compare with (default: that of the inbox folder the file lies in).")
    private @Nullable String portfolio;

    @Option(names = "--json", description = "Print the same as JSON, schema plumbline/check/1.")
    private boolean json;

    @Option(
            names = "--annotate",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "DIR",
            description =
                    "Write a copy of each file, NAME.annotated.xlsx, in which every problem is a comment and a coloured cell,"
                            + " into DIR (default: beside the file). Mend it there and drop it back.")
    private @Nullable String annotate;

    @Option(
            names = "--learn",
            description =
                    "Write what could not be decided into the mapping profile of the portfolio, commented out, for you to"
                            + " settle. What stands there stays.")
    private boolean learn;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "The exports to look at.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        annotateIsNoFile();
        try {
            return checked();
        } catch (WrongProfile wrong) {
            spec.commandLine().getErr().println("The mapping profile is wrong.\n  " + wrong.getMessage());
            return 2;
        }
    }

    private int checked() throws IOException {
        PortfolioMemory memory = new PortfolioMemory(workspace.workspace(), Instant.now());
        PreflightCheck check = new PreflightCheck(memory, Profiles.of(workspace.workspace()));
        List<Preflight> checked = new ArrayList<>();
        for (Path file : files) {
            checked.add(look(file, memory, check));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(PreflightJson.text(checked));
        } else {
            int width = spec.usageMessage().autoWidth(true).width();
            checked.forEach(file -> PreflightText.print(file, out, width));
        }
        if (learn) {
            Path profile = learned(memory);
            (json ? spec.commandLine().getErr() : out).println("Profile: " + profile);
        }
        out.flush();
        return Preflight.exitCode(checked);
    }

    /** Writes what could not be decided into the profile of the one portfolio that the files belong to. */
    private Path learned(PortfolioMemory memory) throws IOException {
        Set<String> portfolios = new TreeSet<>();
        List<ReadResult> results = new ArrayList<>();
        for (Path file : files) {
            portfolios.add(named(file, memory));
            read(file, memory).ifPresent(results::add);
        }
        if (portfolios.size() != 1 || portfolios.contains("")) {
            throw new ParameterException(
                    spec.commandLine(), "--learn wants one portfolio; name it with --portfolio NAME");
        }
        return new Learning(workspace.workspace(), portfolios.iterator().next()).learn(results);
    }

    /** What a file says; empty when nothing in it can be read, which is told elsewhere. */
    private Optional<ReadResult> read(Path file, PortfolioMemory memory) throws IOException {
        try {
            return Optional.of(Profiles.of(workspace.workspace()).read(Source.of(file), named(file, memory)));
        } catch (UnreadableExport unreadable) {
            return Optional.empty();
        }
    }

    private String named(Path file, PortfolioMemory memory) {
        return portfolio == null ? memory.portfolio(file).orElse("") : portfolio;
    }

    /** In {@code --annotate FILE} what follows is a file to check, for its folder was left out. */
    private void annotateIsNoFile() {
        List<Path> all = new ArrayList<>(files);
        if (annotate != null && !annotate.isEmpty() && Files.isRegularFile(Path.of(annotate))) {
            all.add(0, Path.of(annotate));
            annotate = "";
        }
        if (all.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "which files? plumbline check FILE…");
        }
        files = List.copyOf(all);
    }

    private Preflight look(Path file, PortfolioMemory memory, PreflightCheck check) {
        try {
            Source source = Source.of(file);
            Preflight checked = check.of(file.toString(), source, named(file, memory));
            return annotate == null ? checked : checked.with(copy(checked, source, annotate));
        } catch (IOException problem) {
            return PreflightCheck.missing(file.toString(), "the file cannot be read: " + reason(problem));
        }
    }

    /** Beside a file that waits in the inbox a copy would be claimed with it. */
    private Annotating.Annotated copy(Preflight checked, Source source, String named) {
        Path beside = source.path().toAbsolutePath().normalize().getParent();
        if (!named.isEmpty() || beside == null) {
            return Annotating.write(checked, source, Path.of(named));
        }
        return beside.startsWith(workspace.workspace().inbox())
                ? new Annotating.Annotated("", "the file lies in the inbox; name a folder with --annotate DIR")
                : Annotating.write(checked, source, beside);
    }

    private static String reason(IOException problem) {
        return problem instanceof java.nio.file.NoSuchFileException
                ? "there is no such file"
                : String.valueOf(problem.getMessage());
    }
}
