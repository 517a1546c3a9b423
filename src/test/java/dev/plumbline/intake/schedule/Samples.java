package dev.plumbline.intake.schedule;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.MappingProfile;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample schedules, and what is made of them. */
final class Samples {

    private static final LocalDate MODIFIED = LocalDate.of(2020, 1, 1);
    static final Path FOLDER = Path.of("input-samples");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static final Map<String, ScheduleReader> READERS = Map.of(
            "mpp", ScheduleReader.mpp(),
            "mpx", ScheduleReader.mpx(),
            "mspdi", ScheduleReader.mspdi(),
            "xer", ScheduleReader.xer(),
            "pmxml", ScheduleReader.pmxml(),
            "gnome-planner", ScheduleReader.planner());

    private Samples() {}

    static ScheduleReader reader(String format) {
        return Objects.requireNonNull(READERS.get(format));
    }

    static Path path(String format, String name) {
        return FOLDER.resolve(format).resolve(name);
    }

    static String text(String format, String name) throws IOException {
        return Files.readString(path(format, name), format.equals("xer") ? WINDOWS_1252 : StandardCharsets.UTF_8);
    }

    static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text, file.toString().endsWith("xer") ? WINDOWS_1252 : StandardCharsets.UTF_8);
    }

    static List<String> codes(Throwable refused) {
        return ((UnreadableExport) refused)
                .problems().stream().map(Problem::code).toList();
    }

    static Source source(Path path) {
        return source(path, null);
    }

    /** A file of a portfolio whose analyst has chosen a level. */
    static Source source(Path path, @Nullable String level) {
        try {
            return new Source(
                    String.valueOf(path.getFileName()),
                    path,
                    DropFolder.sha256(path),
                    MODIFIED,
                    new MappingProfile(Map.of(), java.util.Set.of(), Map.of(), level, null));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Every sample of every format. */
    static Stream<Path> all() {
        return READERS.keySet().stream().sorted().flatMap(format -> files(FOLDER.resolve(format)));
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
