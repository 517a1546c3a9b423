package dev.plumbline.language;

import dev.plumbline.model.Link;
import dev.plumbline.model.PortfolioHistory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a text speaks of in a portfolio (method §8.4): its initiatives, commitments, metrics, resources that are no persons
 * and rules; by id and name first, then by the rare words of a name. Accepted from .60 with .15 before the runner-up.
 */
public final class EntityLinker {

    private static final Set<String> NUMBERED = Set.copyOf(List.of(
            ("phase stage wave tranche release los abschnitt bauabschnitt fase etape lot lote version stufe welle part teil"
                            + " increment batch")
                    .split(" ")));
    private static final Set<String> NEUTRAL = Set.copyOf(List.of(
            ("project programme program initiative epic workstream projekt vorhaben programm projet proyecto programa iniciativa"
                            + " team board phase the a der die das le la el i")
                    .split(" ")));

    /** What stands before people's names, and before the nouns that German writes with a capital. */
    private static final Set<String> NOT_BEFORE_NAMES = Set.copyOf(List.of(
            ("mr mrs ms miss dr prof herr herrn frau m mme mlle sr sra srta senor senora don dona der die das dem den des ein eine einen einem"
                            + " einer unser unsere unseren ihr ihre kein keine im am zum zur beim vom ins diese dieser dieses")
                    .split(" ")));

    private final NameIndex index;
    private final PartialNames partial;
    private final UnknownNames unknown;

    private EntityLinker(PortfolioHistory history) {
        index = new NameIndex(history);
        partial = new PartialNames(index);
        unknown = new UnknownNames(history, index);
    }

    /** The linker of everything the history knows. */
    public static EntityLinker of(PortfolioHistory history) {
        return new EntityLinker(history);
    }

    /** What a text speaks of, each thing once, in the order of its first mention; accepted links and candidates. */
    public List<Link> links(String text) {
        LinkWords words = new LinkWords(text);
        boolean[] taken = new boolean[words.count()];
        Map<String, Link> links = new LinkedHashMap<>();
        int at = 0;
        while (at < words.count()) {
            at += Math.max(1, longestAt(words, at, taken, links));
        }
        partial.links(words, taken).forEach(link -> keep(link, links));
        return new ArrayList<>(links.values());
    }

    /** Words that sound like the name of an initiative and are none that is known, in order, each once. */
    public List<String> unlinked(String text) {
        return unknown.in(new LinkWords(text));
    }

    private int longestAt(LinkWords words, int at, boolean[] taken, Map<String, Link> links) {
        int most = Math.min(index.longest() + 2, words.count() - at);
        for (int count = 1; count < most; count++) {
            if (words.sentenceEndsAfter(at + count - 1)) {
                most = count;
            }
        }
        for (int count = most; count > 0; count--) {
            List<EntityName> bearers =
                    index.exactly(LinkWords.joined(words.folded().subList(at, at + count)));
            if (bearers.isEmpty()) {
                continue;
            }
            for (int i = at; i < at + count; i++) {
                taken[i] = true;
            }
            String mention = words.written(at, at + count);
            for (EntityName bearer : bearers) {
                double score = bearers.size() > 1
                        ? Math.min(.5, score(words, bearer, at, at + count))
                        : score(words, bearer, at, at + count);
                if (score >= .4) {
                    keep(link(bearer, score, mention), links);
                }
            }
            return count;
        }
        return 0;
    }

    static Link link(EntityName name, double score, String mention) {
        Link.Verdict verdict = score >= .6 ? Link.Verdict.ACCEPT : Link.Verdict.CANDIDATE;
        return new Link(name.subject(), verdict, score, mention);
    }

    private double score(LinkWords words, EntityName name, int from, int to) {
        if (name.kind() == EntityName.Kind.ID && name.tokens().stream().anyMatch(t -> t.matches(".*\\d.*"))) {
            boolean goesOn = (words.gap(to - 1).matches("[-./]") && LinkWords.number(words.at(to)))
                    || (from > 0 && words.gap(from - 1).matches("[-./]"));
            return goesOn ? 0 : 1;
        }
        if (otherNumber(words, name, to)) {
            return 0;
        }
        if (words.quoted(from, to)) {
            return 1;
        }
        if (name.tokens().size() > 1 && name.kind() != EntityName.Kind.ID) {
            return name.tokens().size() < 3 && insideLonger(words, from, to) ? .5 : 1;
        }
        return oneWord(words, name, from, to);
    }

    /** Phase 2 is not Phase 3, and a name without a number is not one of its phases. */
    static boolean otherNumber(LinkWords words, EntityName name, int to) {
        String next = words.at(to);
        String number = NUMBERED.contains(next) ? words.at(to + 1) : next;
        return words.gap(to - 1).matches("[ ,(–-]{1,3}")
                && ((LinkWords.number(number) && !number.isEmpty() && (NUMBERED.contains(next) || number.length() < 3))
                        || (NUMBERED.contains(next)
                                && number.matches("i{1,3}|iv|v|one|two|three|zwei|drei|deux|trois|dos|tres")))
                && !name.numbers().contains(number);
    }

    private static boolean insideLonger(LinkWords words, int from, int to) {
        boolean before = words.capital(from - 1)
                && words.capital(from)
                && words.gap(from - 1).matches("[ -]")
                && !words.sentenceEndsAfter(from - 2)
                && from > 1
                && !NEUTRAL.contains(words.at(from - 1));
        boolean after = words.capital(to) && words.gap(to - 1).matches("[ -]") && !NEUTRAL.contains(words.at(to));
        return before || (after && !words.german());
    }

    private double oneWord(LinkWords words, EntityName name, int from, int to) {
        String mention = words.written(from, to);
        boolean allCapitals = mention.equals(mention.toUpperCase(java.util.Locale.ROOT)) && mention.length() >= 3;
        if (name.kind() == EntityName.Kind.SHORT && mention.length() <= 5) {
            return allCapitals ? .9 : 0;
        }
        if (insideLonger(words, from, to)) {
            return .4;
        }
        boolean beside = words.capital(from)
                && ((NEUTRAL.contains(words.at(from - 1)) && words.at(from - 1).length() > 3)
                        || words.at(to).matches("project|programme|program|initiative|epic|workstream|projekt"));
        boolean marked = allCapitals
                || mention.matches(".*\\d.*")
                || mention.substring(1).chars().anyMatch(Character::isUpperCase);
        boolean starts = words.sentenceEndsAfter(from - 1);
        boolean longName = mention.length() >= 8 && words.capital(from) && !starts && !words.german();
        return beside || marked || longName || ownName(words, name, from) ? .8 : .5;
    }

    /** Whether a capital shows that one word is the name it is, and no everyday word, nor a person's. */
    private boolean ownName(LinkWords words, EntityName name, int from) {
        String before = words.sentenceEndsAfter(from - 1) ? "" : words.at(from - 1);
        return name.kind() == EntityName.Kind.TITLE
                && name.tokens().size() == 1
                && words.capital(from)
                && !NOT_BEFORE_NAMES.contains(before)
                && !EverydayWords.has(words.at(from))
                && index.having(LinkWords.stem(words.at(from))).stream().allMatch(name::sameSubject);
    }

    private static void keep(Link link, Map<String, Link> links) {
        links.merge(link.subject().type() + " " + link.subject().id(), link, (a, b) -> b.score() > a.score() ? b : a);
    }
}
