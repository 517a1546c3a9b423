package dev.plumbline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FolderNameTest {

    @Test
    void aHarmlessNameStaysAsItIs() {
        assertThat(FolderName.of("Übersicht – Retail & Service (EU)")).isEqualTo("Übersicht – Retail & Service (EU)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc", "..", ".", "", "a/b", "a\\b", "C:", "line\nbreak", "enterprise", "  ", "x."})
    void aNameThatIsAPathBecomesASingleFolder(String name) {
        assertThat(FolderName.of(name)).matches("[^/\\\\:\\n.][^/\\\\:\\n]*|_[^/\\\\:\\n]*|-[0-9a-f]{8}");
        assertThat(FolderName.of(name)).isNotEqualTo(name);
    }

    @Test
    void twoPortfoliosNeverShareAFolder() {
        assertThat(FolderName.of("a/b")).isNotEqualTo(FolderName.of("a:b")).isNotEqualTo(FolderName.of("a_b"));
    }

    @Test
    void aLongNameIsShortened() {
        assertThat(FolderName.of("😀".repeat(300))).hasSizeLessThan(100);
    }
}
