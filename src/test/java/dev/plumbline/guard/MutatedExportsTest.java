package dev.plumbline.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.job.Readers;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exports that were damaged on the way are read or refused, in time, and no row of them is lost silently. The exports are the
 * samples; those of the folder named by {@code plumbline.corpus} too, where it is there.
 */
class MutatedExportsTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MUTANTS = Integer.getInteger("plumbline.mutants", 3);
    private static final Pattern COUNT = Pattern.compile("^(\\d{1,9}) ");
    private static final int LARGEST = 400_000;

    private final Path folder;

    MutatedExportsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Path> exports() throws IOException {
        Stream<Path> real = Stream.empty();
        Path corpus = Path.of(System.getProperty("plumbline.corpus", "no corpus"));
        if (Files.isDirectory(corpus)) {
            real = files(corpus);
        }
        return Stream.concat(files(Path.of("input-samples")), real);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths
                    .filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".expected.json")
                            && !path.toString().endsWith(".md"))
                    .filter(path -> path.toFile().length() <= LARGEST)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aDamagedExportIsReadOrRefusedAndKeepsItsBooks(Path export) throws IOException {
        byte[] bytes = Files.readAllBytes(export);
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] mutant = mutant(bytes, new Random(31L * seed + bytes.length));
            String name = seed + "-" + export.getFileName();
            assertTimeoutPreemptively(LONGEST, () -> keepsItsBooks(mutant, name), () -> "too slow: " + export);
        }
    }

    private void keepsItsBooks(byte[] bytes, String name) throws IOException {
        try {
            ReadResult read = read(bytes, name);
            long initiatives = read.snapshots().stream()
                    .mapToLong(snapshot -> snapshot.content().register().size())
                    .sum();
            assertThat(initiatives).as(name).isLessThanOrEqualTo(read.rows().accepted());
            assertThat(told(read.problems()))
                    .as(name)
                    .isGreaterThanOrEqualTo(read.rows().rejected() + read.rows().duplicate());
        } catch (UnreadableExport refused) {
            assertThat(refused.problems()).as(name).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.place()).isNotBlank();
                assertThat(problem.message()).isNotBlank();
            });
        }
    }

    /** How many rows the problems tell of: one each, or as many as the message begins with. */
    private static long told(List<Problem> problems) {
        return problems.stream()
                .mapToLong(problem -> {
                    Matcher count = COUNT.matcher(problem.message());
                    return count.find() ? Math.max(1, Long.parseLong(count.group(1))) : 1;
                })
                .sum();
    }

    private ReadResult read(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Readers.read(new Source(name, file, DropFolder.sha256(file), LocalDate.of(2020, 1, 1)));
    }

    /** Bytes flipped, a piece cut out, the end cut off, or a piece doubled. */
    private static byte[] mutant(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(Math.max(1, bytes.length / 4)));
        return switch (random.nextInt(4)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            default -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return mutant;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
