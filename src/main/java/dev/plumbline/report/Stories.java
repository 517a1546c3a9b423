package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages between page 1 and the elements, in the order of the report. A story whose indicator is not assessed has no page. */
final class Stories {

    private static final List<Function<Assessment, Optional<Story>>> ALL = List.of(
            TrendStory::of,
            HeatMapStory::of,
            FlowStory::of,
            LoadStory::of,
            LimitStory::of,
            ContentionStory::of,
            MetricStory::of,
            RoleStory::of,
            GateStory::of,
            LedgerStory::of,
            PrecedentStory::of,
            CadenceStory::of,
            SayDoStory::of);

    private Stories() {}

    static List<Story> all(Assessment assessment) {
        return ALL.stream().flatMap(story -> story.apply(assessment).stream()).toList();
    }
}
