package dev.plumbline.evaluation;

import dev.plumbline.history.Remembered;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.job.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The corpus, read through the readers as an inbox would be. */
record CorpusFolder(Path root) {

    /** Every file counts as modified that day, so that a day is never that of the copy. */
    private static final LocalDate MODIFIED = LocalDate.of(2026, 8, 31);

    /** Where {@code plumbline.corpus} says; empty when nothing lies there. */
    static Optional<CorpusFolder> beside() {
        Path folder = Path.of(System.getProperty("plumbline.corpus", "../shared/corpus"));
        return Files.isDirectory(folder) ? Optional.of(new CorpusFolder(folder)) : Optional.empty();
    }

    /** The files of a folder whose names end so, by name, relative to the corpus. */
    List<String> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Every sixth of a folder's registers, by name, and the last: all names stand in them, and the history is built in seconds. */
    List<String> registers(String folder) {
        List<String> all = files(folder, ".csv");
        return java.util.stream.IntStream.range(0, all.size())
                .filter(i -> i % 6 == 0 || i == all.size() - 1)
                .mapToObj(all::get)
                .toList();
    }

    /** What the readers make of files; those that no reader takes are left out. */
    List<Remembered.ReadFile> read(Collection<String> files) {
        List<Remembered.ReadFile> read = new ArrayList<>();
        for (String file : files) {
            Path path = root.resolve(file);
            String sha256 = sha256(path);
            try {
                Source source = new Source(path.getFileName().toString(), path, sha256, MODIFIED);
                read.add(new Remembered.ReadFile(source.name(), sha256, Readers.read(source)));
            } catch (UnreadableExport refused) {
                System.out.println("no reader for " + file);
            }
        }
        return read;
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String sha256(Path path) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
