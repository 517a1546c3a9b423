package dev.plumbline.job;

import dev.plumbline.history.HistoryView;
import dev.plumbline.history.Remembered;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    @SuppressWarnings("try") // the lock is held, not used
    private Answer remembered(String portfolio) {
        try (ConfigurableApplicationContext settings = settings();
                WorkspaceLock lock = WorkspaceLock.take(workspace, now)) {
            Environment environment = settings.getEnvironment();
            Optional<HistoryView> found = HistoryView.open(
                    environment.getProperty("spring.datasource.url", ""),
                    environment.getProperty("spring.datasource.username", ""),
                    environment.getProperty("spring.datasource.password", ""));
            if (found.isEmpty()) {
                return new Answer(Remembered.nothing(portfolio), "there is no history in " + workspace.root());
            }
            try (HistoryView view = found.get()) {
                Remembered remembered = view.of(portfolio);
                boolean none = remembered.files().isEmpty();
                return new Answer(remembered, none ? "nothing is remembered of the portfolio " + portfolio : "");
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
