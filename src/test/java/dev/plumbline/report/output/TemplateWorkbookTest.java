package dev.plumbline.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
