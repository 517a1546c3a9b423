package dev.plumbline.intake;

import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that could not be read, each beside {@code NAME.problems.txt} (design §2.1). */
public final class Quarantine {

    private static final int LONGEST = 220;

    private final Path folder;

    public Quarantine(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts a file aside with everything that is wrong with it. Doing so twice changes nothing; one file is put at a time, for
     * several partitions may refuse files of the same portfolio at once.
     *
     * @param portfolio the portfolio it was dropped for
     * @param name its name
     * @param bytes where its bytes lie
     * @param problems what is wrong
     * @return where it lies now
     */
    public synchronized Path put(String portfolio, String name, Path bytes, List<Problem> problems) {
        try {
            Path place = folder.resolve(FolderName.of(portfolio));
            Files.createDirectories(place);
            Path target = free(place, name, bytes);
            if (!Files.exists(target)) {
                Path aside = place.resolve(".aside");
                Files.copy(bytes, aside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                Files.move(aside, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            }
            Files.writeString(target.resolveSibling(target.getFileName() + ".problems.txt"), text(name, problems));
            return target;
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot quarantine " + name + ": " + problem.getMessage(), problem);
        }
    }

    /** Takes a file out of quarantine that can be read now. It may not be there at all. */
    public synchronized void release(String portfolio, String name, Path bytes) {
        Path place = folder.resolve(FolderName.of(portfolio));
        try {
            Path target = Files.isDirectory(place) ? free(place, name, bytes) : place.resolve(fitting(name));
            Files.deleteIfExists(target.resolveSibling(target.getFileName() + ".problems.txt"));
            Files.deleteIfExists(target);
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "cannot take " + name + " out of quarantine: " + problem.getMessage(), problem);
        }
    }

    private static Path free(Path place, String name, Path bytes) throws IOException {
        String fitting = fitting(name);
        Path target = place.resolve(fitting);
        for (int n = 2; Files.exists(target) && Files.mismatch(target, bytes) >= 0; n++) {
            target = place.resolve(n + "-" + fitting);
        }
        return target;
    }

    /** The name, cut at its start where {@code NAME.problems.txt} would be longer than file systems allow. */
    private static String fitting(String name) {
        String fitting = name;
        while (fitting.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            fitting = fitting.substring(fitting.offsetByCodePoints(0, 1));
        }
        return fitting;
    }

    /** The problems as an analyst reads them: one a line, the place first. */
    static String text(String name, List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        text.append(name).append(" was not read. ");
        text.append(problems.size() == 1 ? "One problem:" : problems.size() + " problems:")
                .append("\n\n");
        for (Problem problem : problems) {
            text.append("- ").append(problem.place()).append(": ").append(problem.message());
            if (!problem.value().isEmpty()) {
                text.append(" Found: ").append(problem.value().strip());
            }
            text.append(" [").append(problem.code()).append("]\n");
        }
        return text.append("\nMend the file and drop it again. The bytes as they came are kept in the archive too.\n")
                .toString();
    }
}
