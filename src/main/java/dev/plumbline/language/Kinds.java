package dev.plumbline.language;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Link;
import dev.plumbline.model.Subject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a decision does, by the class of its verb and by what the verb acts on (method §8.3, step 4). */
final class Kinds {

    private static final Map<CueFamily, Decision.Type> TYPES = types();
    private static final List<CueFamily> MOVES = List.of(CueFamily.RESUME, CueFamily.PAUSE, CueFamily.STOP);
    private static final List<CueFamily> OBJECTS = List.of(
            CueFamily.LIMIT, CueFamily.PRIORITY, CueFamily.OWNER, CueFamily.BUDGET, CueFamily.DATE, CueFamily.SCOPE);
    private static final List<CueFamily> BROAD = List.of(CueFamily.RULE, CueFamily.DIRECTION);
    private static final Pattern MONEY = Pattern.compile("[€$£]\\s?\\d|\\d\\s?(?:[€£]|k€|m€|EUR|USD|CHF|GBP)");
    private static final int REACH = 4;

    private static final Set<String> PREPOSITIONS =
            words("for of in to on at by from with about regarding fur von vom des der im zu zum zur bei de du d "
                    + "pour dans sur del para en sobre");

    /** Words between a verb of approval and a name that leave the name what is approved. */
    private static final Set<String> TRANSPARENT =
            words("the a an new project programme program initiative initiatives is are was were be been has have "
                    + "unanimously also hereby formally now and as proposed das die den der dem projekt programm "
                    + "vorhaben massnahme wird wurde ist worden einstimmig neue neues neuen le la les l projet est ete "
                    + "nouveau nouvelle el los las proyecto programa iniciativa se ha sido fue nuevo nueva und et y");

    private Kinds() {}

    /** What a sentence decides, the words of its parts left aside. */
    static Kind of(Sentence sentence, Set<Integer> aside) {
        List<CueHit> hits = sentence.hits().stream()
                .filter(hit -> hit.family().group() == CueFamily.Group.CONTENT && !aside.contains(hit.from()))
                .sorted(Comparator.comparingInt(CueHit::from))
                .toList();
        if (has(hits, CueFamily.PROCEDURE)
                && !isDeferred(sentence, hits)
                && !has(hits, CueFamily.LATER)
                && !namesInitiative(sentence)) {
            return Kind.OTHER;
        }
        boolean declined =
                hits.stream().anyMatch(hit -> hit.family() == CueFamily.DECLINE && !isRefused(sentence, hit));
        if (!declined && isDeferred(sentence, hits)) {
            return new Kind(Decision.Type.DEFER, true);
        }
        if (has(hits, CueFamily.WAIVE)) {
            return new Kind(Decision.Type.EXCEPTION, !declined);
        }
        for (CueFamily move : MOVES) {
            Optional<CueHit> hit = first(hits, move);
            if (hit.isPresent()) {
                Decision.Type type = actsOn(hits, hit.get()).orElse(type(move));
                return new Kind(type, !declined && !isNegated(sentence, hit.get()));
            }
        }
        Optional<CueHit> object = earliest(sentence, hits);
        if (declined || has(hits, CueFamily.EXCLUDE)) {
            return object.filter(hit -> hit.family() != CueFamily.ADD && hit.family() != CueFamily.DIRECTION)
                    .map(hit -> new Kind(type(hit.family()), false))
                    .orElse(new Kind(declined ? Decision.Type.DECLINE : Decision.Type.EXCLUDE, true));
        }
        if (has(hits, CueFamily.LATER)) {
            return new Kind(Decision.Type.DEFER, true);
        }
        if (object.isEmpty()) {
            return approvedName(sentence, hits)
                    .map(approved -> approved
                            ? new Kind(Decision.Type.APPROVE_ADD, true)
                            : new Kind(Decision.Type.DECLINE, true))
                    .orElse(Kind.OTHER);
        }
        Kind kind = new Kind(type(object.get().family()), true);
        return isNegated(sentence, object.get()) ? kind.refused() : kind;
    }

    private static Optional<CueHit> earliest(Sentence sentence, List<CueHit> hits) {
        Optional<CueHit> earliest = hits.stream()
                .filter(hit -> OBJECTS.contains(hit.family())
                        || (hit.family() == CueFamily.ADD && (hit.to() - hit.from() > 1 || sentence.namesInitiative())))
                .findFirst();
        if (earliest.isEmpty() && MONEY.matcher(sentence.text()).find() && has(hits, CueFamily.APPROVE)) {
            return first(hits, CueFamily.APPROVE).map(hit -> new CueHit(CueFamily.BUDGET, hit.from(), hit.to()));
        }
        return earliest.or(
                () -> hits.stream().filter(hit -> BROAD.contains(hit.family())).findFirst());
    }

