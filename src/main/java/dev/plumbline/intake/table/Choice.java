package dev.plumbline.intake.table;

import java.util.Optional;

/**
 * A column that may hold a field.
 *
 * @param column the column
 * @param tool what a tool is known to mean by its cells; empty where it is read as any other column
 */
record Choice(Column column, Optional<ToolColumn> tool) {

    Choice(Column column) {
        this(column, Optional.empty());
    }
}
