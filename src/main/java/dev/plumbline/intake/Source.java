package dev.plumbline.intake;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file to read.
 *
 * @param name its name as it was dropped; a file in the archive has another
 * @param path where its bytes are
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param modified the day it was last modified when it was dropped (UTC)
 */
public record Source(String name, Path path, String sha256, LocalDate modified) {}
