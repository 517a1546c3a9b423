package dev.plumbline.history;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Registers by hand: {@code register("2026-01-31", "id | name | status", "A-1 | Alpha | Active")}. */
final class Registers {

    private Registers() {}

    /** Reads a register: a header of field labels and rows, their cells divided by bars. */
    static List<InitiativeRow> rows(String file, String header, String... rows) {
        List<Field> fields = new ArrayList<>();
        Map<Field, Integer> positions = new EnumMap<>(Field.class);
        for (String label : header.split("\\|")) {
            Field field = Field.valueOf(label.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
            positions.put(field, positions.size() + 1);
            fields.add(field);
        }
        Layout layout = new Layout(file, "sha of " + file, "Register", false, positions, 0.9);
        List<InitiativeRow> register = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            Map<Field, Datum> data = new EnumMap<>(Field.class);
            for (int i = 0; i < fields.size(); i++) {
                data.put(fields.get(i), datum(fields.get(i), i < cells.length ? cells[i].strip() : ""));
            }
            register.add(new InitiativeRow(layout, register.size() + 2, data));
        }
        return register;
    }

    private static Datum datum(Field field, String text) {
        if (text.isEmpty()) {
            return Datum.EMPTY;
        }
        if (text.equals("TBC")) {
            return new Datum(Datum.State.WITHHELD, text, null);
        }
        return Datum.known(text, field == Field.STATUS ? lifecycle(text).name() : text);
    }

    private static Lifecycle lifecycle(String word) {
        return switch (word) {
            case "Proposed" -> Lifecycle.PROPOSED;
            case "Active", "In flight" -> Lifecycle.ACTIVE;
            case "On hold" -> Lifecycle.PAUSED;
            case "Done" -> Lifecycle.DONE;
            case "Cancelled" -> Lifecycle.CANCELLED;
            default -> Lifecycle.UNKNOWN;
        };
    }

    /** What one file says of one date. */
    static DatedFile dated(long number, String date, String header, String... rows) {
        return new DatedFile(number, LocalDate.parse(date), Content.ofRegister(rows(date + ".csv", header, rows)));
    }

    /** What a reader would make of it. */
    static ReadResult result(String portfolio, String date, String header, String... rows) {
        return result(portfolio, date, Content.ofRegister(rows(date + ".csv", header, rows)));
    }

    static ReadResult result(String portfolio, String date, Content content) {
        AsOf asOf = new AsOf(LocalDate.parse(date), AsOf.From.NAME);
        return new ReadResult(
                "csv/register",
                portfolio,
                List.of(new ReadResult.DatedContent(asOf, content)),
                new RowCount(content.register().size(), 0, 0, 0),
                List.of(),
                List.of());
    }

    /** Rows that are the same but for a number: {@code many(3, "A-%d | Alpha %d")}. */
    static String[] many(int count, String row) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> row.replace("%d", Integer.toString(n)))
                .toArray(String[]::new);
    }
}
