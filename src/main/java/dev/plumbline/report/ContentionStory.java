package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.Contention;
import dev.plumbline.model.Exhibit.Pair;
import dev.plumbline.model.Outcome.Measured;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Initiatives that ask for the same people or teams, as named pairs. */
final class ContentionStory {

    private static final String INDICATOR = "resource-contention";
    private static final int DRAWN = 8;
    private static final int MOST = 15;
    private static final int NAMED = 3;

    private ContentionStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR).flatMap(measured -> Shown.exhibit(measured, Contention.class)
                .filter(contention -> !contention.pairs().isEmpty())
                .map(contention -> story(measured, contention.pairs())));
    }

    private static Story story(Measured measured, List<Pair> pairs) {
        return Story.charted(
                "Initiatives in contention",
                INDICATOR,
                Shown.headline(measured),
                new RankChart(pairs.stream()
                        .limit(DRAWN)
                        .map(p -> new RankChart.Bar(
                                p.one().name() + " × " + p.other().name(), p.days()))
                        .toList()),
                "Person-days asked for beyond what there is, shared out to the pairs that ask for the same at the same time.",
                List.of(StoryTable.told(
                                "The pairs",
                                List.of("One", "The other", "Both ask for", "Person-days beyond"),
                                pairs.stream().map(ContentionStory::row).toList())
                        .shortened(MOST)),
                "For each pair: put one after the other, or decide which of the two goes first.");
    }

    private static List<String> row(Pair pair) {
        String more =
                pair.resources().size() > NAMED ? " and " + (pair.resources().size() - NAMED) + " more" : "";
        return List.of(
                Shown.named(pair.one()),
                Shown.named(pair.other()),
                pair.resources().stream().limit(NAMED).collect(Collectors.joining(", ")) + more,
                Figures.number(Math.rint(pair.days() * 10) / 10));
    }
}
