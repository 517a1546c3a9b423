package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.SayDo;
import dev.plumbline.model.Exhibit.Share;
import dev.plumbline.model.Outcome.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The declared weight of each commitment against the effort it gets. */
final class SayDoStory {

    private static final String INDICATOR = "say-do-gap";
    private static final int MOST = 12;

    private SayDoStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR)
                .flatMap(measured -> Shown.exhibit(measured, SayDo.class).map(gap -> story(measured, gap)));
    }

    private static Story story(Measured measured, SayDo gap) {
        List<SlopeChart.Slope> slopes = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Share share : gap.shares()) {
            slopes.add(new SlopeChart.Slope(Shown.named(share.commitment()), share.said(), share.done()));
            rows.add(row(Shown.named(share.commitment()), share.said(), share.done()));
        }
        return Story.charted(
                "Say and do",
                INDICATOR,
                Shown.headline(measured),
                new SlopeChart(slopes.stream().limit(MOST).toList()),
                "Left: the declared weight of each commitment. Right: its share of the effort that serves any. A heavy line: they differ by ten"
                        + " points or more.",
                List.of(StoryTable.told("", List.of("Commitment", "Said", "Done", "Difference"), rows)),
                String.join(" ", measured.notes()));
    }

    private static List<String> row(String name, double said, double done) {
        long points = Math.round(done * 100) - Math.round(said * 100);
        return List.of(
                name,
                Figures.percent(said),
                Figures.percent(done),
                (points > 0 ? "+" : points < 0 ? "−" : "") + Math.abs(points) + " points");
    }
}
