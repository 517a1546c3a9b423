package dev.plumbline.job;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.schedule.ScheduleReader;
import dev.plumbline.intake.table.TableReader;
import dev.plumbline.intake.table.ToolReader;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The readers, and the one that takes a file: the surest, and of equals the first in the list. */
public final class Readers {

    private static final List<ExportReader> ALL = list();

    private static final Recognition UNSEEN = Recognition.no("");

    private Readers() {}

    /** Every reader, in order of precedence. A new format is one line in {@link #list()}. */
    public static List<ExportReader> all() {
        return ALL;
    }

    private static List<ExportReader> list() {
        List<ExportReader> readers = new ArrayList<>();
        readers.add(ScheduleReader.mpp());
        readers.add(ScheduleReader.mpx());
        readers.add(ScheduleReader.mspdi());
        readers.add(ScheduleReader.xer());
        readers.add(ScheduleReader.pmxml());
        readers.add(ScheduleReader.planner());
        readers.addAll(ToolReader.all());
        readers.add(new TableReader());
        return List.copyOf(readers);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableExport when no reader knows it, or nothing in it can be read
     */
    public static ReadResult read(Source source) {
        Map<ExportReader, Recognition> recognitions = new LinkedHashMap<>();
        ALL.forEach(reader -> recognitions.put(reader, reader.recognise(source)));
        ExportReader best = ALL.stream()
                .max(Comparator.comparingDouble(
                        reader -> recognitions.getOrDefault(reader, UNSEEN).confidence()))
                .orElseThrow();
        if (recognitions.getOrDefault(best, UNSEEN).confidence() <= 0) {
            throw new UnreadableExport(source.name(), List.of(unknown(recognitions)));
        }
        return best.read(source);
    }

    private static Problem unknown(Map<ExportReader, Recognition> recognitions) {
        String seen = recognitions.values().stream()
                .map(Recognition::reason)
                .distinct()
                .collect(Collectors.joining("; "));
        return new Problem(
                Problem.WHOLE_FILE,
                "not-recognised",
                "",
                "This is no kind of export that Plumbline reads yet (" + seen
                        + "). It reads tables as XLSX, XLS or delimited text, and project schedules.");
    }
}
