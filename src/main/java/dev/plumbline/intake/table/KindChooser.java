package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides by its columns what a table is. */
final class KindChooser {

    /** What a table that is no register must have; each group needs one of its fields. */
    private static final Map<TableKind, List<List<String>>> REQUIRED = Map.of(
            TableKind.DIRECTION, List.of(List.of("statement"), List.of("kind", "weight", "valid from", "declared by")),
            TableKind.LIMITS, List.of(List.of("maximum active"), List.of("scope", "subject", "valid from")),
            TableKind.CAPACITY, List.of(List.of("resource"), List.of("available"), List.of("period", "from", "unit")),
            TableKind.ALLOCATIONS, List.of(List.of("initiative"), List.of("resource"), List.of("demand")),
            TableKind.METRICS,
                    List.of(
                            List.of("metric"),
                            List.of("owner"),
                            List.of("target", "direction", "population", "window")),
            TableKind.ROLES, List.of(List.of("person"), List.of("role")),
            TableKind.FILTERS, List.of(List.of("criterion"), List.of("mandatory", "id")),
            TableKind.RANKINGS, List.of(List.of("leader"), List.of("item"), List.of("rank")),
            TableKind.GATE, List.of(List.of("initiative")));

    private static final double NEAR = 0.35;

    private KindChooser() {}

    /** What a table is; empty when its columns are those of none. */
    static Optional<FileStyle.Table> choose(Block block, MappingProfile profile) {
        ColumnMapper mapper = new ColumnMapper(block, Presets.of(block, Optional.empty(), profile));
        Mapping register = mapper.map(TableKind.REGISTER);
        Mapping objectives = mapper.map(TableKind.OBJECTIVES);
        Optional<ObjectivesLayout> layout = ObjectivesLayout.of(block, objectives, register);
        if (layout.isPresent()) {
            return Optional.of(new FileStyle.Table(block, layout.get().told(objectives), mapper));
        }
        boolean mayBeRegister = isRegister(register) && !foreign(block) && !PartsLog.namesOnlyParts(block, register);
        double toBeat = mayBeRegister ? register.score() : 0;
        boolean clearly = mayBeRegister && !LogWords.logOnly(block, mapper, register);
        Optional<Mapping> log = new LogTables(block, mapper).choose(register, clearly);
        if (log.isPresent()) {
            return log.map(mapping -> new FileStyle.Table(block, mapping, mapper));
        }
        Mapping best = null;
        for (TableKind kind : TableKind.values()) {
            if (REQUIRED.containsKey(kind)) {
                Mapping mapping = mapper.map(kind);
                boolean better = best == null || mapping.score() > best.score() + 1e-9;
                if (satisfied(mapping) && better && mapping.score() >= toBeat - NEAR && covers(mapping)) {
                    best = mapping;
                }
            }
        }
        return Optional.ofNullable(best != null ? best : toBeat > 0 ? register : null)
                .map(mapping -> new FileStyle.Table(block, mapping, mapper));
    }

    /** A table that is not the register beside which it stands, as a log of its own; empty when it is none. */
    static Optional<FileStyle.Table> log(FileStyle.Table table) {
        return new LogTables(table.block(), table.profiles())
                .beside()
                .map(mapping -> new FileStyle.Table(table.block(), mapping, table.profiles()));
    }

    /** A table of which a tool is known to have written it. */
    static FileStyle.Table ofTool(Block block, Tool tool, MappingProfile profile) {
        ColumnMapper mapper = new ColumnMapper(block, Presets.of(block, Optional.of(tool), profile));
        return new FileStyle.Table(block, mapper.map(TableKind.REGISTER), mapper);
    }

    private static boolean isRegister(Mapping mapping) {
        boolean names = mapping.has("name") || (mapping.has("id") && mapping.confidence("id") > 0.8);
        return names && mapping.columns().size() >= 2;
    }

    private static boolean satisfied(Mapping mapping) {
        for (List<String> oneOf : REQUIRED.getOrDefault(mapping.kind(), List.of())) {
            if (oneOf.stream().noneMatch(field -> mapping.confidence(field) >= 0.6 - 1e-9)) {
                return false;
            }
        }
        return mapping.kind() != TableKind.GATE || GateRecords.asks(mapping);
    }

    /** Most of a small table's columns belong to it. */
    private static boolean covers(Mapping mapping) {
        return mapping.columns().size() * 2 >= mapping.mappings().size();
    }

    /** Whether two columns belong to a log of risks, decisions or actions, or to an attendance list. */
    private static boolean foreign(Block block) {
        long columns = block.columns().stream()
                .map(c -> c.header().key())
                .filter(key -> Synonyms.exact("other", key) && !Synonyms.exact(TableKind.REGISTER.label(), key))
                .count();
        return columns >= 2;
    }
}
