package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one row of a register after the other. Where several columns may hold a field, the first that says something counts,
 * and the row's address of the field is there.
 */
final class RowReader {

    private final Block block;
    private final Layout layout;
    private final Map<Field, List<Source>> sources = new EnumMap<>(Field.class);
    private final Map<Map<Field, Integer>, Layout> layouts = new HashMap<>();
    private final SettledWords settled;

    /** A column of a field, and how its cells are read. */
    private record Source(int position, Optional<ToolColumn> tool, CellReader cells) {}

    RowReader(FileStyle.Table table, FileStyle style, Layout layout, MappingProfile profile, Problems problems) {
        this.block = table.block();
        this.layout = layout;
        this.settled = new SettledWords(profile);
        table.mapping().choices().forEach((label, choices) -> {
            Field field = FileStyle.field(label);
            List<Source> of = new ArrayList<>();
            for (Choice choice : choices) {
                CellReader cells = new CellReader(
                        field, choice.column(), table.profiles().profile(choice.column()), style, problems);
                of.add(new Source(choice.column().position(), choice.tool(), cells));
            }
            sources.put(field, of);
        });
        layouts.put(layout.positions(), layout);
    }

    /** A row and where its fields stand. */
    InitiativeRow read(Row row) {
        Map<Field, Datum> data = new EnumMap<>(Field.class);
        Map<Field, Integer> elsewhere = new EnumMap<>(Field.class);
        sources.forEach((field, of) -> {
            Source said = of.get(0);
            Datum datum = read(row, field, said);
            for (int i = 1; i < of.size() && !datum.known(); i++) {
                Datum other = read(row, field, of.get(i));
                if (other.known() || datum.state() == Datum.State.EMPTY) {
                    datum = other;
                    said = of.get(i);
                }
            }
            data.put(field, datum);
            if (!Integer.valueOf(said.position).equals(layout.positions().get(field))) {
                elsewhere.put(field, said.position);
            }
        });
        return new InitiativeRow(elsewhere.isEmpty() ? layout : moved(elsewhere), row.number(), data);
    }

    private Datum read(Row row, Field field, Source source) {
        Cell cell = row.at(source.position);
        if (cell == null || cell.blank()) {
            return Datum.EMPTY;
        }
        Optional<String> meaning = settled.meaning(field, cell.text());
        if (meaning.isPresent()) {
            return Datum.known(cell.text(), meaning.get());
        }
        if (source.tool.isPresent() && !source.tool.get().meanings().isEmpty()) {
            return source.tool
                    .get()
                    .meaning(cell.text())
                    .map(known -> Datum.known(cell.text(), known))
                    .orElse(Datum.EMPTY);
        }
        return source.cells.read(cell, () -> block.place(row.number(), source.position));
    }

    private Layout moved(Map<Field, Integer> elsewhere) {
        Map<Field, Integer> positions = new EnumMap<>(layout.positions());
        positions.putAll(elsewhere);
        return layouts.computeIfAbsent(
                positions,
                p -> new Layout(
                        layout.file(), layout.sha256(), layout.sheet(), layout.transposed(), p, layout.confidence()));
    }
}
