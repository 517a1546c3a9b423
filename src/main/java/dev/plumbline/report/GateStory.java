package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.Gate;
import dev.plumbline.model.Outcome.Measured;
import java.util.List;
import java.util.Optional;

/** The five questions, asked of every new initiative, a strip each. */
final class GateStory {

    private static final String INDICATOR = "five-questions";
    private static final int MOST = 24;

    private GateStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR).flatMap(measured -> Shown.exhibit(measured, Gate.class)
                .filter(gate -> !gate.strips().isEmpty())
                .map(gate -> story(measured, gate)));
    }

    private static Story story(Measured measured, Gate gate) {
        int all = gate.strips().size();
        String left = all <= MOST ? "" : MOST + " of " + all + " new initiatives shown, all are in alignment.json. ";
        return new Story(
                "Five questions before anything is added",
                INDICATOR,
                Shown.headline(measured),
                null,
                "",
                null,
                gate.strips().stream().limit(MOST).map(StripRow::of).toList(),
                List.of(),
                left
                        + "“Untrue”: the answer is given and the record says otherwise. Hatched with –: nothing supplied could"
                        + " tell. " + String.join(" ", measured.notes()));
    }
}
