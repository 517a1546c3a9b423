package dev.plumbline.history;

import dev.plumbline.model.InputFile;
import dev.plumbline.model.ReadResult;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A file as it was dropped.
 *
 * @param portfolio the portfolio it was dropped for
 * @param file the file's name
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param modified the day the file says it was last changed
 * @param folder the folders between its portfolio's and the file; empty when there are none
 */
public record Claim(String portfolio, String file, String sha256, LocalDate modified, String folder) {

    /** The portfolio of files that were dropped for none. */
    public static final String DEFAULT_PORTFOLIO = "Portfolio";

    public Claim {
        Objects.requireNonNull(portfolio);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(modified);
        Objects.requireNonNull(folder);
    }

    /** A file that lies in the folder of its portfolio. */
    public Claim(String portfolio, String file, String sha256, LocalDate modified) {
        this(portfolio, file, sha256, modified, "");
    }

    /** The portfolio a claimed file belongs to. */
    public static String portfolio(InputFile claimed, ReadResult result) {
        return portfolio(claimed.portfolio(), result);
    }

    /** The portfolio a file belongs to: the one it was dropped for, or when that is none the one it names. */
    public static String portfolio(String dropped, ReadResult result) {
        boolean moves = dropped.equals(DEFAULT_PORTFOLIO) && !result.portfolio().isEmpty();
        return moves ? result.portfolio() : dropped;
    }
}
