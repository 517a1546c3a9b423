package dev.plumbline.history;

import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.TableKind;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a {@link Content} as one block: a version byte, then a deflated stream of the field names, the layouts, the register
 * row by row, and the other tables as JSON texts.
 *
 * <p>Every field keeps a dictionary of its first {@value #DICTIONARY} different data, so that the many equal cells of a
 * register cost a number each and come back as one shared object.
 */
final class BlockWriter {

    /** The version this class writes. */
    static final int VERSION = 1;

    /** The most data a field's dictionary holds. */
    static final int DICTIONARY = 8192;

    /** The states in the order of their numbers in a block; the order is part of the version. */
    static final List<Datum.State> STATES = List.of(
            Datum.State.KNOWN, Datum.State.ABSENT, Datum.State.EMPTY, Datum.State.WITHHELD, Datum.State.UNREADABLE);

    private static final Field[] FIELDS = Field.values();

    private final DataOutputStream out;
    private final Map<Field, Map<Datum, Integer>> dictionaries = new EnumMap<>(Field.class);

    private BlockWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Writes a block; the stream stays open. */
    static void write(Content content, OutputStream to) throws IOException {
        to.write(VERSION);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            DeflaterOutputStream deflated = new DeflaterOutputStream(to, deflater, 1 << 16);
            DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(deflated, 1 << 16));
            new BlockWriter(out).content(content);
            out.flush();
            deflated.finish();
        } finally {
            deflater.end();
        }
    }

    private void content(Content content) throws IOException {
        number(FIELDS.length);
        for (Field field : FIELDS) {
            text(field.name());
        }
        register(content.register());
        for (TableKind kind : TableKind.values()) {
            if (kind != TableKind.REGISTER && !content.table(kind).isEmpty()) {
                table(kind, content.table(kind));
            }
        }
        text("");
    }

    private void register(List<InitiativeRow> rows) throws IOException {
        Map<Layout, Integer> layouts = new HashMap<>();
        number(rows.size());
        for (InitiativeRow row : rows) {
            Integer known = layouts.get(row.layout());
            number(known == null ? layouts.size() : known);
            if (known == null) {
                layouts.put(row.layout(), layouts.size());
                text(Json.write(row.layout()));
            }
            row(row);
        }
    }

    private void row(InitiativeRow row) throws IOException {
        number(row.index());
        long present = 0;
        for (int position = 0; position < FIELDS.length; position++) {
            present |= row.get(FIELDS[position]).equals(Datum.ABSENT) ? 0 : 1L << position;
        }
        out.writeLong(present);
        for (int position = 0; position < FIELDS.length; position++) {
            if (((present >> position) & 1) != 0) {
                Field field = FIELDS[position];
                datum(dictionaries.computeIfAbsent(field, f -> new HashMap<>()), row.get(field));
            }
        }
    }

    private void datum(Map<Datum, Integer> dictionary, Datum datum) throws IOException {
        Integer known = dictionary.get(datum);
        number(known == null ? 0 : known);
        if (known != null) {
            return;
        }
        if (dictionary.size() < DICTIONARY) {
            dictionary.put(datum, dictionary.size() + 1);
        }
        String value = datum.value();
        boolean asItStands = datum.raw().equals(value);
        out.writeByte((STATES.indexOf(datum.state()) << 1) | (asItStands ? 1 : 0));
        text(datum.raw());
        if (value != null && !asItStands) {
            text(value);
        }
    }

    private void table(TableKind kind, List<?> rows) throws IOException {
        text(kind.name());
        number(rows.size());
        for (Object row : rows) {
            text(Json.write(row));
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
