package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.table.ToolColumn.Part;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPartTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-01 - 2026-10-12, 2026-10-01, 2026-10-12",
        "'October 8, 2026 → October 9, 2026', 'October 8, 2026', 'October 9, 2026'",
        "'October 8, 2026 3:04 PM (GMT+3) → October 9, 2026 4:00 PM (GMT+3)', 'October 8, 2026 3:04 PM', 'October 9, 2026 4:00 PM'",
        "8/10/2026 to 9/10/2026, 8/10/2026, 9/10/2026",
        "2026-10-12, , 2026-10-12",
        "2026-10-1, , 2026-10-1",
        "01-10-2026, , 01-10-2026"
    })
    void aSpanHasAFirstAndALastDayAndASingleDayIsTheLast(String text, String first, String last) {
        assertThat(meant(Part.FIRST, Field.START, text)).isEqualTo(first == null ? List.of() : List.of(first));
        assertThat(meant(Part.LAST, Field.END, text)).containsExactly(last);
    }

    @ParameterizedTest
    @CsvSource({
        "lun 07/09/26, 07/09/26",
        "'Mon, 3/2/26', 3/2/26",
        "09-Oct-26 A, 09-Oct-26",
        "30-11-2026 17:00*, 30-11-2026 17:00",
        "Oct 2026, Oct 2026",
        "Q3 2026, Q3 2026",
        "'March 2, 2026 8:00 AM', 'March 2, 2026 8:00 AM'"
    })
    void theMarksThatToolsWriteBesideADateAreNoPartOfIt(String text, String bare) {
        assertThat(CellPart.bareDate(text)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"/Retail/Loyalty app/, Loyalty app", "Either/or, Either/or", "/, /"})
    void aFolderIsCalledByTheLastStepOfItsPath(String text, String name) {
        assertThat(meant(Part.TAIL, Field.NAME, text)).containsExactly(name);
    }

    @Test
    void whatStandsInTheCellStaysTheEvidence() {
        Datum end = CellPart.read(
                Part.LAST,
                Field.END,
                Cell.text("2026-10-01 - 2026-10-12"),
                cell -> Datum.known(cell.text(), cell.text()));
        assertThat(end.raw()).isEqualTo("2026-10-01 - 2026-10-12");
        assertThat(end.value()).isEqualTo("2026-10-12");
    }

    @ParameterizedTest
    @CsvSource({"0, PROPOSED", "0.01, ACTIVE", "1, DONE", "1.2, DONE"})
    void aShareOfWorkDoneTellsTheStatus(String share, String status) {
        Datum datum = CellPart.read(
                Part.COMPLETION, Field.STATUS, Cell.text(share), cell -> Datum.known(cell.text(), cell.text()));
        assertThat(datum.value()).isEqualTo(status);
    }

    private static List<String> meant(Part part, Field field, String text) {
        List<String> read = new ArrayList<>();
        CellPart.read(part, field, Cell.text(text), cell -> {
            read.add(cell.text());
            return Datum.known(cell.text(), cell.text());
        });
        return read;
    }
}
