package dev.plumbline.intake;

import dev.plumbline.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The level of a tool's items that a PMO steers, and so the initiatives of the portfolio: initiatives, projects or epics by
 * their type; in an outline the summary tasks at level 1 or 2; on a board the cards that are part of no other. Items below are
 * parts of an initiative, those above group it. A {@link MappingProfile#level()} overrides the rule.
 */
public final class PortfolioLevel {

    /** Types that a PMO steers, the highest first; singular, lower case. */
    private static final List<Set<String>> STEERED = List.of(
            Set.of(
                    "initiative",
                    "strategic initiative",
                    "portfolio epic",
                    "investment",
                    "initiativ",
                    "iniciativa",
                    "vorhaben"),
            Set.of("project", "projekt", "projet", "proyecto", "demand"),
            Set.of("epic", "epos", "épica", "epopee", "épopée", "epica"),
            Set.of("capability"),
            Set.of("feature", "funktion", "fonctionnalité", "funcionalidad", "new feature"));

    private static final int FEW = 2;

    private final String words;
    private final Predicate<Item> chosen;

    private PortfolioLevel(String words, Predicate<Item> chosen) {
        this.words = words;
        this.chosen = chosen;
    }

    /**
     * An item of a tool.
     *
     * @param type its type as the tool says it; empty when it says none
     * @param depth 1 when it is part of no other item of the file, else one more than that item; 0 for the one that stands
     *     for the whole file
     * @param summary whether other items of the file are part of it
     * @param described whether it has a status, an owner or a date of its own
     */
    public record Item(String type, int depth, boolean summary, boolean described) {}

    /** The level of a board or a backlog, where an item may stand alone. */
    public static PortfolioLevel ofBoard(List<Item> items, @Nullable String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            return wanted(wanted);
        }
        String type = steered(items);
        if (type != null) {
            return ofType(type);
        }
        boolean nested = items.stream().anyMatch(item -> item.depth() > 1);
        return nested
                ? new PortfolioLevel("items that are part of no other", item -> item.depth() <= 1)
                : new PortfolioLevel("all items", item -> true);
    }

    /** The level of an outline, where tasks serve the summary task above them. */
    public static PortfolioLevel ofOutline(List<Item> items, @Nullable String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            return wanted(wanted);
        }
        String type = steered(items);
        if (type != null) {
            return ofType(type);
        }
        List<Item> first =
                items.stream().filter(Item::summary).filter(i -> i.depth() == 1).toList();
        List<Item> second = items.stream().filter(i -> i.depth() == 2).toList();
        if (first.isEmpty()) {
            return new PortfolioLevel("all items", item -> item.depth() > 0);
        }
        if (described(first) < 0.5 && described(second) >= 0.5) {
            return new PortfolioLevel("items at outline level 2", item -> item.depth() == 2);
        }
        boolean inner = second.stream().anyMatch(Item::summary);
        if (first.size() == 1 && inner) {
            return new PortfolioLevel("summary tasks at outline level 2", item -> item.depth() == 2 && item.summary());
        }
        return new PortfolioLevel("summary tasks at outline level 1", item -> item.depth() == 1 && item.summary());
    }

    /**
     * The level of a sheet with grouped rows: as on a board, but one row above all others stands for a programme where the rows
     * right below it group others or are described.
     */
    public static PortfolioLevel ofRowGroups(List<Item> items, @Nullable String wanted) {
        List<Item> first = items.stream().filter(i -> i.depth() == 1).toList();
        List<Item> second = items.stream().filter(i -> i.depth() == 2).toList();
        boolean settled = (wanted != null && !wanted.isBlank()) || steered(items) != null;
        if (!settled && first.size() == 1 && second.size() >= FEW) {
            if (described(second) >= 0.5) {
                return new PortfolioLevel("items at outline level 2", item -> item.depth() == 2);
            }
            if (second.stream().anyMatch(Item::summary)) {
                return new PortfolioLevel(
                        "summary tasks at outline level 2", item -> item.depth() == 2 && item.summary());
            }
        }
        return ofBoard(items, wanted);
    }

    private static double described(List<Item> items) {
        return items.stream().mapToDouble(i -> i.described() ? 1 : 0).average().orElse(0);
    }

    private static PortfolioLevel wanted(String level) {
        String plain = level.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("all")) {
            return new PortfolioLevel("all items, as the mapping profile says", item -> true);
        }
        if (plain.matches("(?:level )?\\d{1,2}")) {
            int depth = Integer.parseInt(plain.replace("level ", ""));
            return new PortfolioLevel(
                    "items at outline level " + depth + ", as the mapping profile says", item -> item.depth() == depth);
        }
        return new PortfolioLevel(
                "items of type " + level.strip() + ", as the mapping profile says",
                item -> folded(item.type()).equals(folded(level)));
    }

    /** The highest steered type of which there are some; of which there is one, when there are no others. */
    private static @Nullable String steered(List<Item> items) {
        Map<String, Integer> types = new TreeMap<>();
        items.forEach(item -> types.merge(folded(item.type()), 1, Integer::sum));
        String only = null;
        for (Set<String> level : STEERED) {
            Map<String, Integer> found = new LinkedHashMap<>(types);
            found.keySet().retainAll(level);
            int count = found.values().stream().mapToInt(Integer::intValue).sum();
            if (count >= FEW) {
                return found.keySet().iterator().next();
            }
            only = only == null && count == 1 ? found.keySet().iterator().next() : only;
        }
        return only;
    }

    private static PortfolioLevel ofType(String type) {
        Set<String> level = STEERED.stream()
                .filter(words -> words.contains(type))
                .findFirst()
                .orElseThrow();
        return new PortfolioLevel("items of type " + type, item -> level.contains(folded(item.type())));
    }

    private static String folded(String type) {
        return type.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("(?<=[a-z]{3})s$", "");
    }

    /** Whether an item is an initiative of the portfolio. */
    public boolean includes(Item item) {
        return chosen.test(item);
    }

    /**
     * What is said about the choice.
     *
     * @param place where the items stand
     * @param chosen how many items are initiatives
     * @param others how many are not
     */
    public Problem note(String place, int chosen, int others) {
        String choice =
                " To choose otherwise, set `level` in the portfolio's mapping profile to a type, an outline level or `all`.";
        if (others == 0) {
            return new Problem(
                    place,
                    "portfolio-level",
                    words,
                    "Each of the " + chosen + " items is read as an initiative of the portfolio." + choice);
        }
        return new Problem(
                place,
                "portfolio-level",
                words,
                "The portfolio's initiatives are the " + words + ": " + chosen + " of " + (chosen + others)
                        + ". The other " + others + " are read as their parts or groups." + choice);
    }
}
