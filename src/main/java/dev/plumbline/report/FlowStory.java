package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came into the portfolio and what left it, quarter by quarter. */
final class FlowStory {

    private static final String INDICATOR = "unremoved-additions";
    private static final int MOST = 25;
    private static final Set<EventType> MOVES =
            EnumSet.of(EventType.ADD, EventType.CANCEL, EventType.DONE, EventType.VANISH);

    private FlowStory() {}

    static Optional<Story> of(Assessment assessment) {
        List<Flow> flows = Flow.series(assessment.history(), assessment.period());
        return flows.stream().anyMatch(flow -> flow.added() + flow.left() > 0)
                ? Optional.of(story(assessment, flows))
                : Optional.empty();
    }

    private static Story story(Assessment assessment, List<Flow> flows) {
        return Story.charted(
                "Additions against removals",
                Shown.measured(assessment, INDICATOR).isPresent() ? INDICATOR : "",
                Shown.measured(assessment, INDICATOR).map(Shown::headline).orElseGet(() -> sentence(flows)),
                new FlowChart(flows),
                "Above the line: added. Below: finished or stopped (filled), no longer listed without a word (outlined).",
                List.of(StoryTable.told(
                                "Came and left in " + assessment.period(),
                                List.of("Initiative", "What happened", "Between registers", "Where it stands"),
                                rows(assessment))
                        .shortened(MOST)),
                "Every row of the register counts here; an indicator may look at the work in progress only.");
    }

    private static String sentence(List<Flow> flows) {
        int added = flows.stream().mapToInt(Flow::added).sum();
        int left = flows.stream().mapToInt(Flow::left).sum();
        return Figures.count(added, "initiative", "initiatives") + " came and " + left + " left over "
                + Figures.count(flows.size(), "quarter", "quarters") + ".";
    }

    private static List<List<String>> rows(Assessment assessment) {
        return Window.of(assessment.history(), assessment.period()).map(Window::events).orElse(List.of()).stream()
                .filter(event -> MOVES.contains(event.type()) && !event.shifted())
                .map(FlowStory::row)
                .toList();
    }

    private static List<String> row(Event event) {
        EventRow told = EventRow.of(event);
        return List.of(told.initiative(), told.what(), event.from() + " – " + event.to(), told.place());
    }
}
