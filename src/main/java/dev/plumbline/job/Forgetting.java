package dev.plumbline.job;

import dev.plumbline.history.History;
import dev.plumbline.intake.Archive;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.InputFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes the raw text of meetings when the time it may be kept is over: from the database, where only what states a decision is
 * left, then from the archive. A run that is cut off between the two is made good by the next, which deletes again.
 */
final class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final History history;
    private final Archive archive;
    private final Settings.Retention retention;
    private final RunRequest request;

    Forgetting(History history, Settings.Retention retention, RunRequest request) {
        this.history = history;
        this.archive = new Archive(request.workspace().archive());
        this.retention = retention;
        this.request = request;
    }

    void forget() {
        List<InputFile> forgotten = history.forgetTalk(
                request.asOf(), request.asOf().minus(retention.meetingText()), Understanding::withoutTalk);
        Set<Long> numbers = forgotten.stream().map(InputFile::number).collect(Collectors.toSet());
        Set<String> stillNeeded = history.ledger().stream()
                .filter(file -> !numbers.contains(file.number()))
                .map(InputFile::sha256)
                .collect(Collectors.toSet());
        forgotten.stream()
                .filter(file -> !stillNeeded.contains(file.sha256()))
                .forEach(file -> archive.delete(file.sha256(), file.file()));
        if (!forgotten.isEmpty()) {
            LOG.info("meeting text deleted by retention: {} files", forgotten.size());
        }
    }
}
