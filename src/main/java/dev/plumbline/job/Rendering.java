package dev.plumbline.job;

import dev.plumbline.history.History;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.plan.Planner;
import dev.plumbline.report.Output;
import dev.plumbline.report.PdfCheck;
import dev.plumbline.report.output.Outputs;
import dev.plumbline.scoring.Assessor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Assesses a portfolio, and writes its report aside. */
final class Rendering {

    private final History history;
    private final Assessor assessor;
    private final Planner planner;
    private final StagedReports staged;
    private final Workspace workspace;
    private final RunNotes notes;
    private final List<Output> outputs;

    Rendering(
            History history, Assessor assessor, Planner planner, RunRequest request, RunNotes notes, ReportLook look) {
        this.history = history;
        this.assessor = assessor;
        this.planner = planner;
        this.staged = new StagedReports(request.workspace());
        this.workspace = request.workspace();
        this.notes = notes;
        this.outputs = Outputs.all(look.in(request.workspace()));
    }

    /** Remembers what changed in a portfolio and what drifts. */
    void assess(DueReports.Due due) {
        PortfolioHistory portfolio = recall(due);
        history.remember(portfolio);
        notes.found(portfolio.files().stream().filter(Rendering::leftOut).toList());
        Assessment assessment = assessor.assess(portfolio, due.period(), due.digest(), due.version());
        notes.found(StrayAnswers.in(assessment));
        history.rememberFindings(due.portfolio(), due.period(), assessment.findings());
    }

    /** Without a register a report is worth issuing only when something else could be measured. */
    private static boolean nothingMeasured(Assessment assessment) {
        return assessment.indicators().stream().noneMatch(i -> i.outcome() instanceof Outcome.Measured);
    }

    private PortfolioHistory recall(DueReports.Due due) {
        return Understanding.of(history.recall(due.portfolio(), due.asOf()));
    }

    private static boolean leftOut(InputFile file) {
        return file.problems().stream()
                .anyMatch(p -> p.code().equals("held-back") || p.code().equals("superseded"));
    }

    /**
     * Writes the report aside and reads it again. Assessing is a pure function of what is remembered, so it is done again
     * here rather than carried over in memory for all portfolios.
     */
    void render(DueReports.Due due) throws IOException {
        Assessment assessment = assessor.assess(recall(due), due.period(), due.digest(), due.version());
        if (assessment.history().snapshots().isEmpty() && nothingMeasured(assessment)) {
            return;
        }
        Assessment told = new Restatement(workspace).told(planner.plan(assessment));
        Path folder = staged.begin(due);
        for (Output output : outputs) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(output.fileName())))) {
                output.write(told, out);
            }
        }
        List<String> problems = PdfCheck.problems(folder.resolve("alignment-report.pdf"), told);
        if (!problems.isEmpty()) {
            throw new IOException("the report of " + due.portfolio() + " for " + due.period()
                    + " is not fit to be issued: " + String.join("; ", problems));
        }
        staged.complete(due);
    }
}
