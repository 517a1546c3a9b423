package dev.plumbline.job;

import dev.plumbline.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** All reports are moved before the first is recorded; a move that was made before a crash is found made. */
    void issue() throws IOException {
        Map<StagedReports.Note, List<Path>> published = new LinkedHashMap<>();
        for (StagedReports.Note note : staged.complete()) {
            published.put(note, staged.publish(note));
        }
        for (Map.Entry<StagedReports.Note, List<Path>> report : published.entrySet()) {
            StagedReports.Note note = report.getKey();
            history.issue(note.issue(report.getValue(), workspace.root()));
            staged.forget(note);
            notes.issued(new RunSummary.IssuedReport(
                    note.portfolio(), note.period().toString(), note.version(), report.getValue()));
        }
    }
}
