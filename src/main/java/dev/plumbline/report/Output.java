package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is issued of an assessment. The same assessment gives the same bytes, in any JVM, locale and time zone.
 */
public interface Output {

    /** The name of the file, {@code alignment.json}. */
    String fileName();

    /**
     * Writes the file; several threads may write at once.
     *
     * @param assessment what it tells
     * @param out left open
     */
    void write(Assessment assessment, OutputStream out) throws IOException;
}
