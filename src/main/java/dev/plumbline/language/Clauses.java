package dev.plumbline.language;

import dev.plumbline.model.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The clauses of a sentence that decide different things about different names, as in {@code Stop Alpha and resume Beta}. */
final class Clauses {

    private static final Set<String> JOINING =
            Set.of("and", "but", "while", "und", "aber", "sondern", "sowie", "et", "mais", "y", "e", "pero");

    private final Sentence sentence;
    private final Set<Integer> aside;
    private final List<Sentence> found = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Clauses(Sentence sentence, Set<Integer> aside) {
        this.sentence = sentence;
        this.aside = aside;
    }

    /**
     * Each clause that says what of whom; the sentence itself where it decides one thing only.
     *
     * @param aside the words of a sentence that name what goes, or a condition: they belong to all of it
     */
    static List<Sentence> of(Sentence sentence, Set<Integer> aside) {
        if (sentence.accepted().size() < 2) {
            return List.of(sentence);
        }
        Clauses clauses = new Clauses(sentence, aside);
        clauses.read();
        return clauses.found.size() > 1 ? clauses.found : List.of(sentence);
    }

    private void read() {
        int open = 0;
        int from = 0;
        for (int to = 1; to <= sentence.tokens().size(); to++) {
            if (to < sentence.tokens().size() && !begins(to)) {
                continue;
            }
            if (decides(sentence.part(open, to))) {
                add(open, to);
                open = to;
            } else if (!found.isEmpty() && goesOn(from, to)) {
                extend(to);
                open = to;
            }
            from = to;
        }
        if (!found.isEmpty()) {
            extend(sentence.tokens().size());
        }
    }

    private boolean begins(int word) {
        return JOINING.contains(sentence.tokens().get(word).word()) || Parts.isBoundary(sentence, word);
    }

    private boolean decides(Sentence clause) {
        return !clause.accepted().isEmpty() && kind(clause).type() != Decision.Type.OTHER;
    }

    private Kind kind(Sentence clause) {
        return Kinds.of(clause, aside);
    }

    /** Whether words that decide nothing alone belong to the clause before: they name nobody, or its verb stands before its names. */
    private boolean goesOn(int from, int to) {
        int last = starts.size() - 1;
        return sentence.part(from, to).accepted().isEmpty()
                || sentence.hits().stream()
                        .filter(hit -> hit.family().group() == CueFamily.Group.CONTENT
                                && hit.from() >= starts.get(last)
                                && hit.to() <= from)
                        .allMatch(hit -> named(hit.to(), from));
    }

    private boolean named(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.stem().equals(Token.NAME));
    }

    /** Clauses next to each other that decide the same are one. */
    private void add(int from, int to) {
        boolean same = !found.isEmpty() && kind(found.get(found.size() - 1)).equals(kind(sentence.part(from, to)));
        if (same) {
            extend(to);
        } else {
            starts.add(from);
            found.add(sentence.part(from, to));
        }
    }

    private void extend(int to) {
        int last = found.size() - 1;
        found.set(last, sentence.part(starts.get(last), to));
    }
}
