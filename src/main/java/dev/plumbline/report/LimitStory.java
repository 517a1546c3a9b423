package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.Limit;
import dev.plumbline.model.Exhibit.Limits;
import dev.plumbline.model.Exhibit.Reading;
import dev.plumbline.model.Outcome.Measured;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stated limits of work in progress, and how they were kept. */
final class LimitStory {

    private static final String INDICATOR = "priority-limits";
    private static final int MOST = 20;

    private LimitStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR).flatMap(measured -> Shown.exhibit(measured, Limits.class)
                .flatMap(limits -> worst(limits).map(worst -> story(measured, limits, worst))));
    }

    /** The limit that is broken deepest today; of several the first. */
    private static Optional<Limit> worst(Limits limits) {
        return limits.limits().stream()
                .filter(limit -> !limit.readings().isEmpty())
                .min(Comparator.comparingInt(limit -> -excess(limit)));
    }

    private static Story story(Measured measured, Limits limits, Limit worst) {
        return Story.charted(
                "Limits of work in progress",
                INDICATOR,
                Shown.headline(measured),
                new Bars(
                        worst.readings().stream()
                                .map(r -> new Bars.Bar(r.date().toString().substring(0, 7), r.active(), r.limit()))
                                .toList(),
                        "of"),
                "Bars: initiatives in progress for " + worst.scope()
                        + ", by register. Heavy line: the stated limit; what exceeds it is dark.",
                List.of(StoryTable.told(
                                "All limits that hold",
                                List.of("For", "Against the limit", "Over by", "Where the limit stands"),
                                limits.limits().stream().map(LimitStory::row).toList())
                        .shortened(MOST)),
                "");
    }

    private static List<String> row(Limit limit) {
        if (limit.readings().isEmpty()) {
            return List.of(limit.scope(), "–", "–", Shown.place(limit.evidence()));
        }
        Reading last = last(limit);
        return List.of(
                limit.scope(),
                last.active() + " of " + last.limit() + " on " + last.date(),
                excess(limit) > 0 ? Integer.toString(excess(limit)) : "kept",
                Shown.place(limit.evidence()));
    }

    private static int excess(Limit limit) {
        return last(limit).active() - last(limit).limit();
    }

    private static Reading last(Limit limit) {
        return limit.readings().get(limit.readings().size() - 1);
    }
}
