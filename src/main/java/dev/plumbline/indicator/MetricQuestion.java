package dev.plumbline.indicator;

import dev.plumbline.model.Content;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.SuccessMetric;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the success of a proposal is measured, held against what the portfolio is measured by.
 *
 * @param history what is remembered
 * @param day the day
 * @param register the newest register; {@code null} when none is remembered
 */
record MetricQuestion(PortfolioHistory history, LocalDate day, @Nullable Snapshot register) {

    Answer of(Proposal proposal) {
        int known = history.declared(day, Content::metrics).size()
                + (register == null
                        ? 0
                        : (int) register.inProgress().stream()
                                .filter(i -> i.row().get(Field.SUCCESS_METRIC).known())
                                .count());
        String none = "Not checked: no metrics are remembered.";
        Optional<Said> said = Said.of(proposal, 4, Field.SUCCESS_METRIC)
                .or(() -> proposal.metrics().stream().findFirst().map(m -> new Said(words(m), m.evidence())));
        if (said.isEmpty()) {
            return Said.unanswered(proposal, 4, known > 0, known > 0 ? "Nothing is stated." : none);
        }
        Optional<MetricConflict> worst = proposal.conflicts().stream()
                .min(Comparator.comparing(MetricConflict::type).thenComparing(MetricConflict::why));
        if (worst.isEmpty()) {
            return Said.answer(
                    4,
                    State.ANSWERED,
                    known > 0,
                    said.get(),
                    known > 0
                            ? "It competes with none of " + Wording.count(known, "metric")
                                    + (known == 1 ? " that is remembered." : " that are remembered.")
                            : none,
                    List.of());
        }
        MetricConflict conflict = worst.get();
        MetricDefinition other =
                MetricClash.owns(conflict.one(), proposal.initiative().key()) ? conflict.other() : conflict.one();
        State state = MetricClash.hard(conflict)
                ? State.CONTRADICTED
                : conflict.type() == MetricConflict.Type.SAME_NAME_DIFFERENT_DEFINITION ? State.PARTLY : State.ANSWERED;
        String owner = other.source().owner();
        return Said.answer(
                4,
                state,
                true,
                said.get(),
                "Beside “" + other.source().metric() + "”" + (owner.isBlank() ? "" : " of " + owner) + ": "
                        + conflict.why(),
                List.of(other.source().evidence()));
    }

    private static String words(SuccessMetric metric) {
        return (metric.metric() + " " + metric.direction() + " " + metric.target() + " " + metric.unit())
                .replaceAll(" +", " ")
                .strip();
    }
}
