package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A file dropped for a test. */
record Drop(Path path) {

    static Drop of(Path folder, String name, byte[] bytes) {
        try {
            return new Drop(Files.write(folder.resolve(name), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Drop of(Path folder, String name, String text) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    Workbook read() {
        return Workbooks.read(new Source(path.getFileName().toString(), path, "", LocalDate.EPOCH));
    }

    Recognition recognition() {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return Workbooks.recognise(
                    new Head(path.getFileName().toString(), Arrays.copyOf(bytes, Math.min(bytes.length, Head.LENGTH))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code place code} of the problems with which the file is refused. */
    List<String> refusal() {
        UnreadableExport refused = catchThrowableOfType(UnreadableExport.class, this::read);
        return refused == null
                ? List.of("was read")
                : refused.problems().stream().map(Drop::word).toList();
    }

    private static String word(Problem problem) {
        return problem.place() + " " + problem.code();
    }

    /** {@code row column text} of every filled cell of a sheet. */
    static List<String> cells(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> java.util.stream.IntStream.rangeClosed(
                                1, row.cells().size())
                        .filter(column -> row.at(column) != null)
                        .mapToObj(column -> row.number() + " " + column + " " + row.text(column)))
                .toList();
    }
}
