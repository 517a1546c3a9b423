package dev.plumbline.history;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.DecisionFilter;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Ranking;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.SuccessMetric;
import dev.plumbline.model.TableKind;
import dev.plumbline.model.WipLimit;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/** Reads what {@link BlockWriter} wrote. Equal data of a field come back as one object. */
final class BlockReader {

    private final DataInputStream in;
    private final List<Field> fields = new ArrayList<>();
    private final Map<Field, List<Datum>> dictionaries = new EnumMap<>(Field.class);
    private final Map<TableKind, List<Object>> tables = new EnumMap<>(TableKind.class);

    private BlockReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * Reads a block.
     *
     * @throws IllegalStateException when it was written by a version this one does not know
     */
    static Content read(InputStream from) throws IOException {
        int version = from.read();
        if (version != BlockWriter.VERSION) {
            throw new IllegalStateException(
                    "This block of the history has version " + version + ", but this Plumbline reads " + "version "
                            + BlockWriter.VERSION + " only; run the Plumbline that wrote it, or a newer one.");
        }
        try (InputStream inflated = new BufferedInputStream(new InflaterInputStream(from), 1 << 16)) {
            return new BlockReader(new DataInputStream(inflated)).content();
        }
    }

    private Content content() throws IOException {
        for (int left = number(); left > 0; left--) {
            fields.add(Field.valueOf(text()));
        }
        List<InitiativeRow> register = register();
        for (String kind = text(); !kind.isEmpty(); kind = text()) {
            table(TableKind.valueOf(kind));
        }
        return new Content(
                register,
                rows(TableKind.DIRECTION, Commitment.class),
                rows(TableKind.LIMITS, WipLimit.class),
                rows(TableKind.CAPACITY, Capacity.class),
                rows(TableKind.ALLOCATIONS, Allocation.class),
                rows(TableKind.METRICS, SuccessMetric.class),
                rows(TableKind.ROLES, RoleAssignment.class),
                rows(TableKind.FILTERS, DecisionFilter.class),
                rows(TableKind.RANKINGS, Ranking.class),
                Stream.of(TableKind.DECISIONS, TableKind.ACTIONS, TableKind.RISKS)
                        .flatMap(kind -> rows(kind, LogEntry.class).stream())
                        .toList(),
                rows(TableKind.MEETINGS, MeetingRecord.class),
                rows(TableKind.DISPOSITIONS, Disposition.class),
                rows(TableKind.GATE, GateForm.class));
    }

    private List<InitiativeRow> register() throws IOException {
        int size = number();
        List<Layout> layouts = new ArrayList<>();
        List<InitiativeRow> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int layout = number();
            if (layout == layouts.size()) {
                layouts.add(Json.read(text(), Layout.class));
            }
            rows.add(row(layouts.get(layout)));
        }
        return rows;
    }

    private InitiativeRow row(Layout layout) throws IOException {
        int index = number();
        long present = in.readLong();
        Map<Field, Datum> data = new EnumMap<>(Field.class);
        for (int position = 0; position < fields.size(); position++) {
            if (((present >> position) & 1) != 0) {
                Field field = fields.get(position);
                data.put(field, datum(dictionaries.computeIfAbsent(field, f -> new ArrayList<>())));
            }
        }
        return new InitiativeRow(layout, index, data);
    }

    private Datum datum(List<Datum> dictionary) throws IOException {
        int known = number();
        if (known > 0) {
            return dictionary.get(known - 1);
        }
        int mark = in.readUnsignedByte();
        Datum.State state = BlockWriter.STATES.get(mark >> 1);
        String raw = text();
        Datum datum;
        if (state == Datum.State.KNOWN) {
            datum = Datum.known(raw, (mark & 1) == 1 ? raw : text());
        } else {
            datum = new Datum(state, raw, null);
        }
        if (dictionary.size() < BlockWriter.DICTIONARY) {
            dictionary.add(datum);
        }
        return datum;
    }

    private void table(TableKind kind) throws IOException {
        Class<?> type =
                switch (kind) {
                    case DIRECTION -> Commitment.class;
                    case LIMITS -> WipLimit.class;
                    case CAPACITY -> Capacity.class;
                    case ALLOCATIONS -> Allocation.class;
                    case METRICS -> SuccessMetric.class;
                    case ROLES -> RoleAssignment.class;
                    case FILTERS -> DecisionFilter.class;
                    case RANKINGS -> Ranking.class;
                    case GATE -> GateForm.class;
                    case DECISIONS, ACTIONS, RISKS -> LogEntry.class;
                    case MEETINGS -> MeetingRecord.class;
                    case DISPOSITIONS -> Disposition.class;
                    case REGISTER, OBJECTIVES, SCHEDULE ->
                        throw new IllegalStateException("no such table in a block: " + kind);
                };
        int size = number();
        List<Object> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(Json.read(text(), type));
        }
        tables.put(kind, rows);
    }

    private <T> List<T> rows(TableKind kind, Class<T> type) {
        return tables.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
    }

    private String text() throws IOException {
        byte[] bytes = in.readNBytes(number());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int number() throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }
}
