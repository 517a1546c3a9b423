package dev.plumbline.intake.meeting;

import dev.plumbline.model.Problem;
import dev.plumbline.model.RowCount;
import java.util.List;
import java.util.Objects;

/**
 * Minutes taken out of their container.
 *
 * @param title what the container calls them, apart from their headings (front matter, {@code <title>}); empty when it does not
 * @param date the day the container tells apart from their headings, as text; empty when it does not
 * @param blocks all blocks, in order
 * @param rows what became of the lines, or of paragraphs and table rows
 * @param problems what of the container was not read
 */
record MinutesDocument(String title, String date, List<MinutesBlock> blocks, RowCount rows, List<Problem> problems) {

    MinutesDocument {
        Objects.requireNonNull(title);
        Objects.requireNonNull(date);
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(rows);
        problems = List.copyOf(problems);
    }
}
