package dev.plumbline.job;

import dev.plumbline.history.Issue;
import dev.plumbline.intake.FolderName;
import dev.plumbline.model.Period;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports that wait beside their place until all of a run are complete, so that a run never half-publishes. A report is
 * complete when its note lies beside it; whatever has no note is left over from a run that was cut off.
 */
final class StagedReports {

    private static final String NOTE = "note.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Workspace workspace;

    StagedReports(Workspace workspace) {
        this.workspace = workspace;
    }

    /** An empty folder to write a report into. */
    Path begin(DueReports.Due due) throws IOException {
        Path folder = folder(due.portfolio(), due.period());
        clear(folder);
        return Files.createDirectories(folder);
    }

    /** Says that the report in the folder is complete. */
    void complete(DueReports.Due due) throws IOException {
        Path folder = folder(due.portfolio(), due.period());
        List<String> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files = paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
        Note note = new Note(
                due.portfolio(),
                due.period().year(),
                due.period().quarter(),
                due.version(),
                due.digest(),
                due.asOf(),
                files);
        Path aside = folder.resolve(NOTE + ".aside");
        JSON.writeValue(aside.toFile(), note);
        Files.move(aside, folder.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The complete reports, in order of portfolio and period. */
    List<Note> complete() throws IOException {
        if (!Files.isDirectory(workspace.staging())) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        try (Stream<Path> paths = Files.find(workspace.staging(), 3, (path, attributes) -> path.endsWith(NOTE))) {
            paths.sorted().forEach(path -> notes.add(JSON.readValue(path.toFile(), Note.class)));
        }
        return notes;
    }

    /** Moves a report's files into their place, those moved before a crash left alone; returns where they are. */
    List<Path> publish(Note note) throws IOException {
        Path from = folder(note.portfolio(), note.period());
        Path place = Files.createDirectories(workspace.reports(note.portfolio(), note.period()));
        List<Path> published = new ArrayList<>();
        for (String file : note.files()) {
            Path target = place.resolve(versioned(file, note.version()));
            if (Files.exists(from.resolve(file))) {
                move(from.resolve(file), target);
            }
            published.add(target);
        }
        return published;
    }

    /** Forgets a report that is published and recorded. */
    void forget(Note note) throws IOException {
        clear(folder(note.portfolio(), note.period()));
    }

    private static void move(Path from, Path target) throws IOException {
        if (Files.exists(target) && Files.mismatch(from, target) >= 0) {
            throw new IOException(target + " is there already and differs; an issued report is never overwritten");
        }
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Path aside = target.resolveSibling("." + target.getFileName() + ".aside");
            Files.copy(from, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(from);
        }
    }

    /** {@code alignment-report.pdf}, {@code alignment-report.v2.pdf} … */
    static String versioned(String file, int version) {
        int dot = file.lastIndexOf('.');
        return version == 1 ? file : file.substring(0, dot) + ".v" + version + file.substring(dot);
    }

    /** The highest version of a period that lies in its place, whoever put it there; 0 when there is none. */
    int published(String portfolio, Period period) {
        Path place = workspace.reports(portfolio, period);
        int version = 0;
        while (Files.exists(place.resolve(versioned("alignment.json", version + 1)))) {
            version++;
        }
        return version;
    }

    private Path folder(String portfolio, Period period) {
        return workspace.staging().resolve(FolderName.of(portfolio)).resolve(period.toString());
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** What is complete. */
    record Note(
            String portfolio, int year, int quarter, int version, String digest, LocalDate asOf, List<String> files) {

        Period period() {
            return new Period(year, quarter);
        }

        Issue issue(List<Path> published, Path root) {
            List<String> paths = published.stream()
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .toList();
            return new Issue(portfolio, period(), version, digest, asOf, paths);
        }
    }
}
