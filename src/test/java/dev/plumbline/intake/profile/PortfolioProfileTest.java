package dev.plumbline.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.Field;
import dev.plumbline.model.ProfileEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture is a profile of the portfolio Retail; beside it stands what it settles, or everything that is wrong with it. */
class PortfolioProfileTest {

    private static final Path FIXTURES = Path.of("src/test/resources/dev/plumbline/intake/profile/fixtures");

    private final Path file;

    PortfolioProfileTest(@TempDir Path folder) {
        this.file = folder.resolve("Retail.yml");
    }

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(file -> FIXTURES.relativize(file).toString())
                    .filter(name -> name.endsWith(".yml"))
                    .map(name -> name.replace(".yml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aProfileSaysWhatItsExpectationSays(String fixture) throws IOException {
        Files.copy(FIXTURES.resolve(fixture + ".yml"), file);

        assertThat(String.join("\n", told()))
                .isEqualToNormalizingNewlines(Files.readString(FIXTURES.resolve(fixture + ".expected.txt"))
                        .strip());
    }

    @Test
    void theWordsOfAFieldHaveItsCanonicalValues() throws IOException {
        Files.copy(FIXTURES.resolve("everything.yml"), file);

        var words = PortfolioProfile.read(file).profile().words();

        assertThat(words.get(Field.STATUS)).containsEntry("In Klärung", "PAUSED");
        assertThat(words.get(Field.PRIORITY)).containsEntry("Dringlich", "0").containsEntry("A+", "1");
        assertThat(words.get(Field.HEALTH)).containsEntry("Nieselregen", "amber-red");
        assertThat(words.get(Field.TYPE)).containsEntry("Pflichtprojekt", "MANDATORY");
    }

    @Test
    void aProfileThatIsTooLargeIsRefused() throws IOException {
        Files.writeString(file, "portfolio: Retail\n" + "# padding\n".repeat(7000));

        assertThat(told()).singleElement().asString().startsWith("Retail.yml profile-too-large");
    }

    @Test
    void aProfileThatIsNoUtf8IsRefused() throws IOException {
        Files.write(file, "portfolio: Märkte\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(told()).singleElement().asString().startsWith("Retail.yml profile-not-utf-8");
    }

    @Test
    void keysNestedWithoutEndAreRefused() throws IOException {
        Files.writeString(file, "portfolio: " + "[".repeat(20_000));

        assertThat(told()).singleElement().asString().contains("profile-syntax");
    }

    @Test
    void aPortfolioWhoseNameIsNoFolderNameHasAFileNamedLikeItsFolder() throws IOException {
        Path named = file.resolveSibling(PortfolioProfile.fileName("R&D: 2026/27"));
        Files.writeString(named, "portfolio: \"R&D: 2026/27\"\n");

        assertThat(PortfolioProfile.read(named).portfolio()).isEqualTo("R&D: 2026/27");
    }

    @Test
    void theMessageOfAWrongProfileNamesEveryLine() throws IOException {
        Files.copy(FIXTURES.resolve("everything-wrong.yml"), file);

        assertThatThrownBy(() -> PortfolioProfile.read(file))
                .isInstanceOf(WrongProfile.class)
                .hasMessageContaining("Retail.yml:2: There is no such key")
                .hasMessageContaining("Found: waiting [unknown-meaning]");
    }

    private List<String> told() {
        try {
            List<ProfileEntry> entries = PortfolioProfile.read(file).entries();
            return entries.isEmpty()
                    ? List.of("nothing is settled")
                    : entries.stream()
                            .map(e -> (e.subject() + " | " + e.text() + " | " + e.meaning()).replace("|  |", "| |"))
                            .toList();
        } catch (WrongProfile wrong) {
            return wrong.problems().stream()
                    .map(p -> p.place() + " " + p.code() + " <" + p.value() + "> " + p.message())
                    .toList();
        }
    }
}
