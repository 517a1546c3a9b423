package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.DecisionFilter;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Ranking;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.Segment;
import dev.plumbline.model.SuccessMetric;
import dev.plumbline.model.TableKind;
import dev.plumbline.model.WipLimit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final Evidence CELL = new Evidence("tables.xlsx", "ab", "Direction!A2", "Grün – 5 %", 0.95);
    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), null);

    private static Content content() {
        return new Content(
                Registers.rows(
                        "r.csv",
                        "id | name | status | end",
                        "A | Ärger | In flight | TBC",
                        "B | Bravo | Odd |",
                        "C | Bravo | In flight | 2026-01-01"),
                List.of(new Commitment("C-1", "Grow", Commitment.Kind.COMMIT, null, YEAR, "Board", CELL)),
                List.of(new WipLimit(WipLimit.Scope.UNIT, "Sales", 3, YEAR, CELL)),
                List.of(new Capacity("Team", YEAR, 2.5, "FTE", CELL)),
                List.of(new Allocation("A", "Team", YEAR, 1.25, "FTE", CELL)),
                List.of(new SuccessMetric("A", "churn", "5", "down", "%", "all", "year", CELL)),
                List.of(new RoleAssignment("", RoleAssignment.Role.PROPHET, "", YEAR, CELL)),
                List.of(new DecisionFilter("1", "Does it pay?", true, CELL)),
                List.of(new Ranking("Jo", "A", 1, CELL)),
                List.of(entry(LogEntry.Kind.DECISION), entry(LogEntry.Kind.ACTION), entry(LogEntry.Kind.ISSUE)),
                List.of(new MeetingRecord(
                        MeetingRecord.Kind.MINUTES,
                        "Board of 3 March",
                        "Board",
                        "uid",
                        LocalDate.of(2026, 3, 3),
                        MeetingRecord.DateFrom.HEADING,
                        LocalDateTime.of(2026, 3, 3, 9, 30),
                        45,
                        MeetingRecord.Status.HELD,
                        null,
                        List.of(new Attendee("Jo", "Chair", Attendee.Presence.PRESENT)),
                        List.of(new Segment(
                                "Direction",
                                List.of(new Passage("line 7", Passage.Marker.DECISION, 1, "Jo", 0.7, 12, "Stop A")))),
                        "en",
                        CELL)),
                List.of(new Disposition("D-1", Disposition.Answer.CONFIRM, "so it was", "Jo", null, null, CELL)),
                List.of(new GateForm("A", List.of(new GateForm.Answer(2, "B stops", CELL)), CELL)));
    }

    private static LogEntry entry(LogEntry.Kind kind) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return new LogEntry(
                kind,
                "1",
                day,
                "t",
                "d",
                "s",
                "y",
                "o",
                "c",
                "f",
                List.of("A"),
                "q",
                "r",
                "w",
                day,
                null,
                day,
                "0",
                CELL);
    }

    private static byte[] written(Content content) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        BlockWriter.write(content, block);
        return block.toByteArray();
    }

    @Test
    void everyTableComesBackAsItWas() throws IOException {
        Content back = BlockReader.read(new ByteArrayInputStream(written(content())));

        for (TableKind kind : TableKind.values()) {
            if (kind == TableKind.REGISTER) {
                assertThat(back.register().stream().map(BlockTest::told).toList())
                        .isEqualTo(content().register().stream()
                                .map(BlockTest::told)
                                .toList());
            } else {
                assertThat(back.table(kind))
                        .hasToString(content().table(kind).toString())
                        .isEqualTo(content().table(kind));
            }
        }
    }

    private static String told(InitiativeRow row) {
        return row.layout() + " " + row.index()
                + Arrays.stream(Field.values()).map(row::get).toList();
    }

    @Test
    void equalCellsComeBackAsOneObject() throws IOException {
        List<InitiativeRow> rows =
                BlockReader.read(new ByteArrayInputStream(written(content()))).register();

        assertThat(rows.get(1).get(Field.NAME)).isSameAs(rows.get(2).get(Field.NAME));
        assertThat(rows.get(0).layout()).isSameAs(rows.get(2).layout());
    }

    @Test
    void aBlockOfAnUnknownVersionIsRefused() throws IOException {
        byte[] block = written(Content.NONE);
        block[0] = 9;

        assertThatThrownBy(() -> BlockReader.read(new ByteArrayInputStream(block)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has version 9, but this Plumbline reads version 1 only");
    }
}
