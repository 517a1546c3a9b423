package dev.plumbline.language;

import dev.plumbline.model.Link;
import dev.plumbline.model.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence as it was read: its words, the cues and what it speaks of.
 *
 * @param text as it stands in the source
 * @param language ISO 639-1
 * @param tokens its words, names and quotations as one each
 * @param hits the cues outside names and quotations, by place
 * @param links what it speaks of
 * @param unlinked names of nothing that is known
 */
record Sentence(
        String text, String language, List<Token> tokens, List<CueHit> hits, List<Link> links, List<String> unlinked) {

    /** What a clause has for itself. */
    private static final Set<CueFamily.Group> OWN = EnumSet.of(CueFamily.Group.CONTENT, CueFamily.Group.NEGATION);

    /** No words. */
    static final Sentence NONE = new Sentence("", "en", List.of(), List.of(), List.of(), List.of());

    boolean has(CueFamily family) {
        return first(family).isPresent();
    }

    Optional<CueHit> first(CueFamily family) {
        return hits.stream().filter(hit -> hit.family() == family).findFirst();
    }

    List<CueHit> all(CueFamily family) {
        return hits.stream().filter(hit -> hit.family() == family).toList();
    }

    /** What it certainly speaks of. */
    List<Link> accepted() {
        return links.stream().filter(Link::accepted).toList();
    }

    /** Whether it may speak of an initiative. */
    boolean namesInitiative() {
        return !unlinked.isEmpty()
                || links.stream().anyMatch(link -> link.subject().type() == Subject.Type.INITIATIVE);
    }

    /** The same sentence with only what some of its words decide, deny and name; the words stay: the whole tells what they mean. */
    Sentence part(int from, int to) {
        String words = words(from, to);
        return new Sentence(
                text,
                language,
                tokens,
                hits.stream()
                        .filter(hit -> !OWN.contains(hit.family().group()) || (hit.from() >= from && hit.from() < to))
                        .toList(),
                links.stream()
                        .filter(link -> Texts.contains(words, link.mention()))
                        .toList(),
                unlinked.stream().filter(name -> Texts.contains(words, name)).toList());
    }

    /** The words from one to another, as written. */
    String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String words(CueHit hit) {
        return words(hit.from(), hit.to());
    }
}
