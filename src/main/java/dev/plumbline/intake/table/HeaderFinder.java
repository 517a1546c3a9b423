package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the header of a table wherever it stands: rows are scored by the headers Plumbline knows, not counted
 * ({@code formats.md} §0 rule 3).
 */
final class HeaderFinder {

    private static final int MOST_ROWS = 3;
    private static final int WINDOW = 60;
    private static final int LOOK_BEYOND = 12;
    private static final double LEAST_SCORE = 1.5;

    private final List<Row> rows;
    private final List<Sheet.Merge> merges;

    HeaderFinder(List<Row> rows, List<Sheet.Merge> merges) {
        this.rows = rows;
        this.merges = merges;
    }

    /**
     * A header.
     *
     * @param first the index of its first row
     * @param last the index of its last row
     * @param texts its text a column, from column A; empty where there is none
     * @param score how many known headers it has, weighted by how well they are known
     */
    record Header(int first, int last, List<String> texts, double score) {

        /** The score per filled cell: high where almost all of them are known headers. */
        double density() {
            long filled = texts.stream().filter(t -> !t.isEmpty()).count();
            return filled == 0 ? 0 : score / filled;
        }
    }

    /** The best header at or after an index. */
    Optional<Header> find(int from) {
        return find(from, WINDOW);
    }

    /** The best header among so many rows from an index on; a good one ends the search soon after it. */
    Optional<Header> find(int from, int window) {
        Header best = null;
        int end = Math.min(rows.size(), from + window);
        for (int i = from; i < end && (best == null || i <= best.last + LOOK_BEYOND / best.score); i++) {
            for (Header header : headersAt(i)) {
                if (header.score >= LEAST_SCORE && (best == null || header.score > best.score + 1e-9)) {
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The header that stands in one row that is known. */
    Header at(int index) {
        List<String> texts = HeaderCells.texts(rows.get(index));
        return new Header(index, index, texts, HeaderCells.score(texts));
    }

    /** Whether a row within a table can only be the header of another one: almost all of its cells are known headers. */
    boolean startsTable(int index) {
        List<String> texts = HeaderCells.texts(rows.get(index));
        long filled = texts.stream().filter(t -> !t.isEmpty()).count();
        long exact = texts.stream().filter(HeaderCells::known).count();
        return filled >= 2 && exact >= 2 && exact >= 0.7 * filled && HeaderCells.allText(rows.get(index));
    }

    private List<Header> headersAt(int i) {
        List<Header> headers = new ArrayList<>();
        List<String> single = HeaderCells.texts(rows.get(i));
        if (HeaderCells.mostlyText(rows.get(i))) {
            headers.add(new Header(i, i, single, HeaderCells.score(single)));
        }
        List<String> joined = single;
        for (int last = i + 1; last < Math.min(rows.size(), i + MOST_ROWS) && isNextRow(i, last); last++) {
            joined = joined(rows.get(last - 1), joined, rows.get(last));
            double known = Math.max(HeaderCells.score(single), HeaderCells.score(joined));
            List<String> children = HeaderCells.texts(rows.get(last));
            double alone = HeaderCells.score(children);
            boolean needed = known >= 0.5 * alone && JoinedHeader.needed(children, joined);
            headers.add(new Header(i, last, joined, (needed ? Math.max(known, alone) : known) + 0.1 * (last - i)));
        }
        return headers;
    }

    /** Whether a row completes the header above it, which begins at {@code first}: child headers below merged or blank parents. */
    private boolean isNextRow(int first, int index) {
        Row parents = rows.get(index - 1);
        Row children = rows.get(index);
        if (children.number() != parents.number() + 1 || children.blank() || !grouping(parents, first)) {
            return false;
        }
        boolean filledRight = false;
        boolean merged = true;
        int below = 0;
        int known = 0;
        for (int column = 1; column <= children.cells().size(); column++) {
            if (!Block.blank(children, column)) {
                below++;
                filledRight |= Block.blank(parents, column) && column > firstFilled(parents);
                merged &= across(parents, column);
                known += HeaderCells.childHeader(children.at(column), parent(parents, column)) ? 1 : 0;
            }
        }
        return filledRight
                && (merged ? HeaderCells.headers(children) : HeaderCells.allHeaders(children) && known >= 0.6 * below);
    }

    /** Several headers; or the only one, merged over some of the columns but not over all that the header has. */
    private boolean grouping(Row parents, int first) {
        return HeaderCells.mostlyText(parents)
                || (BlockFinder.filled(parents) == 1
                        && across(parents, firstFilled(parents))
                        && (parents.number() > rows.get(first).number() || firstFilled(parents) > 1));
    }

    /** Whether a cell belongs to an area that is merged across. */
    private boolean across(Row row, int column) {
        return merges.stream()
                .anyMatch(m -> m.firstRow() <= row.number()
                        && row.number() <= m.lastRow()
                        && m.lastColumn() > m.firstColumn()
                        && m.firstColumn() <= column
                        && column <= m.lastColumn());
    }

    /**
     * The texts of a header with one more row below it.
     *
     * @param parents the row above, as it stands
     * @param above the texts so far
     */
    private List<String> joined(Row parents, List<String> above, Row children) {
        List<String> texts = new ArrayList<>();
        int width = Math.max(above.size(), children.cells().size());
        for (int column = 1; column <= width; column++) {
            String child = HeaderCells.text(children.at(column));
            String so = column <= above.size() ? above.get(column - 1) : "";
            String parent = !child.isEmpty() && so.isEmpty() ? over(parents, above, column) : so;
            texts.add((parent + " " + child).strip());
        }
        return texts;
    }

    /** What reaches over a column from the left. */
    private String over(Row parents, List<String> above, int column) {
        String parent = parent(parents, column);
        int at = column;
        while (!parent.isEmpty() && at > 1 && !HeaderCells.text(parents.at(at)).equals(parent)) {
            at--;
        }
        return parent.isEmpty() || at > above.size() ? parent : above.get(at - 1);
    }

    /** The parent header over a column: its own, else the nearest to the left that reaches over it. */
    private String parent(Row parents, int column) {
        if (!Block.blank(parents, column)) {
            return HeaderCells.text(parents.at(column));
        }
        for (Sheet.Merge merge : merges) {
            boolean covers = merge.firstRow() == parents.number()
                    && merge.firstColumn() <= column
                    && column <= merge.lastColumn();
            if (covers) {
                return HeaderCells.text(parents.at(merge.firstColumn()));
            }
        }
        for (int left = column - 1; left >= 1 && !mergedApart(parents, left); left--) {
            if (!Block.blank(parents, left)) {
                return HeaderCells.text(parents.at(left));
            }
        }
        return "";
    }

    /** Whether a cell belongs to a merged area of its row, so that nothing to the left of it reaches beyond. */
    private boolean mergedApart(Row parents, int column) {
        return merges.stream()
                .anyMatch(merge -> merge.firstRow() == parents.number()
                        && merge.firstColumn() <= column
                        && column <= merge.lastColumn());
    }

    private static int firstFilled(Row row) {
        int column = 1;
        while (column <= row.cells().size() && Block.blank(row, column)) {
            column++;
        }
        return column;
    }
}
