package dev.plumbline.intake.meeting;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands above the first turn of a transcript: title, day, length, a list of those who were there. */
final class TalkHeader {

    private static final Pattern LENGTH = Pattern.compile(
            "^(?:(\\d{1,2}) ?h(?:ours?)?)? ?(?:(\\d{1,3}) ?m(?:in(?:utes?)?)?)? ?(?:\\d{1,2} ?s(?:ec.*)?)?$");
    private static final Pattern LIST = Pattern.compile(
            "(?iu)^[*#\\s]*(?:attendees|participants|invited|teilnehmer(?:innen)?|eingeladen|participants?|invités|asistentes"
                    + "|participantes|invitados)[*\\s]*:?[*\\s]*(.*)$");
    private static final Pattern NOTES =
            Pattern.compile("(?iu)notes|notizen|notas|transcript|transkript|transcription");
    private static final Pattern INVITED = Pattern.compile("(?iu)^[*#\\s]*(?:invited|eingeladen|invités|invitados).*");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(?<!\\d)(\\d{1,2}):(\\d{2})(?: ?([ap])\\.?m\\.?)?(?![\\d:])");
    private static final Pattern TOOL_ENDING = Pattern.compile(
            "(?iu)\\s*[-–]\\s*(?:notes by gemini|transcript|transkript|transcription|transcripción)\\s*$");
    private static final Pattern STAMP = Pattern.compile(
            "\\s*[-–(]\\s*\\d{4}[/-]\\d{2}[/-]\\d{2}(?:(?:[ ,]+| at )\\d{1,2}:\\d{2})?(?: [A-Z]{2,5}(?:[+-]\\S+?)?)?\\)?\\s*$");

    private TalkHeader() {}

    /** The header in some lines, which may be none. */
    static Talk.Header of(Script script, int from, int to) {
        String title = "";
        String place = Problem.WHOLE_FILE;
        @Nullable LocalDate date = null;
        @Nullable LocalDateTime start = null;
        @Nullable Integer minutes = null;
        List<Attendee> attendees = new ArrayList<>();
        for (int line = from; line <= to; line++) {
            String text =
                    script.line(line).replaceAll("[*#\\p{So}\uFE0F]|__", "").strip();
            Matcher list = LIST.matcher(text);
            Matcher length = LENGTH.matcher(text);
            if (text.isEmpty() || NOTES.matcher(text).matches()) {
                continue;
            }
            if (list.matches()) {
                line = names(
                        script,
                        line,
                        to,
                        list.group(1),
                        attendees,
                        INVITED.matcher(text).matches());
            } else if (length.matches()) {
                minutes = number(length.group(1)) * 60 + number(length.group(2));
            } else {
                ToolFileName named = ToolFileName.of(text + ".docx");
                LocalDate day = named.date() == null ? WrittenDay.sureOf(text) : null;
                if (day != null && (date == null || start == null)) {
                    date = day;
                    Matcher clock = CLOCK.matcher(text);
                    start = clock.find() ? start(day, clock) : null;
                }
                if (title.isEmpty()
                        && (day == null || STAMP.matcher(untooled(text)).find())
                        && text.length() <= 200
                        && !text.endsWith("transcription")) {
                    title = named.date() != null
                            ? named.topic()
                            : STAMP.matcher(untooled(text)).replaceFirst("").strip();
                    date = date == null ? named.date() : date;
                    place = script.place(line, line);
                }
            }
        }
        return new Talk.Header(title, place, date, start, minutes, attendees);
    }

    private static String untooled(String text) {
        return TOOL_ENDING.matcher(text).replaceFirst("");
    }

    /** Reads names in the line of the label, or in the lines below it up to a blank one; the last line read. */
    private static int names(
            Script script, int line, int to, String inline, List<Attendee> attendees, boolean invited) {
        int last = line;
        List<String> labels = new ArrayList<>(List.of(inline));
        if (inline.isBlank()) {
            while (last < to && script.line(last + 1).isBlank()) {
                last++;
            }
            while (last < to && !script.line(last + 1).isBlank()) {
                labels.add(script.line(++last).replaceFirst("^\\s*[-*•]\\s*", ""));
            }
        }
        for (String label : labels) {
            for (String one : label.split(label.contains(";") ? ";" : ",\\s")) {
                String name = PersonLabel.name(one);
                if (!name.isEmpty()
                        && attendees.stream().noneMatch(other -> other.name().equals(name))) {
                    attendees.add(
                            new Attendee(name, "", invited ? Attendee.Presence.INVITED : Attendee.Presence.PRESENT));
                }
            }
        }
        return last;
    }

    private static @Nullable LocalDateTime start(LocalDate day, Matcher clock) {
        int hour = number(clock.group(1));
        String half = clock.group(3);
        int shown = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        int minute = number(clock.group(2));
        return shown > 23 || minute > 59 ? null : day.atTime(shown, minute);
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
