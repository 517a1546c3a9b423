package dev.plumbline.cli;

import dev.plumbline.job.Workspace;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where Plumbline works. */
final class WorkspaceOption {

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder with inbox, archive, reports and data (default: the current folder).")
    private Path folder = Path.of(".");

    Workspace workspace() {
        return new Workspace(folder.toAbsolutePath().normalize());
    }
}
