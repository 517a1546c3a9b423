package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.Exempted;
import dev.plumbline.model.Exhibit.Precedents;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The exceptions that were granted, and which of them became precedents. */
final class PrecedentStory {

    private static final String INDICATOR = "exception-precedents";
    private static final int MOST = 25;
    private static final int RULE = 120;

    private PrecedentStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR).flatMap(measured -> Shown.exhibit(measured, Precedents.class)
                .filter(shown -> !shown.exceptions().isEmpty())
                .map(shown -> story(measured, shown)));
    }

    private static Story story(Measured measured, Precedents precedents) {
        return Story.charted(
                "Exceptions and their precedents",
                INDICATOR,
                Shown.headline(measured),
                null,
                "",
                List.of(StoryTable.told(
                                "Exceptions on record",
                                List.of("Exception", "From the rule", "Ends", "What became of it"),
                                precedents.exceptions().stream()
                                        .sorted(Comparator.comparing(
                                                e -> e.became().isEmpty()))
                                        .map(PrecedentStory::row)
                                        .toList())
                        .shortened(MOST)),
                String.join(" ", measured.notes()));
    }

    private static List<String> row(Exempted exception) {
        String initiatives = exception.initiatives().stream().map(Subject::name).collect(Collectors.joining(", "));
        return List.of(
                exception.decision() + " of " + exception.date() + (initiatives.isEmpty() ? "" : "\n" + initiatives),
                exception.rule().isEmpty() ? "not named" : "“" + Figures.shortened(exception.rule(), RULE) + "”",
                exception.expiry() == null
                        ? "no end stated"
                        : exception.expiry().toString(),
                exception.became().isEmpty() ? "stayed an exception" : "✗ " + exception.became());
    }
}
