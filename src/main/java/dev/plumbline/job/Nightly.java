package dev.plumbline.job;

import dev.plumbline.history.History;
import dev.plumbline.intake.profile.WrongProfile;
import dev.plumbline.model.IdentityCorrection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs Plumbline once on a workspace: the whole flow, from the drop folder to issued reports. */
public final class Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

    private final Progress progress;

    public Nightly(Progress progress) {
        this.progress = progress;
    }

    /**
     * Runs.
     *
     * @return what it did; {@code reports/run.json} holds the same
     * @throws UncheckedIOException when the workspace cannot be written
     */
    @SuppressWarnings("try") // the lock is held, not used
    public RunSummary run(RunRequest request) {
        prepare(request.workspace());
        try (WorkspaceLock lock = WorkspaceLock.take(request.workspace(), request.startedAt())) {
            RunSummary summary = locked(request);
            RunJson.write(summary, request.workspace());
            return summary;
        } catch (WorkspaceLock.Held held) {
            return without(request, RunSummary.Outcome.BUSY, String.valueOf(held.getMessage()), 0);
        }
    }

    /**
     * Keeps a person's word on whether two rows are the same initiative; the next run counts by it.
     *
     * @throws IllegalStateException when a run is under way
     */
    @SuppressWarnings("try") // the lock is held, not used
    public void correct(RunRequest request, IdentityCorrection correction) {
        prepare(request.workspace());
        try (WorkspaceLock lock = WorkspaceLock.take(request.workspace(), request.startedAt());
                ConfigurableApplicationContext context = start(request, Profiles.NONE)) {
            context.getBean(History.class).correct(correction);
        }
    }

    private RunSummary locked(RunRequest request) {
        long told = RunJson.ledger(request.workspace());
        Profiles profiles;
        try {
            profiles = Profiles.of(request.workspace());
        } catch (WrongProfile wrong) {
            String message = "The mapping profiles in " + request.workspace().profiles()
                    + " are wrong; nothing was taken or read.\n  " + wrong.getMessage();
            return without(request, RunSummary.Outcome.WRONG_SETTINGS, message, told);
        }
        try (ConfigurableApplicationContext context = start(request, profiles)) {
            return context.getBean(Night.class).run(told);
        } catch (Exception problem) {
            boolean settings = causes(problem).anyMatch(Nightly::aboutSettings);
            if (!settings) {
                LOG.error("the run failed", problem);
            }
            return without(
                    request,
                    settings ? RunSummary.Outcome.WRONG_SETTINGS : RunSummary.Outcome.FAILED,
                    settings
                            ? "The settings in application.yml are wrong: " + root(problem)
                            : "The run failed and issued nothing: " + root(problem)
                                    + ". The same command takes it up where it stopped.",
                    told);
        }
    }

    private static boolean aboutSettings(Throwable cause) {
        return cause instanceof ConfigurationPropertiesBindException
                || cause.getClass().getName().startsWith("org.yaml.snakeyaml");
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause);
    }

    private static RunSummary without(RunRequest request, RunSummary.Outcome outcome, String message, long told) {
        return new RunSummary(
                outcome, message, request.asOf(), request.startedAt(), List.of(), List.of(), List.of(), told);
    }

    private ConfigurableApplicationContext start(RunRequest request, Profiles profiles) {
        Path root = request.workspace().root().toAbsolutePath().normalize();
        return new SpringApplicationBuilder(NightJob.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "plumbline.workspace",
                        root.toString(),
                        "spring.config.additional-location",
                        "optional:file:" + root + "/application.yml"))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(RunRequest.class, () -> request);
                    beans.registerBean(Profiles.class, () -> profiles);
                    beans.registerBean(Progress.class, () -> progress);
                })
                .run();
    }

    private static void prepare(Workspace workspace) {
        try {
            for (Path folder :
                    List.of(workspace.archive(), workspace.quarantine(), workspace.reports(), workspace.data())) {
                Files.createDirectories(folder);
            }
            // Libraries keep their temporary files here, where this account may write and nobody else may read.
            Path temporary = Files.createDirectories(workspace.data().resolve("temporary"));
            System.setProperty("java.io.tmpdir", temporary.toAbsolutePath().toString());
            if (Files.getFileStore(workspace.data()).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(workspace.data(), PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "cannot prepare the workspace " + workspace.root() + ": " + problem.getMessage(), problem);
        }
    }

    private static String root(Throwable problem) {
        Throwable root = causes(problem).reduce((outer, cause) -> cause).orElse(problem);
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
