package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is known beforehand of the table one tool exports ({@code formats.md} A): by what it is told from all others, what its
 * columns hold, and which of its items are parts of others. All else is read as in any table.
 *
 * @param name its name in formats and sample folders, {@code azure-devops}
 * @param title its name for people, {@code Azure DevOps}
 * @param signatures by any of these it is recognised
 * @param columns for a field the columns that may hold it, the clearest first
 * @param unused headers of columns whose words mislead, and why they are not read
 * @param leftOut columns in which a word says that an item is no longer used
 * @param cells how it fills its table
 * @param layout how its table stands on a sheet
 * @param beside names of sheets that hold no items; {@code *} stands for anything
 * @param item what an item is called in an export that has no cells, {@code card}; empty where it has
 * @param hierarchy how an item says what it is and what it is part of
 */
record Tool(
        String name,
        String title,
        List<Signature> signatures,
        Map<Field, List<ToolColumn>> columns,
        Map<String, String> unused,
        List<ToolColumn> leftOut,
        ToolCells cells,
        Layout layout,
        List<String> beside,
        String item,
        Hierarchy hierarchy) {

    /** How a tool's table stands on a sheet. */
    enum Layout {
        /** Below a header that its signature knows. */
        TABLE,
        /** In groups, each with the header again ({@link GroupedBoard}); the headers are the owner's own. */
        GROUPS,
        /** Below the first row of every table of an export in many files ({@link ExportArchive}). */
        DATABASE
    }

    /** Whether a column, by its folded header, tells which items are left out or where an item stands, and nothing else. */
    boolean sorts(String key) {
        return leftOut.stream().anyMatch(column -> column.key().equals(key))
                || hierarchy.number().contains(key)
                || hierarchy.level().contains(key);
    }

    /** Whether a sheet of this name holds no items. */
    boolean beside(String sheet) {
        String name = sheet.strip().toLowerCase(Locale.ROOT);
        return beside.stream()
                .map(known -> known.toLowerCase(Locale.ROOT))
                .anyMatch(known -> known.startsWith("*") ? name.endsWith(known.substring(1)) : name.equals(known));
    }

    /**
     * How an item says what it is and what it is part of; headers are folded.
     *
     * @param outline whether tasks serve the summary task above them, rather than stand for themselves
     * @param type headers of the column with an item's type
     * @param parents pairs of headers: the column that names the parent, and the column of the parent it names
     * @param number headers of the column with an outline number, {@code 1.2.3}
     * @param level headers of the column with an outline level, from 1
     * @param indented headers of the column each of which holds one level, the highest first
     * @param indentation headers of the column whose texts begin with spaces, more of them for each level
     * @param path headers of the column in which a folder stands as {@code /Folder/Sub/} above its items
     * @param looks columns whose cells look so in items that are parts of others, where there are others
     * @param rowGroups whether the rows of the sheet are grouped
     */
    record Hierarchy(
            boolean outline,
            List<String> type,
            List<Join> parents,
            List<String> number,
            List<String> level,
            List<String> indented,
            List<String> indentation,
            List<String> path,
            List<ToolColumn> looks,
            boolean rowGroups) {}

    /** A column that names the parent, and the column of the parent that it names. */
    record Join(String child, String parent) {}
}
