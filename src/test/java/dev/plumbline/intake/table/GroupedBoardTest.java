package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupedBoardTest {

    @Test
    void aRegisterOfOneHeaderUnderATitleAndABandIsNoBoard() {
        assertThat(board("Register", "Retail register", "Digital", "Name|Status", "Loyalty app|Done"))
                .isEmpty();
    }

    @Test
    void aSheetNamedLikeItsBoardIsOneWithASingleGroup() {
        assertThat(board("retail register", "Retail Register", "Digital", "Name|Status", "Loyalty app|Done"))
                .isPresent();
    }

    @Test
    void aSheetOfAnyNameIsABoardWhenItsGroupsRepeatTheHeader() {
        Block board = board("Sheet1", "Retail", "A", "Name|Status", "One|Done", "B", "Name|Status", "Two|")
                .orElseThrow();
        assertThat(board.marks().structure()).containsExactlyInAnyOrder(5, 6);
        assertThat(board.rows().stream().map(row -> row.text(1) + " in " + row.text(3)))
                .contains("One in A", "Two in B");
    }

    @Test
    void anItemWithNothingButANameIsNoGroup() {
        Block board = board("retail", "Retail", "A", "Name|Status", "Alone", "Two|Done")
                .orElseThrow();
        assertThat(board.marks().structure()).isEmpty();
        assertThat(board.rows().get(1).text(3)).isEqualTo("A");
    }

    @Test
    void subitemsEndAtTheNextItem() {
        Block board = board(
                        "retail",
                        "Retail",
                        "A",
                        "Name|Owner|Status",
                        "One|Ana|Done",
                        "Subitems|Name|Owner",
                        "|First|Ben",
                        "|Second|",
                        "Two|Eva|Done",
                        "|Ben|Done")
                .orElseThrow();
        assertThat(board.marks().parts()).containsExactlyInAnyOrder(6, 7);
    }

    private static Optional<Block> board(String name, String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            String[] texts = line.split("\\|", -1);
            @Nullable Cell[] cells = new Cell[texts.length];
            for (int i = 0; i < texts.length; i++) {
                cells[i] = texts[i].isEmpty() ? null : Cell.text(texts[i]);
            }
            rows.add(new Row(rows.size() + 1, false, Arrays.asList(cells)));
        }
        return GroupedBoard.in(new Sheet(name, false, rows, List.of()));
    }
}
