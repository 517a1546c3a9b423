package dev.plumbline.model;

import java.util.List;
import java.util.Objects;

/**
 * What a reader made of one export: the data and everything that is wrong with it.
 *
 * @param format what the export was recognised as, {@code xlsx/register}
 * @param portfolio the portfolio the file names; empty when it names none
 * @param snapshots what it says, by date; most files speak for one date
 * @param rows what became of its rows
 * @param mappings which column became which field
 * @param problems everything that is wrong, in file order
 */
public record ReadResult(
        String format,
        String portfolio,
        List<DatedContent> snapshots,
        RowCount rows,
        List<ColumnMapping> mappings,
        List<Problem> problems) {

    public ReadResult {
        Objects.requireNonNull(format);
        Objects.requireNonNull(portfolio);
        snapshots = List.copyOf(snapshots);
        Objects.requireNonNull(rows);
        mappings = List.copyOf(mappings);
        problems = List.copyOf(problems);
    }

    /**
     * What a file says for one date.
     *
     * @param asOf the date and what told it
     * @param content the rows
     */
    public record DatedContent(AsOf asOf, Content content) {}
}
