package dev.plumbline.language;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Link;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of a meeting, as one source has it, read sentence by sentence.
 *
 * @param meeting the meeting
 * @param record the source
 * @param parts its segments, in order
 * @param people who are named by role in what is quoted
 */
record ReadRecord(Meeting meeting, MeetingRecord record, List<Part> parts, People people) {

    private static final Set<Passage.Marker> NOT_SAID = EnumSet.of(Passage.Marker.AGENDA, Passage.Marker.QUOTE);

    /**
     * A segment.
     *
     * @param number its number in the meeting, from 0
     * @param title its heading
     * @param lines its passages, those of agendas and quotations left out
     */
    record Part(int number, Sentence title, List<Line> lines) {

        /** What it certainly speaks of, each thing once. */
        List<Link> accepted() {
            Map<Subject, Link> links = new LinkedHashMap<>();
            title.accepted().forEach(link -> links.putIfAbsent(link.subject(), link));
            lines.forEach(line -> line.accepted().forEach(link -> links.putIfAbsent(link.subject(), link)));
            return List.copyOf(links.values());
        }

        /** What a sentence is about: what it names itself, else its passage, else the heading, else the only thing named. */
        List<Link> about(Line line, Sentence sentence) {
            for (List<Link> links : List.of(sentence.accepted(), line.accepted(), title.accepted())) {
                if (!links.isEmpty()) {
                    return links;
                }
            }
            List<Link> all = accepted();
            return all.size() == 1 ? all : List.of();
        }
    }

    /**
     * A passage.
     *
     * @param passage as the source has it
     * @param sentences its sentences, in order
     */
    record Line(Passage passage, List<Sentence> sentences) {

        List<Link> accepted() {
            Map<Subject, Link> links = new LinkedHashMap<>();
            sentences.forEach(s -> s.accepted().forEach(link -> links.putIfAbsent(link.subject(), link)));
            return List.copyOf(links.values());
        }
    }

    /** Reads a source in a language; segments are counted from a number. */
    static ReadRecord of(Meeting meeting, MeetingRecord record, String language, int first, SentenceReader reader) {
        List<Part> parts = new ArrayList<>();
        for (var segment : record.segments()) {
            List<Line> lines = new ArrayList<>();
            for (Passage passage : segment.passages()) {
                if (!NOT_SAID.contains(passage.marker()) && !passage.text().isBlank()) {
                    lines.add(new Line(passage, reader.read(passage.text(), language)));
                }
            }
            Sentence title = segment.title().isBlank() ? Sentence.NONE : reader.heading(segment.title(), language);
            parts.add(new Part(first + parts.size(), title, lines));
        }
        return new ReadRecord(meeting, record, parts, People.of(meeting));
    }

    /** Where a sentence of a passage stands. */
    Evidence evidence(Line line, String text, double confidence) {
        return record.evidence(line.passage(), Quotes.of(people.withoutNames(text)), confidence);
    }

    /** Whether it is talk, word by word, rather than minutes. */
    boolean talk() {
        return record.kind() == MeetingRecord.Kind.TRANSCRIPT || record.kind() == MeetingRecord.Kind.CHAT;
    }
}
