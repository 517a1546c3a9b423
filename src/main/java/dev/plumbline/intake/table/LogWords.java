package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import dev.plumbline.model.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headers of a table that logs of decisions, actions and risks have ({@code synonyms.txt}, sections other, logs and parts). */
final class LogWords {

    private static final List<String> SECTIONS = List.of("other", "logs", "parts");
    private static final int LEAST = 2;
    private static final double DISTINCT = 0.8;

    /** What people say of initiatives and not of actions, risks or decisions. */
    private static final List<String> OF_INITIATIVES = List.of(
            "budget",
            "spend",
            "sponsor",
            "rank",
            "demand",
            "objective",
            "success metric",
            "start",
            "baseline start",
            "baseline end",
            "progress",
            "health");

    private static final Map<String, TableKind> TABLES = Map.of(
            "decision log", TableKind.DECISIONS,
            "decision", TableKind.DECISIONS,
            "action log", TableKind.ACTIONS,
            "action", TableKind.ACTIONS,
            "risk log", TableKind.RISKS,
            "risk", TableKind.RISKS,
            "issue", TableKind.RISKS,
            "dependency", TableKind.RISKS);

    private LogWords() {}

    /** The tables that the headers of a block belong to, one for each header that belongs to any. */
    static List<TableKind> in(Block block) {
        List<TableKind> found = new ArrayList<>();
        for (Column column : block.columns()) {
            for (String section : SECTIONS) {
                TableKind kind = TABLES.get(
                        Synonyms.fields(section).getOrDefault(column.header().key(), ""));
                if (kind != null) {
                    found.add(kind);
                    break;
                }
            }
        }
        return found;
    }

    /** The table most headers belong to; empty when none belongs to any. */
    static Optional<TableKind> most(Block block) {
        Map<TableKind, Integer> votes = new EnumMap<>(TableKind.class);
        in(block).forEach(kind -> votes.merge(kind, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<TableKind, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Whether a register's columns say what only initiatives have. */
    static boolean ofInitiatives(Mapping register) {
        return OF_INITIATIVES.stream().anyMatch(register::has);
    }

    /** Whether the columns are those of a log and none says or names what only initiatives have. */
    static boolean logOnly(Block block, ColumnMapper mapper, Mapping register) {
        int least = register.has(Field.NAME.label()) ? LEAST : 1;
        return in(block).size() >= least && !ofInitiatives(register) && !namesInitiatives(block, mapper, register);
    }

    private static boolean namesInitiatives(Block block, ColumnMapper mapper, Mapping register) {
        Column name = register.column(Field.NAME.label());
        return name == null
                ? ofInitiatives(register.column(Field.ID.label()))
                : ofInitiatives(name) && distinct(mapper, name) && !PartsLog.namedBefore(block, mapper, name);
    }

    private static boolean distinct(ColumnMapper mapper, Column column) {
        return mapper.profile(column).distinctness() >= DISTINCT;
    }

    private static boolean ofInitiatives(@Nullable Column column) {
        return column != null
                && Arrays.stream(column.header().key().split(" "))
                        .anyMatch(word ->
                                Vocabulary.meaning("initiative words", word).isPresent());
    }
}
