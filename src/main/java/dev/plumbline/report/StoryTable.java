package dev.plumbline.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a story, four columns of text.
 *
 * @param heading its name; empty where the story's headline says it
 * @param first head of the first column
 * @param second head of the second
 * @param third head of the third
 * @param fourth head of the fourth
 * @param rows its rows
 * @param note what is left out
 */
record StoryTable(
        String heading, String first, String second, String third, String fourth, List<TableRow> rows, String note) {

    StoryTable {
        rows = List.copyOf(rows);
    }

    /** The table with so many rows at most; it says how many there are. */
    StoryTable shortened(int most) {
        return rows.size() <= most
                ? this
                : new StoryTable(
                        heading,
                        first,
                        second,
                        third,
                        fourth,
                        rows.subList(0, most),
                        most + " of " + rows.size() + " rows shown; all are in alignment.json.");
    }

    static StoryTable of(String heading, List<String> heads, List<TableRow> rows) {
        return new StoryTable(heading, heads.get(0), heads.get(1), heads.get(2), heads.get(3), rows, "");
    }

    /** A table whose rows are lists of four texts. */
    static StoryTable told(String heading, List<String> heads, List<List<String>> texts) {
        List<TableRow> rows = new ArrayList<>();
        texts.forEach(row -> rows.add(new TableRow(row.get(0), row.get(1), row.get(2), row.get(3))));
        return of(heading, heads, rows);
    }
}
