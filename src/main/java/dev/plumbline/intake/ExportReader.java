package dev.plumbline.intake;

import dev.plumbline.model.ReadResult;

/** Reads one kind of export. A reader is recognised by content, never by the file's name. */
public interface ExportReader {

    /** What it reads, {@code table}. */
    String format();

    /** Says whether a file is of this kind; never throws, whatever the file is. */
    Recognition recognise(Source source);

    /**
     * Reads a file that it recognised: everything that is right and everything that is wrong with it, in one pass.
     *
     * @throws UnreadableExport when nothing at all can be read
     */
    ReadResult read(Source source);
}
