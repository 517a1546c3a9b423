package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.TextEncoding;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;

/** All containers of tables: which one a file is follows from its first bytes, never from its name. */
final class Workbooks {

    private static final WorkbookReader XLSX = new XlsxReader();
    private static final WorkbookReader XLS = new XlsReader();
    private static final WorkbookReader ARCHIVE = new ExportArchive();
    private static final WorkbookReader BOARD = new TrelloBoard();
    private static final WorkbookReader TEXT = new DelimitedTextReader();
    private static final WorkbookReader ODS = new OdsReader();
    private static final WorkbookReader HTML = new HtmlTablesReader();
    private static final WorkbookReader XML = new SpreadsheetXmlReader();

    private Workbooks() {}

    /** Whether a file may hold tables; the reason says what else it is. */
    static Recognition recognise(Head head) {
        return reader(head).recognise(head);
    }

    /**
     * Reads all cells of a file.
     *
     * @throws UnreadableExport when it is no container of tables, damaged, protected or beyond the {@link Limits}
     */
    static Workbook read(Source source) {
        Head head = source.head();
        WorkbookReader reader = reader(head);
        Recognition recognition = reader.recognise(head);
        if (recognition.confidence() == 0) {
            throw notATable(source, recognition);
        }
        return reader.read(source);
    }

    /** The refusal of a file that holds no tables. */
    static UnreadableExport notATable(Source source, Recognition recognition) {
        return new UnreadableExport(
                source.name(),
                Problem.WHOLE_FILE,
                source.head().bytes().length == 0 ? "empty-file" : "not-a-table",
                "",
                recognition.reason() + " (a table is read from .xlsx, .xlsb, .xls, .ods, HTML or CSV)");
    }

    private static WorkbookReader reader(Head head) {
        byte[] bytes = head.bytes();
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            boolean archive = ARCHIVE.recognise(head).confidence() > 0;
            return archive ? ARCHIVE : OdsReader.starts(bytes) ? ODS : XLSX;
        }
        if (CompoundFile.starts(bytes)) {
            return XLS;
        }
        if (BOARD.recognise(head).confidence() > 0) {
            return BOARD;
        }
        String text = TextEncoding.ofHead(bytes).decode(bytes);
        if (SpreadsheetXmlReader.starts(text)) {
            return XML;
        }
        return HtmlTablesReader.starts(text) ? HTML : TEXT;
    }
}
