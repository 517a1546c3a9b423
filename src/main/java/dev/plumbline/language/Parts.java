package dev.plumbline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says beside what is decided.
 *
 * @param conditions under what condition; empty when none
 * @param removal what goes in return; empty when nothing is named
 * @param supersedes the decision it replaces, by id where it has one; empty when none
 * @param aside the words that belong to these parts, by number
 */
record Parts(String conditions, String removal, String supersedes, Set<Integer> aside) {

    private static final Pattern DECISION_ID = Pattern.compile("\\b[A-Z]{1,6}[-_ ]?\\d{1,6}(?:[-./]\\d{1,6})?\\b");

    /** The parts of a sentence. */
    static Parts of(Sentence sentence) {
        String condition = "";
        String removal = "";
        String replaced = "";
        Set<Integer> aside = new java.util.TreeSet<>();
        for (CueHit hit : partHits(sentence)) {
            int end = end(sentence, hit.to());
            switch (hit.family()) {
                case CONDITION -> {
                    condition = condition.isEmpty() ? sentence.words(hit.from(), end) : condition;
                    add(aside, hit.from(), end);
                }
                case REPLACES -> {
                    replaced = replaced.isEmpty()
                            ? id(sentence.words(hit.to(), sentence.tokens().size()))
                                    .orElse(sentence.words(hit.from(), end))
                            : replaced;
                    add(aside, hit.from(), end);
                }
                default -> {
                    int[] named = removed(sentence, hit, end);
                    if (removal.isEmpty() && named[0] < named[1]) {
                        removal = sentence.words(named[0], named[1]);
                        if (hasMain(sentence, named)) {
                            add(aside, named[0], named[1]);
                        }
                        add(aside, hit.from(), Math.max(hit.to(), hasMain(sentence, named) ? hit.to() : end));
                    }
                }
            }
        }
        return new Parts(condition, removal, replaced, aside);
    }

    /** The first id of a decision in a text. */
    static Optional<String> id(String text) {
        Matcher matcher = DECISION_ID.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static List<CueHit> partHits(Sentence sentence) {
        List<CueHit> hits = new ArrayList<>();
        for (CueHit hit : sentence.hits()) {
            if (hit.family().group() == CueFamily.Group.PART) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /** What goes: the clause that stops something, else what stands behind the words that announce it. */
    private static int[] removed(Sentence sentence, CueHit hit, int end) {
        for (CueFamily family : List.of(CueFamily.STOP, CueFamily.PAUSE)) {
            for (CueHit stop : sentence.all(family)) {
                if (stop.from() < hit.from() || stop.to() > hit.from()) {
                    int from = start(sentence, stop.from());
                    return new int[] {
                        Math.max(from, stop.from() < hit.from() ? from : Math.min(stop.from(), from)),
                        stop.from() < hit.from() ? hit.from() : end(sentence, stop.to())
                    };
                }
            }
        }
        return new int[] {hit.to(), end};
    }

    /** Whether something is left to decide beside what goes. */
    private static boolean hasMain(Sentence sentence, int[] named) {
        return sentence.hits().stream()
                .anyMatch(hit -> (hit.from() < named[0] || hit.from() >= named[1])
                        && (hit.family().group() == CueFamily.Group.CONTENT
                                || hit.family() == CueFamily.DECIDE_STRONG));
    }

    private static int end(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.tokens().size() && !(at > from && isBoundary(sentence, at)) && !beginsPart(sentence, at)) {
            at++;
        }
        return at;
    }

    private static int start(Sentence sentence, int from) {
        int at = from;
        while (at > 0 && !isBoundary(sentence, at)) {
            at--;
        }
        return at;
    }

    private static boolean beginsPart(Sentence sentence, int at) {
        return sentence.hits().stream()
                .anyMatch(hit -> hit.family().group() == CueFamily.Group.PART && hit.from() == at);
    }

    /** Whether a comma, a semicolon, a dash or a bracket stands before a word. */
    static boolean isBoundary(Sentence sentence, int at) {
        if (at == 0) {
            return true;
        }
        String between = sentence.text()
                .substring(
                        sentence.tokens().get(at - 1).end(),
                        sentence.tokens().get(at).start());
        return between.chars().anyMatch(c -> ",;:()–—.".indexOf(c) >= 0) || between.contains(" - ");
    }

    private static void add(Set<Integer> aside, int from, int to) {
        for (int word = from; word < to; word++) {
            aside.add(word);
        }
    }
}
