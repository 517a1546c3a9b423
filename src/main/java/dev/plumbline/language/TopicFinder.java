package dev.plumbline.language;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Link;
import dev.plumbline.model.Subject;
import dev.plumbline.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What meetings come back to after 3 days or more, and how much of it is new each time: the share of the words (by stem), numbers
 * and dates of a segment that no earlier segment about the same thing has (method §8.4).
 */
final class TopicFinder {

    private static final int APART = 3;
    private static final int SHORTEST = 4;
    private static final double CONFIDENCE = 0.6;

    private final Map<String, List<Spoken>> spoken = new TreeMap<>();

    /** Takes up what a source speaks of. */
    void add(ReadRecord source) {
        for (ReadRecord.Part part : source.parts()) {
            if (part.lines().isEmpty()) {
                continue;
            }
            Set<String> words = words(part);
            for (Link link : part.accepted()) {
                Subject subject = link.subject();
                ReadRecord.Line first = part.lines().get(0);
                spoken.computeIfAbsent(subject.type() + " " + subject.id(), s -> new ArrayList<>())
                        .add(new Spoken(
                                subject,
                                source.meeting().date(),
                                source.meeting().id(),
                                part.number(),
                                words,
                                source.evidence(first, first.passage().text(), CONFIDENCE)));
            }
        }
    }

    private static Set<String> words(ReadRecord.Part part) {
        Set<String> words = new HashSet<>();
        for (ReadRecord.Line line : part.lines()) {
            for (Sentence sentence : line.sentences()) {
                for (Token token : sentence.tokens()) {
                    boolean number = Character.isDigit(token.word().charAt(0));
                    if (!token.closed() && (number || token.word().length() >= SHORTEST)) {
                        words.add(token.stem());
                    }
                }
            }
        }
        return words;
    }

    /** What was come back to, by kind and id. */
    List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        spoken.forEach((key, times) -> {
            times.sort(Comparator.comparing(Spoken::date)
                    .thenComparing(Spoken::meeting)
                    .thenComparingInt(Spoken::segment));
            Set<String> known = new HashSet<>();
            List<Topic.Return> returns = new ArrayList<>();
            for (Spoken time : times) {
                boolean apart = returns.isEmpty()
                        || !time.date()
                                .isBefore(returns.get(returns.size() - 1).date().plusDays(APART));
                if (apart) {
                    returns.add(new Topic.Return(
                            time.date(),
                            time.meeting(),
                            time.segment(),
                            novelty(time.words(), known),
                            time.evidence()));
                }
                known.addAll(time.words());
            }
            if (returns.size() > 1) {
                topics.add(new Topic(times.get(0).subject(), returns));
            }
        });
        return topics;
    }

    private static double novelty(Set<String> words, Set<String> known) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(word -> !known.contains(word)).count() / words.size();
    }

    private record Spoken(
            Subject subject, LocalDate date, String meeting, int segment, Set<String> words, Evidence evidence) {}
}
