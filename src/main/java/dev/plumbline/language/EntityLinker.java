package dev.plumbline.language;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Link;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what a text speaks of among the initiatives and commitments of a portfolio by exact names and ids (method §8.4,
 * first kind of candidate): word-bounded, the longest name wins, never inside addresses and file names.
 */
public final class EntityLinker {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+|\\S+\\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|md|vtt)\\b");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");

    private final Map<String, Subject> names = new TreeMap<>();
    private final Map<String, Integer> bearers = new TreeMap<>();
    private int longest;

    private EntityLinker(PortfolioHistory history) {
        Map<String, Subject> newest = new TreeMap<>();
        history.snapshots().forEach(s -> s.initiatives().forEach(i -> newest.put(i.key(), i.subject())));
        history.snapshots()
                .forEach(s -> s.initiatives().forEach(i -> add(i, newest.getOrDefault(i.key(), i.subject()))));
        history.declarations().values().forEach(c -> c.direction().forEach(this::add));
    }

    private void add(Initiative initiative, Subject subject) {
        add(initiative.row().title(), subject);
        add(initiative.key(), subject);
    }

    private void add(Commitment commitment) {
        Subject subject = new Subject(Subject.Type.COMMITMENT, commitment.id(), commitment.statement());
        add(commitment.id(), subject);
        add(commitment.statement(), subject);
    }

    private void add(String name, Subject subject) {
        List<MatchResult> words = words(name);
        String folded = folded(name, words, 0, words.size());
        if (folded.length() < 3 || SMALL_NUMBER.matcher(folded).matches()) {
            return;
        }
        Subject known = names.putIfAbsent(folded, subject);
        if (known == null) {
            bearers.put(folded, 1);
        } else if (known.type() != subject.type() || !known.id().equals(subject.id())) {
            bearers.merge(folded, 1, Integer::sum);
        }
        longest = Math.max(longest, words.size());
    }

    /** The linker of everything the history knows. */
    public static EntityLinker of(PortfolioHistory history) {
        return new EntityLinker(history);
    }

    /** What a text speaks of, each thing once, in the order of its first mention; accepted links and candidates. */
    public List<Link> links(String text) {
        String open = ADDRESS.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
        List<MatchResult> words = words(open);
        Map<String, Link> links = new LinkedHashMap<>();
        int at = 0;
        while (at < words.size()) {
            at += Math.max(1, longestAt(open, words, at, links));
        }
        return new ArrayList<>(links.values());
    }

    private int longestAt(String text, List<MatchResult> words, int at, Map<String, Link> links) {
        for (int count = Math.min(longest, words.size() - at); count > 0; count--) {
            String folded = folded(text, words, at, at + count);
            Subject subject = names.get(folded);
            if (subject != null) {
                String mention = text.substring(
                        words.get(at).start(), words.get(at + count - 1).end());
                keep(link(subject, folded, mention, count), links);
                return count;
            }
        }
        return 0;
    }

    /** A name of several initiatives, or a single word without a capital or a digit, is not enough to accept. */
    private Link link(Subject subject, String folded, String mention, int count) {
        boolean plainWord = count == 1
                && mention.equals(mention.toLowerCase(Locale.ROOT))
                && mention.chars().noneMatch(Character::isDigit);
        boolean sure = !plainWord && bearers.getOrDefault(folded, 1) == 1;
        return new Link(subject, sure ? Link.Verdict.ACCEPT : Link.Verdict.CANDIDATE, sure ? 1 : .5, mention);
    }

    private static void keep(Link link, Map<String, Link> links) {
        links.merge(link.subject().type() + " " + link.subject().id(), link, (a, b) -> b.score() > a.score() ? b : a);
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static String folded(String text, List<MatchResult> words, int from, int to) {
        StringBuilder folded = new StringBuilder();
        for (MatchResult word : words.subList(from, to)) {
            folded.append(folded.length() == 0 ? "" : " ").append(text, word.start(), word.end());
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Words that sound like the name of an initiative and are none that is known, in order; not looked for yet. */
    public List<String> unlinked(String text) {
        return List.of();
    }
}
