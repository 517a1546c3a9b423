package dev.plumbline.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program in a process of its own, and a workspace it works on. */
final class Installed {

    private static final Path JAR = Path.of(System.getProperty("plumbline.jar", "target/plumbline.jar"));

    final Path workspace;

    Installed(Path workspace) {
        this.workspace = workspace;
    }

    /** Drops a text file that was written long ago. */
    Installed drop(String portfolio, String name, String text) throws IOException {
        Path folder = Files.createDirectories(workspace.resolve("inbox").resolve(portfolio));
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        return this;
    }

    /** Writes the mapping profile of a portfolio. */
    Installed profile(String portfolio, String text) throws IOException {
        Path folder = Files.createDirectories(workspace.resolve("profiles"));
        Files.writeString(folder.resolve(portfolio + ".yml"), "portfolio: " + portfolio + "\n" + text);
        return this;
    }

    /** What a file of the workspace says. */
    String text(String file) throws IOException {
        return Files.readString(workspace.resolve(file), StandardCharsets.UTF_8);
    }

    Answer run(String asOf, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("run", "--workspace", workspace.toString(), "--as-of", asOf));
        arguments.addAll(List.of(more));
        return execute(arguments);
    }

    Answer execute(List<String> arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after two minutes: " + arguments);
        }
        return new Answer(
                process.exitValue(),
                Files.readString(workspace.resolveSibling("out.txt"), StandardCharsets.UTF_8),
                Files.readString(workspace.resolveSibling("err.txt"), StandardCharsets.UTF_8));
    }

    Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(workspace.resolveSibling("out.txt").toFile())
                .redirectError(workspace.resolveSibling("err.txt").toFile())
                .start();
    }

    /** The digest of every file under reports, run.json aside, by path. */
    Map<String, String> issued() throws IOException {
        return digests("reports");
    }

    /** The digest of every file under a folder of the workspace, run.json aside, by path. */
    Map<String, String> digests(String folder) throws IOException {
        TreeMap<String, String> digests = new TreeMap<>();
        Path root = workspace.resolve(folder);
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.endsWith("run.json")) {
                    digests.put(root.relativize(path).toString(), dev.plumbline.intake.DropFolder.sha256(path));
                }
            }
        }
        return digests;
    }

    /** A register of some initiatives, the first of which is named by a number to begin with. */
    static String register(int first, int last) {
        StringBuilder text = new StringBuilder("ID,Name,Status,Priority,Owner,Start,End,Budget\n");
        for (int n = first; n <= last; n++) {
            text.append(String.format(
                    Locale.ROOT,
                    "A-%02d,Initiative %s,In progress,P%d,Role %d,2025-0%d-01,2027-0%d-01,%d00\n",
                    n,
                    (char) ('A' + n),
                    1 + n % 3,
                    n % 4,
                    1 + n % 9,
                    1 + n % 9,
                    n));
        }
        return text.toString();
    }

    /** What a command answered. */
    record Answer(int exitCode, String out, String err) {}
}
