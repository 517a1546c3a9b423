package dev.plumbline.language;

import dev.plumbline.model.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a sentence states that something is decided, or only asks, hopes, proposes or tells of it. */
final class Force {

    private static final Set<String> DETERMINERS =
            words("the this that his her their our its der die das den dem des dieser diesem le la l cette ce sa "
                    + "son leur el esta este su a del al du");

    private static final Set<CueFamily> STATING =
            EnumSet.of(CueFamily.DECIDE_STRONG, CueFamily.DECIDE_WEAK, CueFamily.OUTCOME, CueFamily.LOST);

    private static final int NEAR = 10;

    private Force() {}

    /** Whether it asks. */
    static boolean asks(Sentence sentence) {
        String text = sentence.text().strip();
        boolean mark = text.endsWith("?") || text.endsWith("?)") || text.endsWith("?\"") || text.endsWith("?”");
        return mark || text.startsWith("¿") || sentence.has(CueFamily.QUESTION);
    }

    /** Whether it is hedged, asked, proposed or not decided yet. */
    static boolean unsure(Sentence sentence) {
        return asks(sentence)
                || sentence.has(CueFamily.HEDGE)
                || sentence.has(CueFamily.OPEN)
                || sentence.has(CueFamily.PROPOSAL);
    }

    /** The words by which a sentence states a decision; empty when it states none. */
    static Optional<CueHit> states(Sentence sentence, CueFamily family) {
        Optional<CueHit> said = sentence.first(family).filter(hit -> !isNegated(sentence, hit));
        boolean canceled = asks(sentence)
                || sentence.has(CueFamily.OPEN)
                || said.filter(hit -> isReported(sentence, hit) || isProposed(sentence, hit) || isHedged(sentence, hit))
                        .isPresent();
        return canceled ? Optional.empty() : said;
    }

    /** Whether structure marks as decided what is not: a question, a proposal, an open point, an earlier decision. */
    static boolean denies(Sentence sentence) {
        boolean strong = sentence.has(CueFamily.DECIDE_STRONG) || sentence.has(CueFamily.OUTCOME);
        Optional<CueHit> proposal = sentence.first(CueFamily.PROPOSAL);
        return asks(sentence)
                || (sentence.has(CueFamily.OPEN) && !strong)
                || (!strong && proposal.filter(hit -> hit.from() <= 2).isPresent())
                || (strong
                        && states(sentence, CueFamily.DECIDE_STRONG).isEmpty()
                        && states(sentence, CueFamily.OUTCOME).isEmpty()
                        && proposal.isPresent());
    }

    /** Whether a passage states a decision, or a candidate once what it speaks of is known. */
    static boolean mayDecide(Passage passage, List<Sentence> sentences) {
        if (passage.marker() == Passage.Marker.DECISION) {
            return true;
        }
        boolean said = passage.marker() == Passage.Marker.NONE || passage.marker() == Passage.Marker.PROPOSAL;
        return said
                && sentences.stream().anyMatch(sentence -> STATING.stream()
                        .anyMatch(family -> states(sentence, family).isPresent()));
    }

    private static boolean isNegated(Sentence sentence, CueHit said) {
        boolean refuses = sentence.all(CueFamily.DECLINE).stream()
                .anyMatch(hit -> hit.from() < said.to() && said.from() < hit.to());
        return !refuses
                && sentence.all(CueFamily.NEGATOR).stream()
                        .anyMatch(not -> not.to() <= said.from() && said.from() - not.to() <= 1);
    }

    private static boolean isReported(Sentence sentence, CueHit said) {
        return sentence.all(CueFamily.REPORTED).stream()
                .anyMatch(hit -> hit.from() < said.to() + NEAR && said.from() < hit.to() + NEAR);
    }

    private static boolean isProposed(Sentence sentence, CueHit said) {
        return sentence.all(CueFamily.PROPOSAL).stream()
                .anyMatch(hit -> hit.to() <= said.from() && !isNoun(sentence, hit));
    }

    private static boolean isHedged(Sentence sentence, CueHit said) {
        return sentence.all(CueFamily.HEDGE).stream()
                .anyMatch(hit -> hit.to() <= said.from() && said.from() - hit.to() < NEAR);
    }

    static boolean isNoun(Sentence sentence, CueHit hit) {
        return hit.from() > 0
                && DETERMINERS.contains(sentence.tokens().get(hit.from() - 1).word());
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
