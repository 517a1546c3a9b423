package dev.plumbline.report.output;

import dev.plumbline.model.PlainSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of an export in which each problem is a comment and a coloured cell, with a sheet that lists them: the analyst mends it
 * and drops it back. What is no workbook that POI opens becomes one made of its cells.
 */
public final class AnnotatedCopy implements AutoCloseable {

    private static final LocalDate DATED = LocalDate.of(2026, 1, 1);

    /** What a part of a workbook may inflate to; POI holds it in memory many times over. */
    private static final long MOST_BYTES_OF_A_PART = 64L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_A_PART);
    }

    private final Workbook workbook;
    private final boolean made;

    private AnnotatedCopy(Workbook workbook, boolean made) {
        this.workbook = workbook;
        this.made = made;
    }

    /** Opens a workbook; empty when it is none, or one that cannot be changed without loss. */
    public static Optional<AnnotatedCopy> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new AnnotatedCopy(WorkbookFactory.create(in), false));
        } catch (IOException | RuntimeException none) { // POI answers damage with many unchecked exceptions
            return Optional.empty();
        }
    }

    /**
     * Makes a workbook of cells.
     *
     * @param name what a sheet without a name is called
     * @throws IllegalArgumentException when a workbook cannot hold them
     */
    public static AnnotatedCopy of(List<PlainSheet> sheets, String name) {
        CellsWorkbook.refusal(sheets).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        return new AnnotatedCopy(CellsWorkbook.of(sheets, name), true);
    }

    /** The extension its format has; a workbook with macros keeps its own. */
    public String extension() {
        if (workbook instanceof HSSFWorkbook) {
            return "xls";
        }
        return workbook instanceof XSSFWorkbook modern && modern.isMacroEnabled() ? "xlsm" : "xlsx";
    }

    /** Whether it was annotated before and its cells are as they were then, so that nobody's work is lost with it. */
    public boolean untouchedCopyOf(String source) {
        for (Sheet sheet : workbook) {
            if (ProblemSheet.is(sheet)) {
                return ProblemSheet.source(sheet).equals(source)
                        && ProblemSheet.fingerprint(sheet).equals(CellFingerprint.of(workbook));
            }
        }
        return false;
    }

    /**
     * Writes the copy.
     *
     * @param source the file it is a copy of
     * @param marks the problems
     * @param target where; replaced when it exists
     */
    public void write(String source, List<Mark> marks, Path target) throws IOException {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            if (ProblemSheet.is(workbook.getSheetAt(i))) {
                workbook.removeSheetAt(i);
            }
        }
        CellMarks cells = new CellMarks(workbook);
        cells.clear();
        marks.forEach(cells::add);
        cells.write();
        String fingerprint = CellFingerprint.of(workbook);
        new ProblemSheet(workbook).write(source, fingerprint, marks);
        Path aside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            store(aside);
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void store(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            if (made && workbook instanceof XSSFWorkbook modern) {
                WorkbookPackage.write(modern, "Plumbline", DATED, out);
            } else {
                workbook.write(out);
            }
        } catch (OpenXML4JRuntimeException unwritable) {
            throw new IOException(unwritable.getMessage(), unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
