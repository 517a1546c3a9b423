package dev.plumbline.cli;

import dev.plumbline.job.Nightly;
import dev.plumbline.job.Progress;
import dev.plumbline.job.RunRequest;
import dev.plumbline.job.Workspace;
import dev.plumbline.model.IdentityCorrection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline correct}: a person's word on whether two rows of different registers are the same initiative. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Says whether two rows of different registers are the same initiative. The word outweighs every rule, and the next",
            "run issues what follows from it. The report lists the joins that are worth a look under “Identities”."
        })
final class CorrectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--portfolio", required = true, description = "The portfolio.")
    private String portfolio = "";

    @Option(
            names = "--before",
            required = true,
            paramLabel = "ID",
            description = "The id or name in the earlier register.")
    private String before = "";

    @Option(
            names = "--after",
            required = true,
            paramLabel = "ID",
            description = "The id or name in the later register.")
    private String after = "";

    @ArgGroup(multiplicity = "1")
    private Verdict verdict = new Verdict();

    static final class Verdict {
        @Option(names = "--same", description = "They are the same initiative.")
        private boolean same;

        @Option(names = "--different", description = "They are two initiatives.")
        private boolean different;
    }

    @Override
    public Integer call() {
        Workspace place = workspace.workspace();
        Instant now = Instant.now();
        RunRequest request = new RunRequest(place, place.inbox(), true, LocalDate.ofInstant(now, ZoneOffset.UTC), now);
        boolean same = verdict.same && !verdict.different;
        new Nightly(Progress.silent()).correct(request, new IdentityCorrection(portfolio, before, after, same));
        spec.commandLine()
                .getOut()
                .println("Kept: in " + portfolio + ", " + before + " and " + after + " are "
                        + (same ? "the same initiative." : "two initiatives.") + " The next run counts by it.");
        return 0;
    }
}
