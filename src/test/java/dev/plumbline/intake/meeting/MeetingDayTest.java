package dev.plumbline.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.Source;
import dev.plumbline.model.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDayTest {

    private static final LocalDate MODIFIED = LocalDate.of(2026, 9, 30);

    @ParameterizedTest(name = "stated {0}, file {1}, folder {2}, heading {3}: {4} by {5}, {6} problems")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-05, minutes-2026-03-06.md, '', -, 2026-03-05, STATED, 0",
                "2026-03-05, minutes-2026-03-09.md, '', -, 2026-03-05, STATED, 1",
                "-, minutes-2026-03-09.md, '', 2026-03-09, 2026-03-09, NAME, 0",
                "-, minutes-2026-03-09.md, 2026-03-01 Board, 2026-02-09, 2026-03-09, NAME, 2",
                "-, chat.txt, 2026-03-01 14.00.02 Board, -, 2026-03-01, FOLDER, 0",
                "-, chat.txt, 2026-03-01 Board, 2026-04-01, 2026-03-01, FOLDER, 1",
                "-, minutes.md, '', 2026-04-01, 2026-04-01, HEADING, 0",
                "-, minutes.md, '', -, 2026-09-30, MTIME, 1"
            })
    void theStrongestWordCountsAndWhateverDisagreesIsTold(
            LocalDate stated,
            String file,
            String folder,
            LocalDate heading,
            LocalDate date,
            String from,
            int conflicts) {
        Source source = new Source(file, Path.of(file), "ab", MODIFIED).in(folder);

        MeetingDay day = MeetingDay.of(source, stated, heading, "line 1");

        assertThat(day.date()).isEqualTo(date);
        assertThat(day.from().name()).isEqualTo(from);
        assertThat(day.problems())
                .extracting(Problem::code)
                .hasSize(conflicts)
                .allMatch(code -> code.equals("date-conflict") || code.equals("date-of-file"));
    }
}
