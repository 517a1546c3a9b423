package dev.plumbline.language;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The people whom the sources of a meeting name as attendees and speakers. Reports leave their names out, or tell them by role; only a first with a last name
 * is sure to be a name, for {@code Will} and {@code Mark} are words.
 */
final class People {

    private static final String NOBODY_ELSE = "participant";
    private static final Pattern ROLE = Pattern.compile("\\p{L}[\\p{L} -]{1,30}");

    private final Map<String, String> roles =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Pattern names;

    private People(List<Attendee> attendees, List<MeetingRecord> records) {
        attendees.forEach(attendee -> add(attendee.name(), attendee.role()));
        records.forEach(record -> {
            record.attendees().forEach(attendee -> add(attendee.name(), attendee.role()));
            record.segments().forEach(segment -> segment.passages().forEach(passage -> add(passage.speaker(), "")));
        });
        names = Pattern.compile(roles.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    static People of(Meeting meeting) {
        return new People(meeting.attendees(), meeting.records());
    }

    static People of(MeetingRecord record) {
        return new People(List.of(), List.of(record));
    }

    private void add(String name, String role) {
        String[] words = name.split(" ");
        if (words.length > 1) {
            String shown = ROLE.matcher(role).matches() ? role.toLowerCase(Locale.ROOT) : NOBODY_ELSE;
            for (String called : List.of(name, words[0] + " " + words[words.length - 1])) {
                roles.merge(called, shown, (one, other) -> one.equals(NOBODY_ELSE) ? other : one);
            }
        }
    }

    /** A text with {@code …} wherever a person is named, so that a quote can still be found in its source. */
    String withoutNames(String text) {
        return roles.isEmpty() ? text : names.matcher(text).replaceAll("…");
    }

    /** What is kept of a record with addresses left out and nobody named: who speaks is told by number. */
    MeetingRecord unnamed(MeetingRecord record) {
        Map<String, String> numbers = new HashMap<>();
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : record.segments()) {
            List<Passage> passages = new ArrayList<>();
            for (Passage passage : segment.passages()) {
                passages.add(passage.with(speaker(passage, numbers), hidden(passage.text())));
            }
            segments.add(new Segment(hidden(segment.title()), passages));
        }
        return record.with(segments);
    }

    private String hidden(String text) {
        return Quotes.masked(withoutNames(text));
    }

    private String speaker(Passage passage, Map<String, String> numbers) {
        String name = passage.speaker();
        return name.isEmpty()
                ? ""
                : numbers.computeIfAbsent(name, n -> roles.getOrDefault(n, NOBODY_ELSE) + " " + (numbers.size() + 1));
    }
}
