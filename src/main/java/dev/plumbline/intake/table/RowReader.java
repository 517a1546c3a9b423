package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Layout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads the cells of one row of a register after the other. Where several columns may hold a field, the first that says
 * something counts.
 */
final class RowReader {

    private final Block block;
    private final Layout layout;
    private final Map<Field, List<Source>> sources = new EnumMap<>(Field.class);
    private final SettledWords settled;
    private final Problems problems;
    private final Strikethrough strikes;

    /** A column of a field, and how its cells are read. */
    private record Source(int position, Optional<ToolColumn> tool, CellReader cells) {

        boolean gathered() {
            return tool.isPresent() && tool.get().gathered();
        }

        ToolColumn.Part meant() {
            return tool.map(ToolColumn::meant).orElse(ToolColumn.Part.WHOLE);
        }
    }

    RowReader(FileStyle.Table table, FileStyle style, Layout layout, MappingProfile profile, Problems problems) {
        this.block = table.block();
        this.layout = layout;
        this.settled = new SettledWords(profile);
        this.problems = problems;
        this.strikes = new Strikethrough(block, layout, problems);
        table.mapping().choices().forEach((label, choices) -> {
            Field field = Field.labelled(label);
            List<Source> of = new ArrayList<>();
            for (Choice choice : choices) {
                ColumnProfile values = table.profiles().profile(choice.column());
                boolean completion = choice.tool()
                        .filter(known -> known.meant() == ToolColumn.Part.COMPLETION)
                        .isPresent();
                CellReader cells = completion
                        ? new CellReader(Field.PROGRESS, choice.column(), values, style, new Problems())
                        : new CellReader(field, choice.column(), values, style, problems);
                of.add(new Source(choice.column().position(), choice.tool(), cells));
            }
            sources.put(field, of);
        });
    }

    /**
     * What a row's own cells say.
     *
     * @param data the data
     * @param columns the columns of those that stand in another than the clearest column
     */
    record Cells(Map<Field, Datum> data, Map<Field, Integer> columns) {}

    /** What a row's own cells say. */
    Cells read(Row row) {
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
            if (said.gathered()) {
                datum = gathered(row, field, of, datum);
            }
            data.put(field, datum.state() == Datum.State.EMPTY ? unlike(row, field, of) : datum);
            if (!Integer.valueOf(said.position).equals(layout.positions().get(field))) {
                elsewhere.put(field, said.position);
            }
            strikes.tell(row, field, said.position);
        });
        strikes.cancel(row, data, elsewhere);
        return new Cells(data, elsewhere);
    }

    /** Whether something stands where ids or names do. */
    boolean named(Row row) {
        return Stream.of(Field.ID, Field.NAME)
                .flatMap(field -> sources.getOrDefault(field, List.of()).stream())
                .anyMatch(source -> !Block.blank(row, source.position));
    }

    private Datum read(Row row, Field field, Source source) {
        Cell cell = row.at(source.position);
        Supplier<String> place = () -> block.place(row.number(), source.position);
        if (cell == null || cell.blank()) {
            return source.cells.read(cell, place);
        }
        if (strikes.old(row, field, cell)) {
            return CellReader.withheld(cell);
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
        if (source.tool.isPresent() && source.tool.get().part().isPresent()) {
            return source.tool
                    .get()
                    .part(cell.text())
                    .map(part -> part(cell, part, row, field, source))
                    .orElse(Datum.EMPTY);
        }
        return source.tool.isEmpty()
                ? source.cells.read(cell, place)
                : CellPart.read(source.meant(), field, cell, meant -> source.cells.read(meant, place));
    }

    private Datum part(Cell cell, String part, Row row, Field field, Source source) {
        Supplier<String> place = () -> block.place(row.number(), source.position);
        Datum read = source.meant() == ToolColumn.Part.LIST
                ? CellPart.read(source.meant(), field, Cell.text(part), meant -> source.cells.read(meant, place))
                : source.cells.read(Cell.text(part), place);
        return new Datum(read.state(), cell.text(), read.value());
    }

    /** All that the columns of one header say, in their order. */
    private Datum gathered(Row row, Field field, List<Source> of, Datum first) {
        List<Datum> all = of.stream()
                .filter(Source::gathered)
                .map(source -> read(row, field, source))
                .filter(Datum::known)
                .distinct()
                .toList();
        return all.size() < 2
                ? first
                : Datum.known(
                        String.join("; ", all.stream().map(Datum::raw).toList()),
                        String.join(
                                "; ",
                                all.stream().map(d -> String.valueOf(d.value())).toList()));
    }

    /** A cell that is filled, but not as the tool fills it, in a column where nothing else says the field. */
    private Datum unlike(Row row, Field field, List<Source> of) {
        for (Source source : of) {
            Cell cell = row.at(source.position);
            boolean partly = source.tool.isPresent() && source.tool.get().part().isPresent();
            if (cell != null && !cell.blank() && partly) {
                String place = block.place(row.number(), source.position);
                problems.add(
                        place,
                        "unlike-the-tool",
                        cell.text(),
                        "The tool writes the " + field.label()
                                + " otherwise than it stands here, so it is not read. Export the file again and keep the"
                                + " column as it is.");
                return new Datum(Datum.State.UNREADABLE, cell.text(), null);
            }
        }
        return Datum.EMPTY;
    }
}