    /** The type of what a verb is directly followed by, as in "freeze the budget". */
    private static Optional<Decision.Type> actsOn(List<CueHit> hits, CueHit verb) {
        return hits.stream()
                .filter(hit -> hit.from() >= verb.to() && hit.from() - verb.to() <= 2)
                .filter(hit -> OBJECTS.contains(hit.family()) && hit.family() != CueFamily.OWNER)
                .map(hit -> type(hit.family()))
                .findFirst();
    }

    private static boolean isNegated(Sentence sentence, CueHit verb) {
        return sentence.all(CueFamily.NEGATOR).stream()
                .anyMatch(
                        not -> not.from() < verb.to() && verb.from() - not.to() < REACH && !apart(sentence, not, verb));
    }

    /** Whether it is put off, which holds back every other verb beside it; what "the deferred project" was is told, not decided. */
    private static boolean isDeferred(Sentence sentence, List<CueHit> hits) {
        return hits.stream()
                .anyMatch(hit -> hit.family() == CueFamily.DEFER
                        && !isNegated(sentence, hit)
                        && !(Force.isNoun(sentence, hit) && describes(sentence, hit)));
    }

    private static boolean describes(Sentence sentence, CueHit hit) {
        return hit.to() < sentence.tokens().size()
                && !PREPOSITIONS.contains(sentence.tokens().get(hit.to()).word());
    }

    /** Whether one word that declines is itself denied, as in "did not reject"; "not to pursue" holds its own denial. */
    private static boolean isRefused(Sentence sentence, CueHit decline) {
        return decline.to() - decline.from() == 1
                && sentence.all(CueFamily.NEGATOR).stream()
                        .anyMatch(not -> not.to() <= decline.from()
                                && decline.from() - not.to() < 2
                                && !apart(sentence, not, decline));
    }

    /** Whether a comma or the like stands between the two, as in "no objections, stop it". */
    private static boolean apart(Sentence sentence, CueHit not, CueHit verb) {
        int from = sentence.tokens().get(Math.max(0, not.to() - 1)).end();
        int to = sentence.tokens().get(verb.from()).start();
        return from < to
                && sentence.text().substring(from, to).codePoints().anyMatch(c -> c == ',' || c == ';' || c == ':');
    }

    private static boolean namesInitiative(Sentence sentence) {
        return sentence.accepted().stream().anyMatch(link -> link.subject().type() == Subject.Type.INITIATIVE);
    }

    /** Whether an initiative as a whole is what is approved, or refused; empty when neither: only words that leave it so stand between. */
    private static Optional<Boolean> approvedName(Sentence sentence, List<CueHit> hits) {
        if (sentence.links().stream().noneMatch(Kinds::isInitiative)
                && sentence.unlinked().isEmpty()) {
            return Optional.empty();
        }
        for (CueHit verb : hits) {
            if (verb.family() == CueFamily.APPROVE && (reaches(sentence, verb, 1) || reaches(sentence, verb, -1))) {
                return Optional.of(!isNegated(sentence, verb));
            }
        }
        return Optional.empty();
    }

    private static boolean isInitiative(Link link) {
        return link.subject().type() == Subject.Type.INITIATIVE;
    }

    private static boolean reaches(Sentence sentence, CueHit verb, int step) {
        for (int at = step > 0 ? verb.to() : verb.from() - 1;
                at >= 0 && at < sentence.tokens().size();
                at += step) {
            Token token = sentence.tokens().get(at);
            if (token.stem().equals(Token.NAME)) {
                return step > 0
                        || at == 0
                        || !PREPOSITIONS.contains(sentence.tokens().get(at - 1).word());
            }
            if (!TRANSPARENT.contains(token.word())) {
                return false;
            }
        }
        return false;
    }

    private static boolean has(List<CueHit> hits, CueFamily family) {
        return first(hits, family).isPresent();
    }

    private static Optional<CueHit> first(List<CueHit> hits, CueFamily family) {
        return hits.stream().filter(hit -> hit.family() == family).findFirst();
    }

    private static Decision.Type type(CueFamily family) {
        return TYPES.getOrDefault(family, Decision.Type.OTHER);
    }

    private static Map<CueFamily, Decision.Type> types() {
        Map<CueFamily, Decision.Type> types = new EnumMap<>(CueFamily.class);
        types.put(CueFamily.ADD, Decision.Type.APPROVE_ADD);
        types.put(CueFamily.STOP, Decision.Type.STOP);
        types.put(CueFamily.PAUSE, Decision.Type.PAUSE);
        types.put(CueFamily.RESUME, Decision.Type.RESUME);
        types.put(CueFamily.LIMIT, Decision.Type.LIMIT);
        types.put(CueFamily.PRIORITY, Decision.Type.PRIORITY);
        types.put(CueFamily.OWNER, Decision.Type.OWNER);
        types.put(CueFamily.BUDGET, Decision.Type.BUDGET);
        types.put(CueFamily.DATE, Decision.Type.DATE);
        types.put(CueFamily.SCOPE, Decision.Type.SCOPE);
        types.put(CueFamily.RULE, Decision.Type.RULE_CHANGE);
        types.put(CueFamily.DIRECTION, Decision.Type.DIRECTION);
        return types;
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
