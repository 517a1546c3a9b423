package dev.plumbline.job;

import dev.plumbline.history.Claim;
import dev.plumbline.history.History;
import dev.plumbline.intake.Archive;
import dev.plumbline.intake.Drop;
import dev.plumbline.intake.DropFolder;
import dev.plumbline.model.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Claims what was dropped: keeps its bytes, enters it into the ledger, takes it out of the drop folder. In this order, so
 * that a run that is cut off loses nothing and does nothing twice.
 */
final class Claiming {

    private final History history;
    private final Archive archive;
    private final RunRequest request;
    private final RunNotes notes;

    Claiming(History history, RunRequest request, RunNotes notes) {
        this.history = history;
        this.archive = new Archive(request.workspace().archive());
        this.request = request;
        this.notes = notes;
    }

    /** The drops that are news: no entry of the ledger says the same already. */
    List<Drop> news(List<Drop> drops) {
        return drops.stream().filter(drop -> known(drop).isEmpty()).toList();
    }

    void claim(DropFolder.Contents contents) {
        contents.left().forEach(notes::left);
        List<Drop> done = new ArrayList<>();
        for (Drop drop : contents.drops()) {
            if (claimed(drop)) {
                done.add(drop);
            } else {
                notes.left(
                        new DropFolder.Left(drop.name(), "changed while it was claimed; it is read by the next run"));
            }
        }
        history.settle();
        for (Drop drop : request.keepInbox() ? List.<Drop>of() : done) {
            takeAway(drop);
        }
    }

    private void takeAway(Drop drop) {
        try {
            Files.deleteIfExists(drop.path());
        } catch (IOException problem) {
            notes.left(new DropFolder.Left(
                    drop.name(), "is claimed, but cannot be taken out of the drop folder: " + problem.getMessage()));
        }
    }

    private boolean claimed(Drop drop) {
        Optional<InputFile> known = known(drop);
        known.ifPresent(entry -> notes.duplicate(duplicate(drop, entry)));
        boolean kept = known.isPresent() || archive.keep(drop);
        if (kept && known.isEmpty()) {
            history.claim(claim(drop));
        }
        return kept;
    }

    private Optional<InputFile> known(Drop drop) {
        return history.known(claim(drop));
    }

    static Claim claim(Drop drop) {
        return new Claim(drop.portfolio(), drop.name(), drop.sha256(), drop.modified(), drop.folder());
    }

    private static InputFile duplicate(Drop drop, InputFile known) {
        return new InputFile(
                known.number(),
                known.portfolio(),
                drop.name(),
                known.sha256(),
                InputFile.State.DUPLICATE,
                known.format(),
                known.asOf(),
                known.rows(),
                List.of(),
                List.of());
    }
}
