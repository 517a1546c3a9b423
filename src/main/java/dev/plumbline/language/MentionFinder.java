package dev.plumbline.language;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Link;
import dev.plumbline.model.Mention;
import java.util.ArrayList;
import java.util.List;

/** What a meeting speaks of: each thing once a sentence. */
final class MentionFinder {

    private static final double MINUTES = 0.85;
    private static final double TALK = 0.6;

    private MentionFinder() {}

    static List<Mention> in(ReadRecord source) {
        List<Mention> mentions = new ArrayList<>();
        for (ReadRecord.Part part : source.parts()) {
            for (ReadRecord.Line line : part.lines()) {
                for (Sentence sentence : line.sentences()) {
                    if (sentence.links().isEmpty() && sentence.unlinked().isEmpty()) {
                        continue;
                    }
                    Evidence evidence = source.evidence(line, sentence.text(), source.talk() ? TALK : MINUTES);
                    for (Link link : sentence.links()) {
                        mentions.add(new Mention(
                                source.meeting().date(), source.meeting().id(), part.number(), link, evidence));
                    }
                    for (int n = 0; n < sentence.unlinked().size(); n++) {
                        mentions.add(new Mention(
                                source.meeting().date(), source.meeting().id(), part.number(), null, evidence));
                    }
                }
            }
        }
        return mentions;
    }
}
