package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.Changed;
import dev.plumbline.model.Exhibit.Decided;
import dev.plumbline.model.Exhibit.Ledger;
import dev.plumbline.model.Outcome.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decisions and changes of the portfolio, each held against the other. */
final class LedgerStory {

    private static final String INDICATOR = "decision-translation";
    private static final int MOST = 18;

    private LedgerStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR)
                .flatMap(measured -> Shown.exhibit(measured, Ledger.class).map(ledger -> story(measured, ledger)));
    }

    private static Story story(Measured measured, Ledger ledger) {
        List<StoryTable> tables = new ArrayList<>();
        tables.add(StoryTable.told(
                        "What was decided: did the register follow?",
                        List.of("Decision", "On", "Due by", "In the register"),
                        ledger.decisions().stream()
                                .sorted(Comparator.comparing(Decided::done))
                                .map(LedgerStory::row)
                                .toList())
                .shortened(MOST));
        List<Changed> changes = ledger.changes();
        if (changes != null && !changes.isEmpty()) {
            tables.add(StoryTable.told(
                            "What changed: did anybody decide it?",
                            List.of("Change", "Between registers", "Decided by", "Where it stands"),
                            changes.stream()
                                    .sorted(Comparator.comparing(change -> change.decision() != null))
                                    .map(LedgerStory::row)
                                    .toList())
                    .shortened(MOST));
        }
        return Story.charted(
                "Decisions and what became of them",
                INDICATOR,
                Shown.headline(measured),
                null,
                "",
                tables,
                changes == null
                        ? "Changes are not held against decisions: the record of decisions is too incomplete to call a change"
                                + " undecided."
                        : "");
    }

    private static List<String> row(Decided decided) {
        return List.of(
                decided.decision() + " of " + decided.date() + ", "
                        + decided.type().label().replace('-', ' '),
                Shown.named(decided.initiative()),
                decided.due().toString(),
                decided.done() ? "carried out" : "✗ does not show");
    }

    private static List<String> row(Changed change) {
        return List.of(
                change.type().label() + ": " + Shown.named(change.initiative()),
                change.from() + " – " + change.to(),
                Objects.requireNonNullElse(change.decision(), "✗ nobody on record"),
                Shown.place(change.evidence()));
    }
}
