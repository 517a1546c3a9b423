package dev.plumbline.intake.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tables that list parts of initiatives, risks, actions, milestones or decisions, and not initiatives ({@code synonyms.txt}). */
final class PartsLog {

    private static final String PARTS = "parts";
    private static final List<String> DESCRIBING = List.of("status", "owner", "start", "end");
    private static final double DISTINCT = 0.8;

    private PartsLog() {}

    /** The headers that name a part of an initiative. */
    static Set<String> headers(Block block) {
        Set<String> headers = new TreeSet<>();
        for (Column column : block.columns()) {
            if (Synonyms.exact(PARTS, column.header().key())) {
                headers.add(column.header().key());
            }
        }
        return headers;
    }

    /** Whether a table names parts and nothing else, or numbers them. */
    static boolean namesOnlyParts(Block block, Mapping register) {
        Column name = register.column("name");
        Column id = register.column("id");
        boolean named = name != null && !Synonyms.exact(PARTS, name.header().key());
        boolean numbered = id != null
                && id.header().key().contains(" ")
                && !Synonyms.exact(PARTS, id.header().key());
        return !named && !numbered && !headers(block).isEmpty();
    }

    /** Whether a part that differs from row to row stands before a column, which then says what it belongs to. */
    static boolean namedBefore(Block block, ColumnMapper mapper, Column name) {
        return block.columns().stream()
                .filter(column -> column.position() < name.position())
                .filter(column -> Synonyms.exact(PARTS, column.header().key()))
                .map(mapper::profile)
                .anyMatch(part -> part.filledShare() >= DISTINCT && part.distinctness() >= DISTINCT);
    }

    /**
     * Whether a table beside a register lists parts that the register has no column for: they stand where rows are named, before
     * any status, owner or date, or the names beside them repeat.
     */
    static boolean beside(FileStyle.Table table, Block register) {
        Set<String> headers = headers(table.block());
        headers.removeAll(headers(register));
        int described = DESCRIBING.stream()
                .map(table.mapping()::column)
                .flatMap(Stream::ofNullable)
                .mapToInt(Column::position)
                .min()
                .orElse(Integer.MAX_VALUE);
        Column name = table.mapping().column("name");
        boolean repeats = name != null && table.profiles().profile(name).distinctness() < DISTINCT;
        return table.block().columns().stream()
                .filter(column -> headers.contains(column.header().key()))
                .anyMatch(column -> repeats || column.position() < described);
    }
}
