package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.Claim;
import dev.plumbline.model.Exhibit.Load;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Trend;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is asked of the organisation against what it has, quarter by quarter. */
final class LoadStory {

    private static final String INDICATOR = "capacity-gap";
    private static final int MOST = 14;

    private LoadStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR).flatMap(measured -> Shown.exhibit(measured, Load.class)
                .map(load -> story(assessment, measured, load)));
    }

    private static Story story(Assessment assessment, Measured measured, Load load) {
        return Story.charted(
                "Demand against capacity",
                INDICATOR,
                Shown.headline(measured),
                new Bars(
                        loads(assessment, load).values().stream()
                                .map(l -> new Bars.Bar(l.quarter(), l.demand(), l.capacity()))
                                .toList(),
                        "of"),
                "Bars: person-days asked for. Heavy line: person-days available; what is asked beyond it is dark.",
                List.of(StoryTable.told(
                                "Who asks for " + load.quarter(),
                                List.of("Initiative", "Person-days", "Of the capacity", "Where it stands"),
                                load.claims().stream().map(c -> row(c, load)).toList())
                        .shortened(MOST)),
                String.join(" ", measured.notes()));
    }

    /** The load of each quarter, as the newest that told it had it. */
    private static Map<String, Load> loads(Assessment assessment, Load newest) {
        Map<String, Load> loads = new TreeMap<>();
        for (Trend.Quarter quarter : assessment.trend().quarters()) {
            Shown.exhibit(quarter.outcomes().get(INDICATOR), Load.class).ifPresent(l -> loads.put(l.quarter(), l));
        }
        loads.put(newest.quarter(), newest);
        return loads;
    }

    private static List<String> row(Claim claim, Load load) {
        return List.of(
                claim.name(),
                Figures.number(Math.rint(claim.demand())),
                load.capacity() <= 0 ? "–" : Figures.percent(claim.demand() / load.capacity()),
                Shown.place(claim.evidence()));
    }
}
