package dev.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every row can say where it stands. */
class RowEvidenceTest {

    @Test
    void theRowIsTheEvidenceOfAFieldItsTableDoesNotHave() {
        Layout layout = new Layout("board.csv", "00", null, false, Map.of(Field.NAME, 2), 1);
        InitiativeRow row = new InitiativeRow(layout, 7, Map.of(Field.NAME, Datum.known("Atlas", "Atlas")));

        assertThat(row.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(row.evidence(Field.STATUS)).isEqualTo(new Evidence("board.csv", "00", "B7", "Atlas", 1));
    }
}
