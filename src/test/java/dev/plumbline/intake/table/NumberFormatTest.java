package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected texts are what Excel shows for the number, with the date in ISO. */
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "yyyy-mm-dd | 46112 | DATE | 2026-03-31 | ~~",
                "dd/mm/yyyy hh:mm | 46112.6041666667 | DATE | 2026-03-31T14:30 | ~~",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 46112 | DATE | 2026-03-31 | ~~",
                "[$-409]mmm\\-yy;@ | 46112 | DATE | 2026-03-31 | ~~",
                "[Red]d-mmm | 59 | DATE | 1900-02-28 | ~~",
                "d-mmm | 61 | DATE | 1900-03-01 | ~~",
                "d-mmm | 60 | NUMBER | 60 | ~~",
                "d-mmm | 0 | NUMBER | 0 | ~~",
                "d-mmm | -3 | NUMBER | -3 | ~~",
                "d-mmm | 99999999 | NUMBER | 99999999 | ~~",
                "hh:mm AM/PM | 0.5 | TEXT | 12:00 | ~~",
                "hh:mm | 46112.5 | DATE | 2026-03-31T12:00 | ~~",
                "[h]:mm:ss | 1.5 | TEXT | 36:00 | ~~",
                "General | 12.5 | NUMBER | 12.5 | ~~",
                "0.00E+00 | 1.25E6 | NUMBER | 1250000 | ~~",
                "0% | 0.75 | NUMBER | 0.75 | %",
                "0\"%\" | 75 | NUMBER | 75 | ~~",
                "\"£\"#,##0.00 | 1200000 | NUMBER | 1200000 | £",
                "\"£\"0.0\"m\" | 1.2 | NUMBER | 1.2 | £m",
                "\"£\"0.0,,\"m\" | 1200000 | NUMBER | 1200000 | £",
                "_-[$€-2]\\ * #,##0_- | 5 | NUMBER | 5 | €",
                "#,##0\\ [$EUR] | 5 | NUMBER | 5 | EUR",
                "#,##0\\ \"CHF\" | 5 | NUMBER | 5 | CHF",
                "[$R$-416]\\ #,##0 | 5 | NUMBER | 5 | R$",
                "$#,##0;[Red]-$#,##0 | 5 | NUMBER | 5 | $",
                "0\" days\" | 5 | NUMBER | 5 | ~~",
                "@ | 5 | NUMBER | 5 | ~~",
            })
    void aFormatDecidesWhatANumberIs(String code, String stored, Cell.Kind kind, String text, String unit) {
        assertThat(NumberFormat.of(164, code).cell(PlainNumber.of(stored).orElseThrow(), false))
                .isEqualTo(new Cell(kind, text, unit));
    }

    @ParameterizedTest
    @CsvSource({"14, DATE, 2026-03-31, ''", "21, DATE, 2026-03-31, ''", "10, NUMBER, 46112, %", "44, NUMBER, 46112, ''"
    })
    void aBuiltInFormatNeedsNoCode(int id, Cell.Kind kind, String text, String unit) {
        assertThat(NumberFormat.of(id, null).cell(PlainNumber.of("46112").orElseThrow(), false))
                .isEqualTo(new Cell(kind, text, unit));
    }

    @Test
    void daysOfAnOldMacintoshCountFrom1904() {
        assertThat(NumberFormat.of(14, null).cell(PlainNumber.of("44650").orElseThrow(), true))
                .isEqualTo(new Cell(Cell.Kind.DATE, "2026-03-31", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "1.2300000000000002E-2, 0.0123",
        "0.30000000000000004, 0.3",
        "1.0, 1",
        "-0.0, 0",
        "1250000.50, 1250000.5",
        "1.21143E+15, 1211430000000000",
        "1234567890123456789, 1234567890123456789",
        "1E-7, 0.0000001"
    })
    void aNumberIsWrittenPlainlyAndWithoutNoise(String stored, String text) {
        assertThat(PlainNumber.of(stored).map(PlainNumber::text)).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1E999999999", "1E-999999999", "NaN", "1,5"})
    void whatIsNoNumberIsNotTakenForOne(String stored) {
        assertThat(PlainNumber.of(stored)).isEmpty();
    }
}
