package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fixture is a file as people write it, {@code NAME.csv}, or a workbook written as text, {@code NAME.sheets} (see
 * {@link SheetText}); {@code NAME.expected.txt} beside it is all that Plumbline makes of it (see {@link Told}).
 */
class TableReaderTest {

    private static final Path FIXTURES = Path.of("src/test/resources/dev/plumbline/intake/table/fixtures");

    private final Path folder;

    TableReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(file -> FIXTURES.relativize(file).toString())
                    .filter(name -> !name.endsWith(".expected.txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFileSaysWhatItsExpectationSays(String fixture) throws IOException {
        String expected = Files.readString(
                FIXTURES.resolve(fixture.replaceFirst("\\.[a-z]+$", ".expected.txt")), StandardCharsets.UTF_8);

        Told told = Told.of(file(fixture));

        assertThat(String.join("\n", told.lines())).isEqualToNormalizingNewlines(expected.strip());
    }

    private Path file(String fixture) throws IOException {
        Path file = FIXTURES.resolve(fixture);
        return fixture.endsWith(".sheets")
                ? Drop.of(folder, fixture.replace(".sheets", ".xlsx"), new SheetText(Files.readAllLines(file)).bytes())
                        .path()
                : file;
    }
}
