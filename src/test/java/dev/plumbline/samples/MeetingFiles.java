package dev.plumbline.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What the change board of Corporate leaves behind: a calendar of its fortnightly meetings, one cancelled and one moved;
 * minutes of those it
 * held, and of three before there was a calendar; its decision log. What they decide is what the registers of the same quarter show.
 */
final class MeetingFiles {

    private static final String TEXTS = "corporate-meetings/";
    private static final List<String> MINUTES = List.of(
            "2025-09-17",
            "2025-12-10",
            "2026-03-18",
            "2026-05-27",
            "2026-06-11",
            "2026-07-08",
            "2026-07-22",
            "2026-08-05",
            "2026-08-19",
            "2026-09-02",
            "2026-09-16");

    private MeetingFiles() {}

    static void write(Path folder) throws IOException {
        copy("corporate-calendar.ics", folder);
        copy("corporate-decision-log-2026-09-30.csv", folder);
        for (String day : MINUTES) {
            copy("corporate-change-board-minutes-" + day + ".md", folder);
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(MeetingFiles.class.getResourceAsStream(TEXTS + name), name)) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
