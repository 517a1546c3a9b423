package dev.plumbline.simulator;

import dev.plumbline.simulator.Diary.Sitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The calendar of all meetings. */
final class CalendarDocument {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final World world;

    CalendarDocument(World world) {
        this.world = world;
    }

    void write(Path folder) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nPRODID:-//Simulated//Office//EN\r\nVERSION:2.0\r\n");
        int number = 0;
        for (Sitting sitting : world.diary.sittings()) {
            if (sitting.planned().isBefore(Documents.FROM)) {
                continue;
            }
            number++;
            text.append("BEGIN:VEVENT\r\nUID:m").append(number).append("@example.org\r\nDTSTAMP:20240101T080000Z\r\n");
            text.append("DTSTART:").append(at(sitting.planned(), 0)).append("\r\n");
            text.append("DTEND:")
                    .append(at(sitting.planned(), sitting.minutes()))
                    .append("\r\n");
            text.append("SUMMARY:").append(sitting.series().title).append("\r\n");
            text.append(sitting.cancelled() ? "STATUS:CANCELLED\r\n" : "").append("END:VEVENT\r\n");
        }
        try {
            Files.writeString(
                    folder.resolve("calendar-" + world.scenario.end() + ".ics"), text.append("END:VCALENDAR\r\n"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String at(LocalDate day, int minutes) {
        return STAMP.format(day.atTime(LocalTime.of(9, 0)).plusMinutes(minutes));
    }
}
