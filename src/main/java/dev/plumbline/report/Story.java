package dev.plumbline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page that tells one thing: a sentence, a chart, and the rows behind it.
 *
 * @param title what it is about
 * @param indicator whose findings and evidence it leads to; empty where there is none
 * @param headline what is the case, in a sentence
 * @param chart the picture; {@code null} without one
 * @param caption how to read it
 * @param grid rows of cells; {@code null} without them
 * @param strips new initiatives with their five answers
 * @param tables tables of text
 * @param note what a reader must know
 */
record Story(
        String title,
        String indicator,
        String headline,
        @Nullable Drawing chart,
        String caption,
        @Nullable Grid grid,
        List<StripRow> strips,
        List<StoryTable> tables,
        String note) {

    Story {
        strips = List.copyOf(strips);
        tables = List.copyOf(tables);
    }

    /** A story that is a chart and tables. */
    static Story charted(
            String title,
            String indicator,
            String headline,
            @Nullable Drawing chart,
            String caption,
            List<StoryTable> tables,
            String note) {
        return new Story(title, indicator, headline, chart, caption, null, List.of(), tables, note);
    }

    /** A story that is a grid. */
    static Story gridded(
            String title, String indicator, String headline, Grid grid, List<StoryTable> tables, String note) {
        return new Story(title, indicator, headline, null, "", grid, List.of(), tables, note);
    }

    /**
     * Rows of cells under common heads.
     *
     * @param first the head of their names
     * @param heads the heads of their cells
     * @param rows the rows
     */
    record Grid(String first, Cells heads, List<GridRow> rows) {

        Grid {
            rows = List.copyOf(rows);
        }
    }
}
