package dev.plumbline.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the file ledger: a file that was claimed, and what became of it.
 *
 * @param number the order in which files were claimed, from 1
 * @param portfolio the portfolio it belongs to
 * @param file the file's name as it was dropped
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param state what became of it
 * @param format what it was recognised as, {@code xlsx/register}; empty when it was not
 * @param asOf the date it speaks for; {@code null} when it could not be read
 * @param rows what became of its rows
 * @param mappings which column became which field
 * @param problems everything that is wrong with it
 */
public record InputFile(
        long number,
        String portfolio,
        String file,
        String sha256,
        State state,
        String format,
        @Nullable AsOf asOf,
        RowCount rows,
        List<ColumnMapping> mappings,
        List<Problem> problems) {

    public InputFile {
        Objects.requireNonNull(portfolio);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(state);
        Objects.requireNonNull(format);
        Objects.requireNonNull(rows);
        mappings = List.copyOf(mappings);
        problems = List.copyOf(problems);
    }

    /** The same entry with a further problem. */
    public InputFile with(Problem problem) {
        List<Problem> more = new java.util.ArrayList<>(problems);
        more.add(problem);
        return new InputFile(number, portfolio, file, sha256, state, format, asOf, rows, mappings, more);
    }

    /** What became of a file. */
    public enum State {
        /** Claimed and archived, not yet read. */
        CLAIMED,
        ACCEPTED,
        DUPLICATE,
        QUARANTINED;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
