package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;

/** Reads one container of tables into cells. */
interface WorkbookReader {

    /** Whether the bytes are of this container. */
    Recognition recognise(Head head);

    /**
     * Reads all cells.
     *
     * @throws dev.plumbline.intake.UnreadableExport when the file is damaged, protected or beyond the limits
     */
    Workbook read(Source source);
}
