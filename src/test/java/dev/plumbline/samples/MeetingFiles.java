package dev.plumbline.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What the minutes and the log say was decided, by initiative, and what waits for a person's word. */
    static Map<String, Object> expected() {
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put(
                "decided",
                List.of(
                        "2025-09-17 approve-add ITS-4026",
                        "2025-12-10 approve-add HRD-3015",
                        "2025-12-10 date LEG-5001",
                        "2026-03-18 stop FIN-2043",
                        "2026-03-18 approve-add FIN-2045",
                        "2026-05-27 stop HRD-3012",
                        "2026-05-27 approve-add HRD-3016",
                        "2026-06-11 date ITS-4022",
                        "2026-07-08 exception LEG-5001",
                        "2026-08-19 budget FIN-2042",
                        "2026-09-02 approve-add ITS-4027"));
        truth.put("candidates", List.of("2026-08-19 defer HRD-3014"));
        truth.put("cancelledMeetings", List.of("2026-06-24"));
        truth.put("movedMeetings", List.of("2026-06-11"));
        return truth;
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(MeetingFiles.class.getResourceAsStream(TEXTS + name), name)) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
