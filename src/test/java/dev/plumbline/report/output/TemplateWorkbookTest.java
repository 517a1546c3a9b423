package dev.plumbline.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.table.TableReader;
import dev.plumbline.model.Content;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.MeetingRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateWorkbookTest {

    @Test
    void hasASheetForEveryTableThatNeedsNoMeeting() {
        assertThat(sheets().stream().map(XSSFSheet::getSheetName))
                .containsExactly(
                        "Read me",
                        "register",
                        "direction",
                        "limits",
                        "capacity",
                        "allocations",
                        "metrics",
                        "roles",
                        "filters",
                        "gate",
                        "rankings",
                        "decisions",
                        "schedule");
    }

    @Test
    void namesTheColumnsCanonically() {
        assertThat(texts("register", 0))
                .containsExactly(
                        "ID",
                        "Name",
                        "Status",
                        "Priority",
                        "Rank",
                        "Owner",
                        "Sponsor",
                        "Unit",
                        "Start",
                        "End",
                        "Baseline end",
                        "Budget (EUR)",
                        "Spend (EUR)",
                        "Demand (FTE)",
                        "Progress",
                        "Type",
                        "Objective",
                        "Success metric",
                        "Value",
                        "Health",
                        "Removes");
        assertThat(texts("limits", 0)).containsExactly("Scope", "Subject", "Maximum active", "Valid from", "Valid to");
        assertThat(texts("allocations", 0)).containsExactly("Initiative", "Resource", "Period", "Demand", "Unit");
    }

    @Test
    void showsOneExampleRowASheet() {
        for (XSSFSheet sheet : sheets().subList(1, 12)) {
            assertThat(sheet.getLastRowNum()).as(sheet.getSheetName()).isEqualTo(1);
        }
        assertThat(texts("direction", 1))
                .containsExactly(
                        "C-1",
                        "Customers can order without calling us",
                        "commit",
                        "40",
                        "2026-01-01",
                        "",
                        "Example Board");
    }

    @Test
    void theExampleRowsFitTheirOwnLists() {
        for (TemplateSheet sheet : TemplateSheet.all()) {
            for (TemplateColumn column : sheet.columns()) {
                if (!column.choices().isEmpty()) {
                    assertThat(column.choices())
                            .as(sheet.name() + "." + column.header())
                            .contains(column.example());
                }
            }
        }
    }

    @Test
    void offersListsToChooseFrom() {
        assertThat(lists("register"))
                .containsExactly(
                        "C2:C2001 \"Proposed,In progress,On hold,Done,Cancelled\"",
                        "D2:D2001 \"P1,P2,P3,P4\"",
                        "P2:P2001 \"Change,Mandatory,Run\"",
                        "T2:T2001 \"Green,Amber,Red\"");
        assertThat(lists("roles")).containsExactly("B2:B2001 \"Visionary,Prophet,Operator\"");
    }

    @Test
    void isTheSameBytesEveryTime() throws InterruptedException {
        byte[] first = bytes();
        Thread.sleep(2100); // entries of a ZIP are dated in steps of two seconds
        assertThat(bytes()).isEqualTo(first);
    }

    @Test
    void whatIsFilledIntoDecisionsAndScheduleIsReadBack(@TempDir Path folder) throws IOException, UnreadableExport {
        Path file = folder.resolve("plumbline.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes()));
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook, "decisions", 2, "D-2", "2026-03-04", "Stop the ferry pier", "stop", "Approved", "P-2; P-7");
            fill(
                    workbook,
                    "decisions",
                    2,
                    6,
                    "Ann Lee",
                    "Harbour board",
                    "F-1: C-1",
                    "P-9",
                    "R-4",
                    "2026-12-31",
                    "D-1");
            fill(workbook, "schedule", 2, "Harbour board", "2026-04-01", "moved", "2026-04-08");
            workbook.write(out);
        }

        Content content = new TableReader()
                .read(new Source("plumbline.xlsx", file, "", LocalDate.EPOCH))
                .snapshots()
                .get(0)
                .content();

        LogEntry entry = content.log().get(1);
        assertThat(List.of(
                        entry.kind(),
                        entry.id(),
                        entry.title(),
                        entry.type(),
                        entry.status(),
                        entry.subjects(),
                        entry.decider(),
                        entry.forum(),
                        entry.criteria(),
                        entry.removal(),
                        entry.ruleWaived(),
                        entry.supersedes()))
                .containsExactly(
                        LogEntry.Kind.DECISION,
                        "D-2",
                        "Stop the ferry pier",
                        "stop",
                        "Approved",
                        List.of("P-2", "P-7"),
                        "Ann Lee",
                        "Harbour board",
                        "F-1: C-1",
                        "P-9",
                        "R-4",
                        "D-1");
        assertThat(entry.date()).isEqualTo("2026-03-04");
        assertThat(entry.expiry()).isEqualTo("2026-12-31");
        MeetingRecord meeting = content.meetings().get(1);
        assertThat(meeting.series()).isEqualTo("Harbour board");
        assertThat(meeting.date()).isEqualTo("2026-04-08");
        assertThat(meeting.movedFrom()).isEqualTo("2026-04-01");
    }

    private static void fill(XSSFWorkbook workbook, String sheet, int row, String... texts) {
        fill(workbook, sheet, row, 0, texts);
    }

    private static void fill(XSSFWorkbook workbook, String sheet, int row, int from, String... texts) {
        XSSFSheet cells = workbook.getSheet(sheet);
        Row filled = cells.getRow(row) == null ? cells.createRow(row) : cells.getRow(row);
        for (int i = 0; i < texts.length; i++) {
            filled.createCell(from + i).setCellValue(texts[i]);
        }
    }

    private static List<String> lists(String sheet) {
        List<String> lists = new ArrayList<>();
        for (XSSFDataValidation validation : sheet(sheet).getDataValidations()) {
            lists.add(validation.getRegions().getCellRangeAddress(0).formatAsString() + " "
                    + validation.getValidationConstraint().getFormula1());
        }
        return lists;
    }

    private static List<String> texts(String sheet, int row) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        Row cells = sheet(sheet).getRow(row);
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < cells.getLastCellNum(); column++) {
            Cell cell = cells.getCell(column);
            texts.add(cell == null ? "" : formatter.formatCellValue(cell));
        }
        return texts;
    }

    private static XSSFSheet sheet(String name) {
        return sheets().stream()
                .filter(sheet -> sheet.getSheetName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<XSSFSheet> sheets() {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .map(XSSFSheet.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TemplateWorkbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
