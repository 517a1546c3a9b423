package dev.plumbline.intake.meeting;

import dev.plumbline.language.Markers;
import dev.plumbline.model.Passage.Marker;
import java.util.List;

/**
 * The columns of a table in minutes.
 *
 * @param table its number
 * @param names what the header row says
 */
record TableColumns(int table, List<String> names) {

    /** No table. */
    static final TableColumns NONE = new TableColumns(0, List.of());

    static TableColumns of(MinutesBlock header) {
        return new TableColumns(header.depth(), header.cells());
    }

    /** What the filled columns say of a row: an action when somebody shall do it, a decision when its cell is filled. */
    Marker marker(MinutesBlock row) {
        if (row.depth() != table) {
            return Marker.NONE;
        }
        Marker found = Marker.NONE;
        for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
            Marker column = Markers.ofHeading(names.get(i));
            boolean filled = !Markers.nothing(row.cells().get(i));
            boolean counts = column == Marker.DECISION || column == Marker.ACTION;
            if (filled && counts && found != Marker.DECISION) {
                found = column;
            }
        }
        return found;
    }
}
