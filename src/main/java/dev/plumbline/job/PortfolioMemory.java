package dev.plumbline.job;

import dev.plumbline.history.HistoryView;
import dev.plumbline.history.Remembered;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * What a workspace remembers of its portfolios, for those who only want to know. Each portfolio is looked up once and taken out
 * whole, so that the workspace is held for that moment only; nothing is made where there is nothing.
 */
public final class PortfolioMemory {

    private final Workspace workspace;
    private final Instant now;
    private final Map<String, Answer> answers = new HashMap<>();

    /**
     * @param workspace a workspace, or any folder
     * @param now the time, for the owner of the lock
     */
    public PortfolioMemory(Workspace workspace, Instant now) {
        this.workspace = workspace;
        this.now = now;
    }

    /**
     * What is remembered.
     *
     * @param remembered the portfolio; nothing when it is not known
     * @param note why nothing is; empty when something is
     */
    record Answer(Remembered remembered, String note) {}

    /** The portfolio a file would be dropped for: that of the folder of the inbox it lies in; empty when it lies in none. */
    public Optional<String> portfolio(Path file) {
        Path inbox = workspace.inbox().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.startsWith(inbox)) {
            return Optional.empty();
        }
        Path inside = inbox.relativize(absolute);
        return inside.getNameCount() > 1 ? Optional.of(inside.getName(0).toString()) : Optional.empty();
    }

    Answer of(String portfolio) {
        return answers.computeIfAbsent(portfolio, this::look);
    }

    private Answer look(String portfolio) {
        if (portfolio.isEmpty()) {
            return new Answer(
                    Remembered.nothing(""), "no portfolio was named; --portfolio NAME compares with its history");
        }
        if (!Files.isDirectory(workspace.data())) {
            return new Answer(Remembered.nothing(portfolio), "there is no history in " + workspace.root());
        }
        try {
            return remembered(portfolio);
        } catch (WorkspaceLock.Held | IllegalStateException busy) {
            return new Answer(Remembered.nothing(portfolio), String.valueOf(busy.getMessage()));
        }
    }

    /**
     * What is remembered of a portfolio; empty when the workspace remembers nothing at all.
     *
     * @throws WorkspaceLock.Held when a run is under way
     * @throws IllegalStateException when the history cannot be read
     */
    Optional<Remembered> recall(String portfolio) {
        return Files.isDirectory(workspace.data()) ? view(view -> view.of(portfolio)) : Optional.empty();
    }

    /**
     * The portfolios that are remembered, sorted.
     *
     * @throws WorkspaceLock.Held when a run is under way
     * @throws IllegalStateException when the history cannot be read
     */
    List<String> portfolios() {
        return Files.isDirectory(workspace.data())
                ? view(HistoryView::portfolios).orElse(List.of())
                : List.of();
    }

    private Answer remembered(String portfolio) {
        Optional<Remembered> found = view(view -> view.of(portfolio));
        if (found.isEmpty()) {
            return new Answer(Remembered.nothing(portfolio), "there is no history in " + workspace.root());
        }
        boolean none = found.get().files().isEmpty();
        return new Answer(found.get(), none ? "nothing is remembered of the portfolio " + portfolio : "");
    }

    /** What a look into the history shows; empty when there is none. */
    @SuppressWarnings("try") // the lock is held, not used
    private <T> Optional<T> view(Function<HistoryView, T> look) {
        try (ConfigurableApplicationContext settings = settings();
                WorkspaceLock lock = WorkspaceLock.take(workspace, now)) {
            Environment environment = settings.getEnvironment();
            Optional<HistoryView> found = HistoryView.open(
                    environment.getProperty("spring.datasource.url", ""),
                    environment.getProperty("spring.datasource.username", ""),
                    environment.getProperty("spring.datasource.password", ""));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (HistoryView view = found.get()) {
                return Optional.of(look.apply(view));
            }
        }
    }

    private ConfigurableApplicationContext settings() {
        Path root = workspace.root().toAbsolutePath().normalize();
        return new SpringApplicationBuilder(SettingsOnly.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "plumbline.workspace",
                        root.toString(),
                        "spring.config.additional-location",
                        "optional:file:" + root + "/application.yml"))
                .run();
    }

    /** No beans: only the settings are wanted. */
    @Configuration(proxyBeanMethods = false)
    static class SettingsOnly {}
}
