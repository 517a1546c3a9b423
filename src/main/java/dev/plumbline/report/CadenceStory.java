package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.Cadence;
import dev.plumbline.model.Exhibit.Planned;
import dev.plumbline.model.Exhibit.Series;
import dev.plumbline.model.Outcome.Measured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Which planned meetings were held, moved or not held. */
final class CadenceStory {

    private static final String INDICATOR = "execution-cadence";
    private static final int ACROSS = 8;
    private static final int MOST = 25;

    private CadenceStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR).flatMap(measured -> Shown.exhibit(measured, Cadence.class)
                .filter(cadence -> !cadence.series().isEmpty())
                .map(cadence -> story(measured, cadence)));
    }

    private static Story story(Measured measured, Cadence cadence) {
        return Story.gridded(
                "Cadence of the meetings",
                INDICATOR,
                Shown.headline(measured),
                new Story.Grid(
                        "Series",
                        Cells.heads(List.of("planned meetings, the newest on the right")),
                        cadence.series().stream()
                                .limit(MOST)
                                .map(CadenceStory::row)
                                .toList()),
                List.of(),
                "A date: held that day, month and day. Heavy frame: held on another day than planned. Hatched: not held. The last "
                        + ACROSS + " of a series are shown. " + String.join(" ", measured.notes()));
    }

    private static GridRow row(Series series) {
        List<Planned> meetings = series.meetings();
        long held = meetings.stream().filter(m -> m.held() != null).count();
        List<Planned> last = meetings.subList(Math.max(0, meetings.size() - ACROSS), meetings.size());
        List<Cells.Cell> cells =
                new ArrayList<>(Collections.nCopies(ACROSS - last.size(), new Cells.Cell("", 0, Cells.Look.BARE)));
        last.forEach(meeting -> cells.add(cell(meeting)));
        return GridRow.of(
                (series.name().isEmpty() ? "Meetings of no series" : series.name()) + ": " + held + " of "
                        + meetings.size() + " held",
                new Cells(cells));
    }

    private static Cells.Cell cell(Planned meeting) {
        String day = meeting.date().toString().substring(5);
        if (meeting.held() == null) {
            return new Cells.Cell(day, 0, Cells.Look.HATCHED);
        }
        return meeting.held().equals(meeting.date())
                ? new Cells.Cell(day, 0.15, Cells.Look.PLAIN)
                : new Cells.Cell(meeting.held().toString().substring(5), 0.15, Cells.Look.FRAMED);
    }
}
