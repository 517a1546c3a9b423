package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.Outcome.Measured;
import java.util.List;
import java.util.Optional;

/** Definitions of success that do not go together, side by side. */
final class MetricStory {

    private static final String INDICATOR = "competing-metrics";
    private static final int MOST = 25;
    private static final int TEXT = 120;

    private MetricStory() {}

    static Optional<Story> of(Assessment assessment) {
        List<MetricConflict> conflicts = assessment.history().governance().conflicts();
        return conflicts.isEmpty()
                ? Optional.empty()
                : Shown.measured(assessment, INDICATOR).map(measured -> story(measured, conflicts));
    }

    private static Story story(Measured measured, List<MetricConflict> conflicts) {
        return Story.charted(
                "Competing definitions of success",
                INDICATOR,
                Shown.headline(measured),
                null,
                "",
                List.of(StoryTable.told(
                                "Side by side",
                                List.of("One says", "The other says", "How they clash", "Kind, since"),
                                conflicts.stream().map(MetricStory::row).toList())
                        .shortened(MOST)),
                "Pairs that are known to pull apart, or are stated twice, are listed and do not count in the score.");
    }

    private static List<String> row(MetricConflict conflict) {
        return List.of(
                words(conflict.one()),
                words(conflict.other()),
                Figures.minus(Figures.shortened(conflict.why(), TEXT)),
                kind(conflict.type()) + "\n" + conflict.since());
    }

    private static String words(MetricDefinition metric) {
        return Figures.shortened(metric.source().owner(), TEXT) + ":\n“"
                + Figures.shortened(metric.source().metric(), TEXT) + "”\n"
                + Shown.place(metric.source().evidence());
    }

    private static String kind(MetricConflict.Type type) {
        return switch (type) {
            case OPPOSITE_MOVEMENT -> "opposite";
            case DISJOINT_TARGETS -> "targets apart";
            case SAME_NAME_DIFFERENT_DEFINITION -> "same name";
            case KNOWN_TENSION -> "pulls apart";
            case REPETITION -> "stated twice";
        };
    }
}
