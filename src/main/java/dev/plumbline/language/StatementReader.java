package dev.plumbline.language;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the statements of the decisions of a place in a meeting where some are stated. */
final class StatementReader {

    private StatementReader() {}

    /**
     * A statement for each clause that decides something of its own.
     *
     * @param text the words
     * @param sentence the sentence that says what is decided
     * @param said the words that say that it is; empty where only the structure of the source says so
     */
    static List<DecisionStatement> statements(
            ReadRecord source,
            ReadRecord.Part part,
            ReadRecord.Line line,
            Sentence sentence,
            Optional<CueHit> said,
            String text,
            Decision.Status status,
            double confidence) {
        Parts parts = Parts.of(sentence);
        LocalDate day = source.meeting().date();
        List<DecisionStatement> statements = new ArrayList<>();
        for (Sentence clause : Clauses.of(sentence, parts.aside())) {
            Kind kind = voted(part, line, sentence, kind(part, clause, parts.aside()));
            statements.add(new DecisionStatement(
                    "",
                    day,
                    kind,
                    status,
                    confidence,
                    Quotes.readable(source.people().withoutNames(text)),
                    sentence.language(),
                    source.meeting().id(),
                    source.meeting().series(),
                    said.map(hit -> Deciders.of(sentence, hit)).orElse(""),
                    links(part, line, clause, parts),
                    terms(sentence, parts, kind, day, text).map(source.people()::withoutNames),
                    source.evidence(line, text, confidence)));
        }
        return statements;
    }

    /** What a sentence says beside what it decides. */
    static DecisionStatement.Terms terms(Sentence sentence, Parts parts, Kind kind, LocalDate day, String text) {
        return new DecisionStatement.Terms(
                Quotes.of(parts.conditions()),
                Quotes.of(parts.removal()),
                kind.type() == Decision.Type.EXCEPTION ? Quotes.of(WaivedRule.of(sentence)) : "",
                Expiry.of(text, day, sentence.language()),
                Quotes.of(parts.supersedes()),
                "");
    }

    /** What a sentence decides; where it only says that it is decided, what its heading speaks of. */
    private static Kind kind(ReadRecord.Part part, Sentence sentence, Set<Integer> aside) {
        Kind kind = Kinds.of(sentence, aside);
        boolean bare = kind.type() == Decision.Type.OTHER
                && sentence.accepted().isEmpty()
                && !sentence.has(CueFamily.PROCEDURE)
                && sentence.tokens().size() <= 6;
        if (!bare) {
            return kind;
        }
        Kind titled = Kinds.of(part.title(), Set.of());
        if (titled.equals(Kind.OTHER) && part.title().namesInitiative() && sentence.has(CueFamily.APPROVE)) {
            return new Kind(Decision.Type.APPROVE_ADD, true);
        }
        return kind.positive() ? titled : titled.refused();
    }

    /** What a vote decides that only has its outcome: what was put forward just before. */
    private static Kind voted(ReadRecord.Part part, ReadRecord.Line line, Sentence sentence, Kind own) {
        boolean lost = sentence.has(CueFamily.LOST);
        if (!lost && !sentence.has(CueFamily.OUTCOME)) {
            return own;
        }
        Sentence motion = sentence;
        for (ReadRecord.Line before : part.lines()) {
            for (Sentence earlier : before.sentences()) {
                if (before.equals(line) && earlier.equals(sentence)) {
                    Kind moved = own.type() == Decision.Type.OTHER ? Kinds.of(motion, Set.of()) : own;
                    return lost ? moved.refused() : moved;
                }
                motion = earlier.has(CueFamily.PROPOSAL) ? earlier : motion;
            }
        }
        return own;
    }

    /** What it is about, what goes for it left aside. */
    private static List<Link> links(ReadRecord.Part part, ReadRecord.Line line, Sentence sentence, Parts parts) {
        List<Link> own = own(sentence, parts);
        if (!own.isEmpty()) {
            return own;
        }
        List<Link> passage = line.sentences().size() > 1 ? line.accepted() : List.of();
        if (!passage.isEmpty()) {
            return passage;
        }
        return part.title().accepted().isEmpty() && sentence.has(CueFamily.OUTCOME)
                ? earlier(part, line)
                : part.title().links();
    }

    /** The links of a sentence that do not stand only in the part that goes. */
    static List<Link> own(Sentence sentence, Parts parts) {
        String core = core(sentence, parts);
        List<Link> kept = sentence.links().stream()
                .filter(link -> Texts.contains(core, link.mention()))
                .toList();
        return kept.isEmpty() ? sentence.links() : kept;
    }

    /** The words that belong to none of the parts. */
    private static String core(Sentence sentence, Parts parts) {
        if (parts.aside().isEmpty()) {
            return sentence.text();
        }
        StringBuilder core = new StringBuilder();
        for (int word = 0; word < sentence.tokens().size(); word++) {
            core.append(parts.aside().contains(word) ? "|" : sentence.words(word, word + 1))
                    .append(' ');
        }
        return core.toString();
    }

    /** What the motion before was about, on which a vote has an outcome. */
    private static List<Link> earlier(ReadRecord.Part part, ReadRecord.Line line) {
        List<Link> links = List.of();
        for (ReadRecord.Line before : part.lines()) {
            if (before.equals(line)) {
                break;
            }
            if (!before.accepted().isEmpty()) {
                links = before.accepted();
            }
        }
        return links;
    }
}
