package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.LogEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogMergeTest {

    private static LogEntry entry(String id, String title, String status) {
        return new LogEntry(
                LogEntry.Kind.DECISION,
                id,
                LocalDate.of(2026, 3, 1),
                title,
                "",
                status,
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                new Evidence("log.csv", "ab", "B2", title, 0.95));
    }

    @Test
    void anEntryThatIsExportedAgainCountsOnceAsItStandsLast() {
        List<LogEntry> merged = LogMerge.merge(List.of(
                List.of(entry("D-01", "Stop R-7", "Proposed"), entry("D-02", "Add R-9", "Approved")),
                List.of(entry("d-1", "Stop R-7", "Approved"))));

        assertThat(merged).extracting(LogEntry::status).containsExactly("Approved", "Approved");
        assertThat(merged).extracting(LogEntry::id).containsExactly("D-02", "d-1");
    }

    @Test
    void twoEntriesOfOneLogUnderOneIdBothCount() {
        assertThat(LogMerge.merge(List.of(List.of(entry("7", "Stop A", ""), entry("7", "Stop B", "")))))
                .hasSize(2);
    }

    @Test
    void entriesWithoutAnIdAreTheSameByTheirTitleAndDay() {
        assertThat(LogMerge.merge(
                        List.of(List.of(entry("", "Stop A", "Open")), List.of(entry("", "stop a", "Approved")))))
                .extracting(LogEntry::status)
                .containsExactly("Approved");
    }
}
