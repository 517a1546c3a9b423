package dev.plumbline.intake.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting tool writes into the name of a file: {@code GMT20260716-140002_Topic.vtt} (Zoom),
 * {@code Topic-20260615_133555-Meeting Transcript.docx} (Teams), {@code Topic-2026-06-18T13-00-00.000Z.json} (Fireflies).
 *
 * @param topic the title it gives; empty when it gives none
 * @param date the day; {@code null} when it gives none
 * @param start the beginning by the clock of the place; {@code null} when it gives none, or in UTC (Zoom, Fireflies), for the name
 *     does not tell how far the place is from it
 */
record ToolFileName(String topic, @Nullable LocalDate date, @Nullable LocalDateTime start) {

    private static final Pattern ZOOM =
            Pattern.compile("^GMT(\\d{4})(\\d{2})(\\d{2})-(\\d{2})(\\d{2})(\\d{2})[_ -]?(.*)$");
    private static final Pattern TEAMS =
            Pattern.compile("^(.*?)-(\\d{4})(\\d{2})(\\d{2})_(\\d{2})(\\d{2})(\\d{2})-?(?:Meeting |Besprechungs)?.*$");
    private static final Pattern FIREFLIES =
            Pattern.compile("^(.*?)-?(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2})-(\\d{2})-(\\d{2})(?:\\.\\d+)?Z.*$");
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\d]{1,5}$");
    private static final Pattern KIND = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:(?:meeting[ _-]?)?(?:transcripts?|transkript|transcription|recording|captions?|subtitles?|saved[ _-]chat"
                    + "|chat|notes by gemini|audio[ _-]transcript|closed[ _-]caption|newchat|cc|otter[ _-]ai))(?![\\p{L}])");

    static ToolFileName of(String file) {
        String name = ENDING.matcher(file).replaceFirst("");
        Matcher zoom = ZOOM.matcher(name);
        if (zoom.matches()) {
            return inUtc(zoom.group(7), time(zoom, 1));
        }
        Matcher fireflies = FIREFLIES.matcher(name);
        if (fireflies.matches()) {
            return inUtc(fireflies.group(1), time(fireflies, 2));
        }
        Matcher teams = TEAMS.matcher(name);
        if (teams.matches()) {
            LocalDateTime start = time(teams, 2);
            return new ToolFileName(topic(teams.group(1)), start == null ? null : start.toLocalDate(), start);
        }
        return new ToolFileName(topic(name), null, null);
    }

    private static ToolFileName inUtc(String topic, @Nullable LocalDateTime time) {
        return new ToolFileName(topic(topic), time == null ? null : time.toLocalDate(), null);
    }

    private static String topic(String name) {
        String bare = KIND.matcher(ENDING.matcher(name)
                        .replaceFirst(found -> KIND.matcher(found.group()).find() ? "" : found.group()))
                .replaceAll(" ")
                .replaceAll("[_\\s]+", " ")
                .replaceAll("^[\\s.-]+|[\\s.-]+$", "");
        return bare.codePoints().filter(Character::isLetter).count() < 2 ? "" : bare;
    }

    private static @Nullable LocalDateTime time(Matcher found, int first) {
        int[] parts = new int[6];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Integer.parseInt(found.group(first + i));
        }
        try {
            return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
