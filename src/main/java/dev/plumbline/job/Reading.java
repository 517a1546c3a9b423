package dev.plumbline.job;

import dev.plumbline.history.Claim;
import dev.plumbline.history.History;
import dev.plumbline.intake.Archive;
import dev.plumbline.intake.MappingProfile;
import dev.plumbline.intake.Quarantine;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a claimed file into the history, or puts it aside with everything that is wrong with it. */
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

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
        LocalDate modified = history.modified(file.number());
        Path bytes = archive.path(file.sha256(), file.file());
        try {
            history.accept(file.number(), read(file, bytes, modified));
            quarantine.release(file.portfolio(), file.file(), bytes);
        } catch (UnreadableExport unreadable) {
            putAside(file, bytes, unreadable.problems());
        } catch (org.springframework.dao.DataAccessException remembering) {
            throw remembering;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError surprise) {
            LOG.warn("reader failed on {}: {}", file.sha256(), surprise.toString(), surprise);
            putAside(file, bytes, List.of(unexpected(surprise)));
        }
    }

    /** What a file says under the profile of its portfolio; one that names its portfolio itself is read again under that. */
    private ReadResult read(InputFile file, Path bytes, LocalDate modified) {
        ReadResult result = read(file, bytes, modified, profiles.of(file.portfolio()));
        String named = Claim.portfolio(file, result);
        if (profiles.of(named).equals(profiles.of(file.portfolio()))) {
            return result;
        }
        ReadResult again = read(file, bytes, modified, profiles.of(named));
        return Claim.portfolio(file, again).equals(named) ? again : result;
    }

    private static ReadResult read(InputFile file, Path bytes, LocalDate modified, MappingProfile profile) {
        return Readers.read(new Source(file.file(), bytes, file.sha256(), modified, profile));
    }

    private void putAside(InputFile file, Path bytes, List<Problem> problems) {
        quarantine.put(file.portfolio(), file.file(), bytes, problems);
        history.quarantine(file.number(), "", problems);
    }

    private static Problem unexpected(Throwable surprise) {
        return new Problem(
                Problem.WHOLE_FILE,
                "reader-failed",
                "",
                "The reader failed on this file (" + surprise.getClass().getSimpleName()
                        + "). That is a fault of Plumbline, not of the file; please report it with the file's digest.");
    }
}
