package dev.plumbline.job;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.table.TableReader;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The readers, and the one that takes a file: the surest, and of equals the first in the list. */
public final class Readers {

    private static final List<ExportReader> ALL = List.of(new TableReader());

    private Readers() {}

    /** Every reader, in order of precedence. A new format is one line here. */
    public static List<ExportReader> all() {
        return ALL;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableExport when no reader knows it, or nothing in it can be read
     */
    public static ReadResult read(Source source) {
        Head head = head(source);
        ExportReader best = ALL.stream()
                .max(Comparator.comparingDouble(reader -> reader.recognise(head).confidence()))
                .orElseThrow();
        if (best.recognise(head).confidence() <= 0) {
            throw new UnreadableExport(source.name(), List.of(unknown(head)));
        }
        return best.read(source);
    }

    private static Problem unknown(Head head) {
        String seen = ALL.stream()
                .map(reader -> reader.format() + ": " + reason(reader.recognise(head)))
                .collect(Collectors.joining("; "));
        return new Problem(
                Problem.WHOLE_FILE,
                "not-recognised",
                "",
                "This is no kind of export that Plumbline reads yet (" + seen
                        + "). It reads tables as XLSX, XLS or delimited text.");
    }

    private static String reason(Recognition recognition) {
        return recognition.reason();
    }

    private static Head head(Source source) {
        try (InputStream in = Files.newInputStream(source.path())) {
            return new Head(source.name(), in.readNBytes(Head.LENGTH));
        } catch (IOException problem) {
            throw new UnreadableExport(
                    source.name(),
                    Problem.WHOLE_FILE,
                    "not-readable",
                    "",
                    "The file cannot be read: " + problem.getMessage());
        }
    }
}
