package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the workbooks of Excel 97 to 2003, and tells what other OLE2 containers are. */
final class XlsReader implements WorkbookReader {

    @Override
    public Recognition recognise(Head head) {
        if (!CompoundFile.starts(head.bytes())) {
            return Recognition.no("not an OLE2 container");
        }
        return switch (CompoundFile.of(head.bytes())) {
            case WORKBOOK -> new Recognition(0.95, "an Excel 97-2003 workbook");
            case PROTECTED -> new Recognition(0.9, "a password-protected office document");
            case OTHER -> Recognition.no("an OLE2 document that is no workbook");
            case UNKNOWN -> new Recognition(0.3, "an OLE2 container of unknown content");
        };
    }

    @Override
    public Workbook read(Source source) {
        try {
            if (Files.size(source.path()) > Limits.XLS_BYTES) {
                throw refusal(
                        source,
                        "too-large",
                        "an .xls file of more than " + (Limits.XLS_BYTES >> 20) + " MB; save it as .xlsx");
            }
            if (CompoundFile.of(head(source)) == CompoundFile.PROTECTED) {
                throw passwordProtected(source);
            }
            return open(source);
        } catch (EncryptedDocumentException e) {
            throw passwordProtected(source);
        } catch (OldExcelFormatException e) {
            throw refusal(source, "old-workbook", "a workbook of Excel 95 or older; save it as .xlsx");
        } catch (IOException e) {
            throw damaged(source, e);
        }
    }

    private static Workbook open(Source source) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(source.path().toFile(), true)) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                throw passwordProtected(source);
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(container.getRoot(), false)) {
                return new XlsWorkbook(source.name(), workbook).read();
            }
        } catch (EncryptedDocumentException | OldExcelFormatException | UnreadableExport e) {
            throw e;
        } catch (RuntimeException e) { // POI answers damage with many unchecked exceptions
            throw damaged(source, e);
        }
    }

    private static byte[] head(Source source) throws IOException {
        try (InputStream bytes = Files.newInputStream(source.path())) {
            return bytes.readNBytes(Head.LENGTH);
        }
    }

    private static UnreadableExport passwordProtected(Source source) {
        return refusal(source, "password-protected", "the workbook is password-protected; save it without a password");
    }

    private static UnreadableExport damaged(Source source, Exception e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return refusal(
                source,
                "damaged-workbook",
                "the .xls workbook is damaged or no workbook (" + why + "); save it as .xlsx");
    }

    private static UnreadableExport refusal(Source source, String code, String message) {
        return new UnreadableExport(source.name(), Problem.WHOLE_FILE, code, "", message);
    }
}
