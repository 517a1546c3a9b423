package dev.plumbline.job;

import dev.plumbline.history.Claim;
import dev.plumbline.history.History;
import dev.plumbline.intake.Archive;
import dev.plumbline.intake.Quarantine;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.nio.file.Path;
import java.util.List;

/** Reads a claimed file into the history, or puts it aside with everything that is wrong with it. */
final class Reading {

    private final History history;
    private final Archive archive;
    private final Quarantine quarantine;
    private final Profiles profiles;

    Reading(History history, Workspace workspace, Profiles profiles) {
        this.history = history;
        this.archive = new Archive(workspace.archive());
        this.quarantine = new Quarantine(workspace.quarantine());
        this.profiles = profiles;
    }

    void read(InputFile file) {
        Path bytes = archive.path(file.sha256(), file.file());
        try {
            history.accept(file.number(), read(file, bytes));
            quarantine.release(file.portfolio(), file.file(), bytes);
        } catch (UnreadableExport unreadable) {
            putAside(file, bytes, unreadable.problems());
        }
    }

    private ReadResult read(InputFile file, Path bytes) {
        Claim claim = history.claimOf(file.number());
        Source source = new Source(file.file(), bytes, file.sha256(), claim.modified()).in(claim.folder());
        return profiles.read(source, file.portfolio());
    }

    private void putAside(InputFile file, Path bytes, List<Problem> problems) {
        quarantine.put(file.portfolio(), file.file(), bytes, problems);
        history.quarantine(file.number(), "", problems);
    }
}
