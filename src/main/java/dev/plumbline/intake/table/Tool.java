package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import java.util.List;
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
        Hierarchy hierarchy) {

    /**
     * How an item says what it is and what it is part of; headers are folded.
     *
     * @param outline whether tasks serve the summary task above them, rather than stand for themselves
     * @param type headers of the column with an item's type
     * @param parents pairs of headers: the column that names the parent, and the column of the parent it names
     * @param number headers of the column with an outline number, {@code 1.2.3}
     * @param level headers of the column with an outline level, from 1
     * @param indented headers of the column each of which holds one level, the highest first
     */
    record Hierarchy(
            boolean outline,
            List<String> type,
            List<Join> parents,
            List<String> number,
            List<String> level,
            List<String> indented) {}

    /** A column that names the parent, and the column of the parent that it names. */
    record Join(String child, String parent) {}
}
