package dev.plumbline.job;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.model.InputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a run must tell afterwards and nothing else remembers. Steps of several threads write to it. */
final class RunNotes {

    private final Map<Long, InputFile> found = new HashMap<>();
    private final List<InputFile> duplicates = new ArrayList<>();
    private final List<DropFolder.Left> left = new ArrayList<>();
    private final List<RunSummary.IssuedReport> issued = new ArrayList<>();

    /** Keeps what was found out about files when their portfolio was put together. */
    synchronized void found(List<InputFile> files) {
        files.forEach(file -> found.put(file.number(), file));
    }

    /** A file with what was found out about it. */
    synchronized InputFile told(InputFile file) {
        return found.getOrDefault(file.number(), file);
    }

    synchronized void duplicate(InputFile file) {
        duplicates.add(file);
    }

    synchronized void left(DropFolder.Left file) {
        left.add(file);
    }

    synchronized void issued(RunSummary.IssuedReport report) {
        issued.add(report);
    }

    synchronized List<InputFile> duplicates() {
        return List.copyOf(duplicates);
    }

    synchronized List<DropFolder.Left> left() {
        return List.copyOf(left);
    }

    synchronized List<RunSummary.IssuedReport> issued() {
        return List.copyOf(issued);
    }
}
