package dev.plumbline.job;

import dev.plumbline.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Moves the finished reports into their place and records that they are issued. */
final class Issuing {

    private final History history;
    private final StagedReports staged;
    private final Workspace workspace;
    private final RunNotes notes;

    Issuing(History history, Workspace workspace, RunNotes notes) {
        this.history = history;
        this.staged = new StagedReports(workspace);
        this.workspace = workspace;
        this.notes = notes;
    }

    void issue() throws IOException {
        for (StagedReports.Note note : staged.complete()) {
            List<Path> published = staged.publish(note);
            history.issue(note.issue(published, workspace.root()));
            staged.forget(note);
            notes.issued(
                    new RunSummary.IssuedReport(note.portfolio(), note.period().toString(), note.version(), published));
        }
    }
}
