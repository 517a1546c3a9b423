package dev.plumbline.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs Plumbline once on a workspace: the whole flow, from the drop folder to issued reports. */
public final class Nightly {

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
            return new RunSummary(
                    RunSummary.Outcome.BUSY,
                    String.valueOf(held.getMessage()),
                    request.asOf(),
                    request.startedAt(),
                    List.of(),
                    List.of(),
                    List.of(),
                    0);
        }
    }

    private RunSummary locked(RunRequest request) {
        long told = RunJson.ledger(request.workspace());
        try (ConfigurableApplicationContext context = start(request)) {
            return context.getBean(Night.class).run(told);
        } catch (Exception problem) {
            org.slf4j.LoggerFactory.getLogger(Nightly.class).error("the run failed", problem);
            return new RunSummary(
                    RunSummary.Outcome.FAILED,
                    "The run failed and issued nothing: " + root(problem)
                            + ". The same command takes it up where it stopped.",
                    request.asOf(),
                    request.startedAt(),
                    List.of(),
                    List.of(),
                    List.of(),
                    told);
        }
    }

    private ConfigurableApplicationContext start(RunRequest request) {
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
            if (Files.getFileStore(workspace.data()).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(workspace.data(), PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "cannot prepare the workspace " + workspace.root() + ": " + problem.getMessage(), problem);
        }
    }

    private static String root(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
