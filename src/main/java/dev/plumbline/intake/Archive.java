package dev.plumbline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Every claimed file, by content hash, untouched (design §2.1). The same bytes are kept once. */
public final class Archive {

    private final Path folder;

    public Archive(Path folder) {
        this.folder = folder;
    }

    /** Where the bytes with a digest lie, whether or not they are there yet. */
    public Path path(String sha256, String name) {
        String extension = DropFolder.extension(name);
        return folder.resolve(sha256.substring(0, 2)).resolve(extension.isEmpty() ? sha256 : sha256 + "." + extension);
    }

    /** Deletes the bytes with a digest; nothing happens when they are gone. */
    public void delete(String sha256, String name) {
        Path target = path(sha256, name);
        try {
            Files.deleteIfExists(target);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot delete " + target + ": " + problem.getMessage(), problem);
        }
    }

    /**
     * Keeps a file.
     *
     * @return whether the bytes are those the drop was found with; if not, it has changed since and nothing is kept
     */
    public boolean keep(Drop drop) {
        Path target = path(drop.sha256(), drop.name());
        try {
            if (Files.exists(target)) {
                return true;
            }
            Files.createDirectories(target.getParent());
            Path aside = target.resolveSibling(target.getFileName() + ".aside");
            Files.copy(drop.path(), aside, StandardCopyOption.REPLACE_EXISTING);
            if (!DropFolder.sha256(aside).equals(drop.sha256())) {
                Files.delete(aside);
                return false;
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "cannot keep " + drop.path() + " as " + target + ": " + problem.getMessage(), problem);
        }
    }
}
