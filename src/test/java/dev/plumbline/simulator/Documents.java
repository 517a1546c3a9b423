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
