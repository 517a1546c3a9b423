package dev.plumbline.intake;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file somebody dropped.
 *
 * @param portfolio the portfolio whose folder it lies in
 * @param name its name
 * @param folder the folders between its portfolio's and the file, {@code 2026-07-16 Steering}; empty when there are none
 * @param path where it lies
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param modified the day it was last modified (UTC)
 */
public record Drop(String portfolio, String name, String folder, Path path, String sha256, LocalDate modified) {}
