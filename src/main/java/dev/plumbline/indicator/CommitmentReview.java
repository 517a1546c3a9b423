package dev.plumbline.indicator;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Link;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which commitments meetings spoke of.
 *
 * @param commitments those that hold
 * @param reviewed the ids of the commitments that were spoken of
 */
record CommitmentReview(List<Commitment> commitments, Set<String> reviewed) {

    /** What meetings spoke of from a day to another, both included, of the commitments that hold on the latter. */
    static CommitmentReview of(PortfolioHistory history, LocalDate from, LocalDate to) {
        return new CommitmentReview(
                history.directionAt(to).stream()
                        .filter(c -> c.kind() == Commitment.Kind.COMMIT)
                        .toList(),
                history.governance().mentions().stream()
                        .filter(m -> !m.date().isBefore(from) && !m.date().isAfter(to))
                        .flatMap(m -> Optional.ofNullable(m.link()).stream())
                        .filter(Link::accepted)
                        .map(Link::subject)
                        .filter(subject -> subject.type() == Subject.Type.COMMITMENT)
                        .map(Subject::id)
                        .collect(Collectors.toSet()));
    }

    List<Commitment> unreviewed() {
        return commitments.stream().filter(c -> !reviewed.contains(c.id())).toList();
    }

    /** The share of some commitments in the weight of all, 0–1. */
    double share(List<Commitment> some) {
        return weight(some) / weight(commitments);
    }

    private static double weight(List<Commitment> some) {
        return some.stream().mapToDouble(CommitmentReview::weight).sum();
    }

    /** As stated; 1 where none is. */
    private static double weight(Commitment commitment) {
        Double weight = commitment.weight();
        return weight == null || weight <= 0 ? 1 : weight;
    }
}
