package dev.plumbline.indicator;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is removed for a proposal: what it names, held against the newest register.
 *
 * @param register the register; {@code null} when none is remembered
 */
record RemovalQuestion(@Nullable Snapshot register) {

    Answer of(Proposal proposal) {
        Optional<Said> said = Said.of(proposal, 2, Field.REMOVES);
        if (register == null) {
            String none = "Not checked: no register is remembered.";
            return said.map(s -> Said.answer(2, State.ANSWERED, false, s, none, List.of()))
                    .orElseGet(() -> Said.unanswered(proposal, 2, false, none));
        }
        return said.map(s -> named(s, register))
                .orElseGet(
                        () -> Said.unanswered(proposal, 2, true, "Nothing is named. See below what would make room."));
    }

    private static Answer named(Said said, Snapshot register) {
        List<Initiative> named = NamedWork.in(said.text(), register.initiatives()).stream()
                .sorted(Comparator.comparing(Initiative::key))
                .toList();
        List<Evidence> cells =
                named.stream().map(i -> i.row().evidence(Field.STATUS)).toList();
        List<Initiative> active = named.stream().filter(Initiative::inProgress).toList();
        List<Initiative> gone = named.stream().filter(i -> !i.inProgress()).toList();
        if (named.isEmpty()) {
            return Said.answer(
                    2,
                    State.PARTLY,
                    true,
                    said,
                    "The register of " + register.asOf() + " lists nothing of that name.",
                    List.of());
        }
        if (active.isEmpty()) {
            return Said.answer(
                    2,
                    State.CONTRADICTED,
                    true,
                    said,
                    names(gone) + (gone.size() == 1 ? " is" : " are") + " not in progress on " + register.asOf()
                            + ", so that nothing becomes free.",
                    cells);
        }
        String record = names(active) + (active.size() == 1 ? " is" : " are") + " in progress on " + register.asOf()
                + " and can leave"
                + (gone.isEmpty()
                        ? "."
                        : "; " + names(gone) + (gone.size() == 1 ? " is" : " are") + " not in progress.");
        return Said.answer(2, gone.isEmpty() ? State.ANSWERED : State.PARTLY, true, said, record, cells);
    }

    private static String names(List<Initiative> initiatives) {
        return initiatives.stream()
                .map(i -> i.row().title() + (i.row().title().equals(i.key()) ? "" : " (" + i.key() + ")"))
                .limit(3)
                .collect(Collectors.joining(", "));
    }
}
