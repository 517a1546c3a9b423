package dev.plumbline.intake.meeting;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.MeetingHead;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Content;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.ReadResult.DatedContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads minutes ({@code formats.md} B.4, B.6). A row is a line of the file; in a Word document a paragraph or a table row. Lines
 * before the first dated heading of a running log belong to no meeting and count as accepted all the same.
 */
public final class MinutesReader implements ExportReader {

    private final MinutesContainer container;

    private MinutesReader(MinutesContainer container) {
        this.container = container;
    }

    /** One reader for each container. */
    public static List<ExportReader> all() {
        return java.util.Arrays.stream(MinutesContainer.values())
                .map(container -> (ExportReader) new MinutesReader(container))
                .toList();
    }

    @Override
    public String format() {
        return container.label() + "-minutes";
    }

    @Override
    public Recognition recognise(Source source) {
        try {
            boolean other = MeetingHead.of(source).isPresent()
                    || new MeetingDocumentReader().recognise(source).confidence() > 0;
            return other ? Recognition.no("no minutes") : container.recognise(source);
        } catch (UnreadableExport none) {
            return Recognition.no("no minutes");
        }
    }

    @Override
    public ReadResult read(Source source) {
        MinutesDocument document = container.document(source);
        MinutesLog log = MinutesLog.of(source, document);
        if (log.meetings().isEmpty()) {
            throw new UnreadableExport(
                    source.name(), Problem.WHOLE_FILE, "no-meeting", "", "No minutes of a meeting stand in the file.");
        }
        Map<LocalDate, List<MeetingRecord>> days = log.meetings().stream()
                .collect(Collectors.groupingBy(MeetingRecord::date, TreeMap::new, Collectors.toList()));
        List<DatedContent> snapshots = days.entrySet().stream()
                .map(day -> new DatedContent(
                        new AsOf(day.getKey(), day.getValue().get(0).dateFrom().asOf()),
                        Content.ofMeetings(day.getValue())))
                .toList();
        return new ReadResult(
                container.label() + "/meetings", "", snapshots, document.rows(), List.of(), log.problems());
    }
}
