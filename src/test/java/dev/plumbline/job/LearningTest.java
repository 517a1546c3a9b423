package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.profile.PortfolioProfile;
import dev.plumbline.intake.profile.WrongProfile;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --learn} writes about {@code register.csv}, and what becomes of it once it is settled. */
class LearningTest {

    private static final Path FIXTURES = Path.of("src/test/resources/dev/plumbline/job/learning");

    private final Workspace workspace;
    private final Path file;

    LearningTest(@TempDir Path folder) {
        this.workspace = new Workspace(folder);
        this.file = workspace.profiles().resolve("Retail.yml");
    }

    @Test
    void aProfileIsBegunWithWhatCouldNotBeDecided() throws IOException {
        assertThat(learned(MappingProfile.NONE)).isEqualToNormalizingNewlines(expected("begun.expected.yml"));
    }

    @Test
    void aProfileIsCompletedAndKeepsEveryLineItHas() throws IOException {
        write(expected("before.yml"));

        String completed = learned(PortfolioProfile.read(file).profile());

        assertThat(completed).isEqualToNormalizingNewlines(expected("completed.expected.yml"));
        assertThat(completed.lines())
                .containsSubsequence(expected("before.yml").lines().toList());
    }

    @Test
    void learningASecondTimeAddsNothing() throws IOException {
        String first = learned(MappingProfile.NONE);

        assertThat(learned(MappingProfile.NONE)).isEqualTo(first);
    }

    @Test
    void whatIsLearnedSettlesNothingUntilItIsUncommented() throws IOException {
        learned(MappingProfile.NONE);

        assertThat(PortfolioProfile.read(file).entries()).isEmpty();
    }

    @Test
    void aSuggestionWithoutItsSignIsFollowedOrToldWhatItMayMean() throws IOException {
        write(learned(MappingProfile.NONE).replaceAll("(?m)^( +)# ", "$1"));

        assertThatThrownBy(() -> PortfolioProfile.read(file))
                .isInstanceOfSatisfying(WrongProfile.class, wrong -> assertThat(wrong.problems())
                        .extracting(Problem::code)
                        .containsOnly("unknown-meaning"));
    }

    @Test
    void whatIsSettledIsFollowed() throws IOException {
        write(learned(MappingProfile.NONE)
                .replaceAll("# (\"Zweifelhaft\": ).*", "$1paused")
                .replaceAll("# (\"Dringlich\": ).*", "$1urgent")
                .replaceAll("# (\"Verantwortlich \\(GL\\)\": ).*", "$1sponsor")
                .replace("columns:\n", "columns:\n  \"Verantwortlich (GL)\": sponsor\n"));

        ReadResult result = read(PortfolioProfile.read(file).profile());

        InitiativeRow row = result.snapshots().get(0).content().register().get(0);
        assertThat(row.text(Field.STATUS)).isEqualTo("PAUSED");
        assertThat(row.text(Field.PRIORITY)).isEqualTo("0");
        assertThat(row.text(Field.SPONSOR)).isEqualTo("Jane Roe");
        assertThat(result.problems()).extracting(Problem::value).doesNotContain("Zweifelhaft", "Dringlich");
    }

    @Test
    void aProfileThatIsWrongIsLeftAsItIs() throws IOException {
        write("portfolio: Retail\nlevels: 2\n");

        assertThatThrownBy(() -> learned(MappingProfile.NONE)).isInstanceOf(WrongProfile.class);
        assertThat(file).hasContent("portfolio: Retail\nlevels: 2\n");
    }

    private String learned(MappingProfile profile) throws IOException {
        assertThat(new Learning(workspace, "Retail").learn(List.of(read(profile))))
                .isEqualTo(file);
        return Files.readString(file);
    }

    private static ReadResult read(MappingProfile profile) {
        return Readers.read(new Source(
                "register-2026-09-30.csv", FIXTURES.resolve("register.csv"), "00", LocalDate.of(2026, 9, 30), profile));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(workspace.profiles());
        Files.writeString(file, text);
    }

    private static String expected(String name) throws IOException {
        return Files.readString(FIXTURES.resolve(name));
    }
}
