package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrelloBoardTest {

    private static final String BEGINNING = "{\"name\":\"Board\",\"shortLink\":\"x\",\"labelNames\":{},";

    private final Path folder;

    TrelloBoardTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void cardsMayStandBeforeTheListsTheyAreIn() throws IOException {
        Sheet cards = read(BEGINNING + "\"cards\":[{\"id\":\"1\",\"name\":\"One\",\"idList\":\"a\"}],"
                        + "\"lists\":[{\"id\":\"a\",\"name\":\"Doing\"}]}")
                .sheets()
                .get(0);
        int list = cards.rows().get(0).cells().indexOf(Cell.text("List Name")) + 1;
        assertThat(cards.rows().get(1).text(list)).isEqualTo("Doing");
    }

    @Test
    void whatLiesWithinItselfWithoutEndIsRefused() {
        assertThatThrownBy(() -> read(BEGINNING + "\n\"prefs\":" + "[".repeat(100_000)))
                .isInstanceOfSatisfying(
                        UnreadableExport.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("damaged-json"));
    }

    @Test
    void partsOfTheWrongKindAreNoCards() throws IOException {
        assertThat(read(BEGINNING + "\"cards\":{\"id\":\"1\"},\"lists\":null,\"members\":[null,7]}")
                        .sheets()
                        .get(0)
                        .rows())
                .hasSize(1);
    }

    private Workbook read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("board.json"), json);
        return Workbooks.read(new Source("board.json", file, "", LocalDate.of(2019, 6, 30)));
    }
}
