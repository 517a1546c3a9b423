package dev.plumbline.history;

import static java.util.stream.Collectors.groupingBy;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.IdentityLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The steps of method §1.3 for rows that no key joins: splits and merges, the cheapest assignment by likeness, the same start
 * within a unit, nearly the same description, and at last the rows of which nobody can tell.
 */
final class LikenessSteps {

    private static final Set<String> EVIDENT = Set.of("id and name", "name", "repeated");
    private static final double UNSURE = 0.95;
    private static final double SAME_ID_ONLY = 0.5;
    private static final double ACCEPTED = 0.80;
    private static final double DESPITE_IDS = 0.90;
    private static final double AMBIGUOUS = 0.65;
    private static final double MARGIN = 0.10;
    private static final double STABLE_IDS = 0.80;

    private final Matching matching;
    private final LocalDate from;
    private final LocalDate to;
    private final Likeness likeness;
    private final boolean idsHold;
    private final boolean idsAreStable;
    private Map<String, Integer> startsBefore = Map.of();
    private Map<String, Integer> startsAfter = Map.of();
    private final List<IdentityLink> links = new ArrayList<>();
    private final List<Integer> asideBefore = new ArrayList<>();
    private final List<Integer> asideAfter = new ArrayList<>();

    LikenessSteps(Matching matching, LocalDate from, LocalDate to, boolean idsHold) {
        this.matching = matching;
        this.from = from;
        this.to = to;
        this.idsHold = idsHold;
        this.likeness = new Likeness(matching.before(), matching.after());
        long byId = matching.matches().stream()
                .filter(m -> m.method().startsWith("id") || m.method().equals("suffix"))
                .count();
        this.idsAreStable = byId > 0 && byId >= STABLE_IDS * matching.matches().size();
    }

    /** The positions of earlier rows that are neither joined nor gone. */
    List<Integer> ambiguousBefore() {
        return asideBefore;
    }

    /** The positions of later rows that are neither joined nor new. */
    List<Integer> ambiguousAfter() {
        return asideAfter;
    }

    /** Runs all steps and returns the joins a person may want to look at, those of the earlier steps included. */
    List<IdentityLink> run() {
        for (Division division : new Divisions(matching, likeness).all()) {
            setAside(division.kind(), division.method(), division.before(), division.after(), division.confidence());
        }
        assign();
        if (!idsAreStable) {
            matching.unique("start", 0.75, this::rareStart, this::shareAWord);
        }
        new DescriptionStep(matching).run();
        setReusedIdsAside();
        setAmbiguousAside();
        for (Matching.Match match : matching.matches()) {
            if (!EVIDENT.contains(match.method()) && !onlyNamedAnew(match)) {
                link(
                        IdentityLink.Kind.RENAME,
                        match.method(),
                        List.of(match.before()),
                        List.of(match.after()),
                        match.confidence());
            }
        }
        return links;
    }

    private void assign() {
        List<Candidates.Pair> pairs = candidates();
        Map<Integer, List<Candidates.Pair>> ofBefore = pairs.stream().collect(groupingBy(Candidates.Pair::before));
        Map<Integer, List<Candidates.Pair>> ofAfter = pairs.stream().collect(groupingBy(Candidates.Pair::after));
        for (Candidates.Pair pair : Assignment.cheapest(pairs)) {
            if (pair.degree().similarity() >= bar(pair) && margin(pair, ofBefore, ofAfter) >= MARGIN) {
                matching.join(
                        pair.before(), pair.after(), "match", pair.degree().similarity());
            }
        }
    }

    private List<Candidates.Pair> candidates() {
        return new Candidates(matching, likeness)
                .pairs().stream()
                        .filter(p -> p.degree().similarity() >= AMBIGUOUS
                                && p.degree().plausible())
                        .toList();
    }

    private double bar(Candidates.Pair pair) {
        return contradictsIds(pair) ? DESPITE_IDS : ACCEPTED;
    }

    private boolean contradictsIds(Candidates.Pair pair) {
        return idsAreStable
                && !matching.before().get(pair.before()).id().isEmpty()
                && !matching.after().get(pair.after()).id().isEmpty();
    }

