package dev.plumbline.cli;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.job.Learning;
import dev.plumbline.job.Profiles;
import dev.plumbline.job.Workspace;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Under which mapping profile files are looked at, and whether it learns from them. */
final class ProfileOptions {

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            description = "Read files under the mapping profiles of this workspace (its folder `profiles`).")
    private @Nullable Path workspace;

    @Option(
            names = "--portfolio",
            paramLabel = "PORTFOLIO",
            description = "The portfolio of the files (default: the name of the folder they lie in).")
    private @Nullable String portfolio;

    @Option(
            names = "--learn",
            paramLabel = "PORTFOLIO",
            description =
                    "Write what could not be decided into the mapping profile of this portfolio, commented out, for you"
                            + " to settle. What stands there stays.")
    private @Nullable String learn;

    private @Nullable Profiles profiles;

    /** The profile a file is read under; none where no workspace and no portfolio is named. */
    MappingProfile of(Path file) {
        if (workspace == null && portfolio == null && learn == null) {
            return MappingProfile.NONE;
        }
        if (profiles == null) {
            profiles = Profiles.of(workspace());
        }
        return profiles.of(portfolio(file));
    }

    /** Where what could not be decided was written; empty when nothing is to be learned. */
    Optional<Path> learn(List<ReadResult> results) throws IOException {
        return learn == null ? Optional.empty() : Optional.of(new Learning(workspace(), learn).learn(results));
    }

    private String portfolio(Path file) {
        if (learn != null || portfolio != null) {
            return learn != null ? learn : String.valueOf(portfolio);
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
    }

    private Workspace workspace() {
        return new Workspace(
                (workspace == null ? Path.of("") : workspace).toAbsolutePath().normalize());
    }
}
