package dev.plumbline.evaluation;

import dev.plumbline.history.Remembered;
import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.job.Readers;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.simulator.Documents;
import dev.plumbline.simulator.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The documents of a simulated organisation, read as an inbox would be. */
record SimulatedFolder(Path root) {

    /** Writes the documents of a world into a new folder of its name below {@code target}. */
    static SimulatedFolder of(World world, String purpose) {
        SimulatedFolder folder = new SimulatedFolder(
                Path.of("target", "simulated", purpose, world.scenario().name()));
        folder.delete();
        Documents.write(world, folder.root());
        return folder;
    }

    List<Path> files() {
        try (Stream<Path> files = Files.list(root)) {
            return files.sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What the readers make of the files whose names are wanted. */
    List<Remembered.ReadFile> read(Predicate<String> wanted) {
        List<Remembered.ReadFile> read = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (wanted.test(name)) {
                read.add(read(file, name));
            }
        }
        return read;
    }

    private static Remembered.ReadFile read(Path file, String name) {
        try {
            String sha256 = DropFolder.sha256(file);
            Source source = new Source(name, file, sha256, LocalDate.of(2026, 12, 31));
            return new Remembered.ReadFile(name, sha256, Readers.read(source));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The history that files tell, understood. */
    static PortfolioHistory history(List<Remembered.ReadFile> read) {
        return Understanding.of(Remembered.nothing("Simulated").with(read));
    }

    void delete() {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
