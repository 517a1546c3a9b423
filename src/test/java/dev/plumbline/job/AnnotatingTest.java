package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.table.TableReader;
import dev.plumbline.model.Annotation;
import dev.plumbline.model.Field;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of an analyst: check, annotate, mend the copy, drop it back. */
class AnnotatingTest {

    private static final String NAME = "register-2026-09-30";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aBadWorkbookIsAnnotatedMendedInTheCopyAndAcceptedByTheRun() throws IOException {
        Path bad = bad(new XSSFWorkbook(), NAME + ".xlsx");
        assertThat(check(bad).state()).isEqualTo(Preflight.State.PARTLY);
        String digest = DropFolder.sha256(bad);
        Path copy = annotate(bad);

        assertThat(DropFolder.sha256(bad)).isEqualTo(digest);
        assertThat(copy).hasFileName(NAME + ".annotated.xlsx");
        try (Workbook workbook = open(copy)) {
            Sheet sheet = workbook.getSheet("Register");
            Comment comment = sheet.getCellComment(new CellAddress("E2"));
            assertThat(comment.getAuthor()).isEqualTo(Annotation.AUTHOR);
            assertThat(comment.getString().getString()).contains("bad-date").contains("2026-12-31");
            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges())
                    .extracting(range -> range.formatAsString())
                    .contains("E2", "C3");
            Sheet list = workbook.getSheet(Annotation.SHEET);
            assertThat(list.getRow(6).getCell(0).getHyperlink().getAddress()).startsWith("Register!");
            mend(sheet);
            save(workbook, copy);
        }
        assertThat(check(copy).advice())
                .extracting(advice ->
                        advice.problem().place() + " " + advice.problem().value())
                .containsExactly("Register!C3 really?");
        assertThat(check(copy).rows().accepted()).isEqualTo(3);

        Workspace workspace = new Workspace(folder.resolve("workspace"));
        Path inbox = Files.createDirectories(workspace.inbox().resolve("Retail"));
        Files.copy(copy, inbox.resolve(String.valueOf(copy.getFileName())));
        RunRequest request = new RunRequest(
                workspace, workspace.inbox(), true, LocalDate.of(2026, 9, 30), Instant.parse("2099-01-01T00:00:00Z"));
        RunSummary run = new Nightly(Progress.silent()).run(request);

