package dev.plumbline.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Everything that an organisation exports. */
public final class Documents {

    /** Registers and minutes are kept from then on. */
    static final LocalDate FROM = Scenario.end(1);

    private Documents() {}

    /** Whether the tables of an organisation are comma-separated text with English headers, and its minutes Markdown. */
    public static boolean plain(Scenario scenario) {
        String name = scenario.name();
        Chance log = Chance.of(name, "log");
        return Dialect.of(scenario) == Dialect.PLAIN
                && !Chance.of(name, "workbook").happens(0.5)
                && !Chance.of(name, "frame").happens(0.3)
                && log.happens(0.5)
                && !log.happens(0.3)
                && log.happens(0.5)
                && Chance.of(name, "minutes").pick(java.util.List.of(MinutesFile.Form.values()))
                        == MinutesFile.Form.MARKDOWN;
    }

    /** Writes the documents of a world into a folder. */
    public static void write(World world, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        new RegisterDocument(world).write(folder);
        new FrameDocuments(world).write(folder);
        new LogDocument(world).write(folder);
        new MinutesDocuments(world).write(folder);
        new CalendarDocument(world).write(folder);
        new TranscriptDocuments(world).write(folder);
    }
}
