package dev.plumbline.evaluation;

import dev.plumbline.model.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decisions found, held against the labels. A find is right when a place of its evidence is that of a labelled decision, give or
 * take a line; it is wrong when the place is labelled as something else, or stands unlabelled in minutes that were read whole. What is
 * procedural or unsure, and what stands unlabelled elsewhere, counts for neither.
 */
final class DecisionScore {

    private static final int SLACK = 1;

    private final List<Label> labels;
    private final Set<String> whole;
    private final Function<Label, String> words;
    private final List<Judged> judged = new ArrayList<>();

    /**
     * @param labels what stands where
     * @param whole digests of the files that were read whole
     * @param words the words at a labelled place of a document, for evidence that names a whole row only; normalised
     */
    DecisionScore(Collection<Label> labels, Set<String> whole, Function<Label, String> words) {
        this.labels = List.copyOf(labels);
        this.whole = Set.copyOf(whole);
        this.words = words;
    }

    /** What became of a find. */
    enum Verdict {
        RIGHT,
        WRONG,
        NEITHER
    }

    /**
     * A find that was judged.
     *
     * @param prediction the find
     * @param verdict the judgement
     * @param found the labelled decisions at its places
     */
    record Judged(Prediction prediction, Verdict verdict, Set<Label> found) {}

    void judge(List<Prediction> predictions) {
        predictions.stream().map(this::judge).forEach(judged::add);
    }

    private Judged judge(Prediction prediction) {
        Set<Label> found = new LinkedHashSet<>();
        Verdict verdict = Verdict.NEITHER;
        for (Evidence evidence : prediction.evidence()) {
            Verdict one = judge(evidence, found);
            if (one == Verdict.RIGHT || verdict == Verdict.NEITHER) {
                verdict = one;
            }
        }
        return new Judged(prediction, found.isEmpty() ? verdict : Verdict.RIGHT, found);
    }

    private Verdict judge(Evidence evidence, Set<Label> found) {
        List<Label> exact = at(evidence, 0);
        List<Label> decisions = exact.stream().filter(is(Label.Kind.DECISION)).toList();
        if (exact.isEmpty()) {
            decisions =
                    at(evidence, SLACK).stream().filter(is(Label.Kind.DECISION)).toList();
        }
        found.addAll(decisions);
        if (!decisions.isEmpty()) {
            return Verdict.RIGHT;
        }
        if (exact.stream().anyMatch(is(Label.Kind.NONE))) {
            return Verdict.WRONG;
        }
        boolean open = exact.isEmpty() && whole.contains(evidence.sha256());
        return open ? Verdict.WRONG : Verdict.NEITHER;
    }

    private List<Label> at(Evidence evidence, int slack) {
        TextPlace place = TextPlace.of(evidence.place());
        return labels.stream()
                .filter(label -> label.sha256().equals(evidence.sha256()))
                .filter(label -> place.meets(label.place(), slack))
                .filter(label -> !place.coarse() || sameWords(label, evidence))
                .toList();
    }

    private boolean sameWords(Label label, Evidence evidence) {
        String here = words.apply(label);
        String quote = normalised(evidence.quote());
        return !here.isEmpty() && (here.contains(quote) || quote.contains(here));
    }

    /** Letters and digits only. */
    static String normalised(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Predicate<Label> is(Label.Kind kind) {
        return label -> label.kind() == kind;
    }

    /** How many of the finds that are right or wrong are right. */
    Rate precision(Predicate<Prediction> which) {
        int right = (int) count(which, Verdict.RIGHT);
        return new Rate(right, right + (int) count(which, Verdict.WRONG));
    }

    private long count(Predicate<Prediction> which, Verdict verdict) {
        return judged.stream()
                .filter(j -> which.test(j.prediction()) && j.verdict() == verdict)
                .count();
    }

    /** How many of the labelled decisions of a structure were found. */
    Rate recall(Label.Structure structure, Predicate<Prediction> which) {
        List<Label> wanted = labels.stream()
                .filter(is(Label.Kind.DECISION))
                .filter(label -> label.structure() == structure)
                .toList();
        Set<Label> found = new LinkedHashSet<>();
        judged.stream().filter(j -> which.test(j.prediction())).forEach(j -> found.addAll(j.found()));
        return new Rate((int) wanted.stream().filter(found::contains).count(), wanted.size());
    }

    /** The finds with a verdict, for who wants to look at them. */
    List<Judged> judged() {
        return List.copyOf(judged);
    }

    /** The labelled decisions that were not found. */
    List<Label> missed(Predicate<Prediction> which) {
        Set<Label> found = new LinkedHashSet<>();
        judged.stream().filter(j -> which.test(j.prediction())).forEach(j -> found.addAll(j.found()));
        return labels.stream()
                .filter(is(Label.Kind.DECISION))
                .filter(label -> !found.contains(label))
                .toList();
    }
}