    /** How much more alike the pair is than the best other pair of either row. */
    private static double margin(
            Candidates.Pair pair,
            Map<Integer, List<Candidates.Pair>> ofBefore,
            Map<Integer, List<Candidates.Pair>> ofAfter) {
        double runnerUp = Stream.concat(
                        ofBefore.getOrDefault(pair.before(), List.of()).stream(),
                        ofAfter.getOrDefault(pair.after(), List.of()).stream())
                .filter(other -> !other.equals(pair))
                .mapToDouble(other -> other.degree().similarity())
                .max()
                .orElse(0);
        return pair.degree().similarity() - runnerUp;
    }

    /** The unit and start, where at most two initiatives of each register have them; defaults such as 1 April are no evidence. */
    private String rareStart(Entry entry) {
        if (startsBefore.isEmpty()) {
            startsBefore = starts(matching.before());
            startsAfter = starts(matching.after());
        }
        String key = Likeness.unitAndStart(entry);
        boolean rare = startsBefore.getOrDefault(key, 0) <= 2 && startsAfter.getOrDefault(key, 0) <= 2;
        return rare ? key : "";
    }

    private static Map<String, Integer> starts(List<Entry> entries) {
        Map<String, Integer> starts = new HashMap<>();
        entries.forEach(e -> starts.merge(Likeness.unitAndStart(e), 1, Integer::sum));
        return starts;
    }

    private boolean shareAWord(Entry before, Entry after) {
        Set<String> shared = new HashSet<>(likeness.words(before));
        shared.retainAll(likeness.words(after));
        return !shared.isEmpty();
    }

    /** An id that stays says enough where a name is missing or only its spelling changed. */
    private boolean onlyNamedAnew(Matching.Match match) {
        String before = matching.before().get(match.before()).name();
        String after = matching.after().get(match.after()).name();
        return match.method().equals("id") && (before.isEmpty() || after.isEmpty() || before.equals(after));
    }

    private void setReusedIdsAside() {
        if (idsHold) {
            Matching rest = new Matching(matching, matching.left(), matching.right());
            rest.unique("id", SAME_ID_ONLY, Entry::id, (before, after) -> true);
            rest.matches()
                    .forEach(m -> setAside(
                            IdentityLink.Kind.AMBIGUOUS,
                            "id",
                            List.of(m.before()),
                            List.of(m.after()),
                            m.confidence()));
        }
    }

    private void setAmbiguousAside() {
        Map<Integer, List<Candidates.Pair>> ambiguous = new TreeMap<>();
        for (Candidates.Pair pair : candidates()) {
            if (!contradictsIds(pair)) {
                ambiguous.computeIfAbsent(pair.before(), i -> new ArrayList<>()).add(pair);
            }
        }
        for (Map.Entry<Integer, List<Candidates.Pair>> one : ambiguous.entrySet()) {
            double best = one.getValue().stream()
                    .mapToDouble(p -> p.degree().similarity())
                    .max()
                    .orElse(0);
            List<Integer> later =
                    one.getValue().stream().map(Candidates.Pair::after).sorted().toList();
            setAside(IdentityLink.Kind.AMBIGUOUS, "match", List.of(one.getKey()), later, best);
        }
    }

    private void setAside(
            IdentityLink.Kind kind, String method, List<Integer> before, List<Integer> after, double confidence) {
        link(kind, method, before, after, confidence);
        before.stream().filter(i -> !asideBefore.contains(i)).forEach(asideBefore::add);
        after.stream().filter(j -> !asideAfter.contains(j)).forEach(asideAfter::add);
        matching.setAside(before, after);
    }

    private void link(
            IdentityLink.Kind kind, String method, List<Integer> before, List<Integer> after, double confidence) {
        List<Entry> earlier = before.stream().map(matching.before()::get).toList();
        List<Entry> later = after.stream().map(matching.after()::get).toList();
        List<Evidence> evidence = new ArrayList<>();
        boolean agree = earlier.size() == 1
                && later.size() == 1
                && earlier.get(0).id().equals(later.get(0).id())
                && earlier.get(0).name().equals(later.get(0).name());
        double stated = agree ? confidence : Math.min(confidence, UNSURE);
        earlier.forEach(e -> evidence.add(e.row().evidence()));
        later.forEach(e -> evidence.add(e.row().evidence()));
        links.add(new IdentityLink(
                kind, method, from, to, ExactSteps.titles(earlier), ExactSteps.titles(later), stated, evidence));
    }
}
