package dev.plumbline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Outcome.Measured;
import org.junit.jupiter.api.Test;

class ReExplainingTest {

    private static Histories histories(String words, int cues) {
        return Histories.of("Retail")
                .meetings("series,planned,held,status,text\nBoard,2026-08-0{1..8},2026-08-0{1..8},," + words)
                .cues("family,date,phrase,about\nre-explaining,2026-08-0{1.." + cues + "},as I said,commitment:North")
                .register("2026-09-30", "id,name\nA-1,One");
    }

    @Test
    void ordinaryTalkIsNoDrift() {
        assertThat(Assessing.measured(ReExplaining.ID, histories("4000", 2)).score())
                .isZero();
    }

    @Test
    void moreOfItNeverLowersTheShare() {
        assertThat(share(8)).isGreaterThan(share(3));
    }

    private static double share(int cues) {
        Measured measured = Assessing.measured(ReExplaining.ID, histories("3200", cues));
        return measured.parts().get(0).value();
    }

    @Test
    void fewWordsAreTooFew() {
        assertThat(Assessing.silent(ReExplaining.ID, histories("400", 2)).message())
                .contains("25000 words");
    }

    @Test
    void withoutTextItSaysWhatToSupply() {
        assertThat(Assessing.silent(ReExplaining.ID, histories("", 1)).unlocks())
                .containsExactly("meetings");
    }
}
