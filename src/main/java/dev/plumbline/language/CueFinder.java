package dev.plumbline.language;

import dev.plumbline.model.Cue;
import dev.plumbline.model.Link;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The cues of a meeting, only where something known is spoken of (method §8.2). Hedged and asked ones do not count, but asking
 * for the priority is what re-explaining answers.
 */
final class CueFinder {

    private static final double MINUTES = 0.6;
    private static final double TALK = 0.4;

    /** Families that are told by questions, and by words that deny. */
    private static final Set<Cue.Family> ASKED = EnumSet.of(Cue.Family.RE_EXPLAINING);

    private CueFinder() {}

    static List<Cue> in(ReadRecord source) {
        List<Cue> cues = new ArrayList<>();
        for (ReadRecord.Part part : source.parts()) {
            for (ReadRecord.Line line : part.lines()) {
                for (Sentence sentence : line.sentences()) {
                    add(source, part, line, sentence, cues);
                }
            }
        }
        return cues;
    }

    private static void add(
            ReadRecord source, ReadRecord.Part part, ReadRecord.Line line, Sentence sentence, List<Cue> cues) {
        Set<Cue.Family> told = EnumSet.noneOf(Cue.Family.class);
        for (CueHit hit : sentence.hits()) {
            hit.family().announces().ifPresent(family -> {
                boolean counts = ASKED.contains(family) || (!Force.unsure(sentence) && !isDenied(sentence, hit));
                List<Link> about = counts ? part.about(line, sentence) : List.of();
                if (!about.isEmpty() && told.add(family)) {
                    cues.add(new Cue(
                            family,
                            source.meeting().date(),
                            source.meeting().id(),
                            part.number(),
                            Quotes.of(sentence.words(hit)),
                            about,
                            source.evidence(line, sentence.text(), source.talk() ? TALK : MINUTES)));
                }
            });
        }
    }

    private static boolean isDenied(Sentence sentence, CueHit hit) {
        return sentence.all(CueFamily.NEGATOR).stream()
                .anyMatch(not -> not.to() <= hit.from() && hit.from() - not.to() < 2);
    }
}