        assertThat(run.exitCode()).as(run.message()).isZero();
        assertThat(run.files()).singleElement().satisfies(file -> {
            assertThat(file.state()).isEqualTo(InputFile.State.ACCEPTED);
            assertThat(file.problems()).extracting(Problem::code).containsExactly("cell-comment");
        });
        comparesWithWhatTheRunRemembers(workspace);
    }

    private void comparesWithWhatTheRunRemembers(Workspace workspace) throws IOException {
        Path next = Files.writeString(
                folder.resolve("register-2026-12-31.csv"), "ID,Name,Status,Owner\n1,A,Done,Ann\n2,B,Done,Bob\n");
        String before = DropFolder.sha256(workspace.data().resolve("plumbline.mv.db"));

        Preflight check = new PreflightCheck(new PortfolioMemory(workspace, Instant.EPOCH), Profiles.NONE)
                .of("next", source(next), "Retail");

        assertThat(check.layout().file()).isEqualTo(NAME + ".annotated.xlsx");
        assertThat(check.layout().changes())
                .extracting(LayoutChanges.Change::kind)
                .contains(LayoutChanges.Kind.FORMAT, LayoutChanges.Kind.COLUMN_GONE, LayoutChanges.Kind.COLUMN_ADDED);
        assertThat(DropFolder.sha256(workspace.data().resolve("plumbline.mv.db")))
                .isEqualTo(before);
    }

    @Test
    void valuesFormulasFormatsAndCommentsOfTheAnalystStayAsTheyWere() throws IOException {
        Path copy = annotate(bad(new XSSFWorkbook(), NAME + ".xlsx"));

        try (Workbook workbook = open(copy)) {
            Sheet sheet = workbook.getSheet("Register");
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("12.31.2026");
            assertThat(sheet.getRow(1).getCell(4).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.LIME.getIndex());
            assertThat(sheet.getRow(1).getCell(5).getCellFormula()).isEqualTo("1+2");
            assertThat(sheet.getCellComment(new CellAddress("C3")).getAuthor()).isEqualTo("Ann");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void ourMarksAreNoReasonsAndNoRatings(String format) throws IOException {
        Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        Path bad = bad(workbook, NAME + "." + format);

        Path copy = annotate(bad);

        assertThat(rows(copy)).isEqualTo(rows(bad)).anySatisfy(row -> assertThat(row)
                .contains("really?"));
        try (Workbook annotated = open(copy)) {
            assertThat(annotated.getSheet("Register").getCellComments()).hasSizeGreaterThan(1);
        }
    }

    private static List<String> rows(Path file) throws IOException {
        return new TableReader()
                .read(source(file)).snapshots().stream()
                        .flatMap(dated -> dated.content().register().stream())
                        .map(row -> Arrays.stream(Field.values())
                                .map(field -> field.label() + "=" + row.get(field))
                                .collect(Collectors.joining("; ")))
                        .toList();
    }

    @Test
    void anOldWorkbookStaysAnOldWorkbook() throws IOException {
        Path bad = bad(new HSSFWorkbook(), NAME + ".xls");

        Path copy = annotate(bad);

        assertThat(copy).hasFileName(NAME + ".annotated.xls");
        assertThat(check(copy).advice())
                .extracting(Preflight.Advice::problem)
                .isEqualTo(check(bad).advice().stream()
                        .map(Preflight.Advice::problem)
                        .toList());
        try (Workbook workbook = open(copy)) {
            assertThat(workbook.getSheet("Register").getCellComment(new CellAddress("E2")))
                    .isNotNull();
        }
    }

    @Test
    void aTextFileBecomesAWorkbookThatIsReadTheSameAndRunsNoFormula() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("r-2026-09-30.csv"),
                "ID,Name,Status,End\n007,=HYPERLINK(\"x\"),Done,31/02/2026\n008,B,Done,2026-01-01\n");

        Path copy = annotate(csv);

        try (Workbook workbook = open(copy)) {
            Cell formula = workbook.getSheetAt(0).getRow(1).getCell(1);
            assertThat(formula.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("007");
        }
        assertThat(check(copy).rows()).isEqualTo(check(csv).rows());
        assertThat(check(copy).advice())
                .extracting(advice -> advice.problem().code())
                .containsExactly("bad-date");
    }

    @Test
    void theDateOfAFileIsNotLostWithItsTime() throws IOException {
        Path csv = Files.writeString(folder.resolve("register.csv"), "ID,Name,Status\n1,A,Done\n2,B,Fine\n");

        Path copy = annotate(csv);

        assertThat(copy).hasFileName("register-2026-10-01.annotated.xlsx");
        assertThat(check(copy).asOf()).extracting(day -> day.date()).containsExactly(LocalDate.of(2026, 10, 1));
    }

    @Test
    void nothingIsOverwrittenButACopyNobodyWorkedIn() throws IOException {
        Path bad = bad(new XSSFWorkbook(), NAME + ".xlsx");
        Path copy = annotate(bad);
        assertThat(annotate(bad)).isEqualTo(copy);

        try (Workbook workbook = open(copy)) {
            mend(workbook.getSheet("Register"));
            save(workbook, copy);
        }
        String mended = DropFolder.sha256(copy);

        Annotating.Annotated refused = Annotating.write(check(bad), source(bad), folder);

        assertThat(refused.file()).isEmpty();
        assertThat(refused.note()).contains("is there already");
        assertThat(DropFolder.sha256(copy)).isEqualTo(mended);
    }

    @Test
    void aCopyOfACopyHasEachMarkOnce() throws IOException {
        Path copy = annotate(bad(new XSSFWorkbook(), NAME + ".xlsx"));

        Path second = annotate(copy);

        assertThat(second).hasFileName(NAME + ".annotated-2.xlsx");
        try (Workbook workbook = open(second)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            Sheet sheet = workbook.getSheet("Register");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(sheet.getCellComment(new CellAddress("E2")).getString().getString())
                    .containsOnlyOnce("bad-date");
        }
    }

    /** A date with its month first, an unknown status, a row without a name; a formula and a comment of the analyst's own. */
    private Path bad(Workbook workbook, String name) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("Register");
            row(sheet, 0, "ID", "Name", "Status", "Start", "End");
            row(sheet, 1, "1", "Loyalty", "Active", "2026-01-01", "12.31.2026");
            row(sheet, 2, "2", "Tills", "Frobbing", "2026-01-01", "2026-12-01");
            row(sheet, 3, "", "", "Active", "2026-01-01", "2026-12-01");
            var style = workbook.createCellStyle();
            style.setFillForegroundColor(IndexedColors.LIME.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            sheet.getRow(1).getCell(4).setCellStyle(style);
            sheet.getRow(0).createCell(5).setCellValue("Checksum");
            sheet.getRow(1).createCell(5).setCellFormula("1+2");
            CreationHelper helper = workbook.getCreationHelper();
            Comment own = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
            own.setString(helper.createRichTextString("really?"));
            own.setAuthor("Ann");
            own.setAddress(new CellAddress("C3"));
            Path file = folder.resolve(name);
            save(workbook, file);
            return file;
        }
    }

    private static void mend(Sheet sheet) {
        sheet.getRow(1).getCell(4).setCellValue("2026-12-31");
        sheet.getRow(2).getCell(2).setCellValue("Active");
        sheet.getRow(3).getCell(0).setCellValue("3");
        sheet.getRow(3).getCell(1).setCellValue("Shelves");
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private Path annotate(Path file) throws IOException {
        Annotating.Annotated annotated = Annotating.write(check(file), source(file), folder);
        assertThat(annotated.note()).isEmpty();
        return Path.of(annotated.file());
    }

    private Preflight check(Path file) throws IOException {
        PortfolioMemory memory = new PortfolioMemory(new Workspace(folder.resolve("none")), Instant.EPOCH);
        return new PreflightCheck(memory, Profiles.NONE).of(file.toString(), source(file), "");
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static Source source(Path file) throws IOException {
        return new Source(String.valueOf(file.getFileName()), file, DropFolder.sha256(file), LocalDate.of(2026, 10, 1));
    }
}
