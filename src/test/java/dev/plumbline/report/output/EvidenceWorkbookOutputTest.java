package dev.plumbline.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Assessment;
import dev.plumbline.report.KnownAssessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class EvidenceWorkbookOutputTest {

    @Test
    void everySheetIsThereAndHasAHeader() throws IOException {
        try (Workbook workbook = read(KnownAssessment.empty())) {
            List<String> heads = new ArrayList<>();
            for (Sheet sheet : workbook) {
                heads.add(sheet.getSheetName() + ": " + sheet.getRow(0).getCell(0));
            }
            assertThat(heads)
                    .containsExactly(
                            "Findings: Finding",
                            "Events: Event",
                            "Identities: Kind",
                            "Decisions: Decision",
                            "Meetings: Meeting",
                            "Files: File",
                            "Problems: File",
                            "Mappings: File",
                            "Dispositions: Finding");
        }
    }

    @Test
    void aFindingHasOneRowForEachPieceOfEvidence() throws IOException {
        Assessment assessment = KnownAssessment.known();
        int evidence = assessment.findings().stream()
                .mapToInt(f -> f.evidence().size())
                .sum();
        try (Workbook workbook = read(assessment)) {
            Sheet findings = workbook.getSheet("Findings");
            assertThat(findings.getLastRowNum()).isEqualTo(evidence);
            assertThat(text(findings.getRow(1)))
                    .startsWith(
                            "F-unr00", "unremoved-additions", "addition-without-removal", "0.9", "2026-08-14", "new")
                    .contains("register-2026-08.xlsx", "Register!B12", "Loyalty app");
        }
    }

    @Test
    void decisionsToConfirmStandFirstAndTheNewestOfThemOnTop() throws IOException {
        try (Workbook workbook = read(KnownAssessment.known())) {
            Sheet decisions = workbook.getSheet("Decisions");
            assertThat(text(decisions.getRow(0)))
                    .containsExactly(
                            "Decision",
                            "Date",
                            "Type",
                            "Declined",
                            "Status",
                            "Text",
                            "Initiatives",
                            "Forum",
                            "Confidence",
                            "File",
                            "Place",
                            "Quote",
                            "Answer",
                            "Reason",
                            "By",
                            "On");
            List<String> order = new ArrayList<>();
            decisions.forEach(row -> order.add(row.getCell(4) + " " + row.getCell(1)));
            assertThat(order)
                    .containsExactly(
                            "Status Date",
                            "candidate 2026-09-05",
                            "candidate 2026-09-03",
                            "candidate 2026-09-01",
                            "candidate 2026-05-06",
                            "candidate 2026-05-04",
                            "candidate 2026-05-02",
                            "recorded 2026-09-14",
                            "denied 2026-09-14",
                            "recorded 2026-08-17",
                            "recorded 2026-07-06",
                            "recorded 2026-07-06");
        }
    }

    @Test
    void aDecisionThatDeclinesSaysSo() throws IOException {
        try (Workbook workbook = read(KnownAssessment.known())) {
            List<String> declined = new ArrayList<>();
            workbook.getSheet("Decisions").forEach(row -> {
                if (row.getCell(3).getStringCellValue().equals("yes")) {
                    declined.add(row.getCell(0) + " " + row.getCell(2));
                }
            });
            assertThat(declined).containsExactly("D-14 budget");
        }
    }

    @Test
    void aDecisionIsAnsweredFromAListAndItsLastAnswerStandsInItsRow() throws IOException {
        try (Workbook workbook = read(KnownAssessment.known())) {
            Sheet decisions = workbook.getSheet("Decisions");
            assertThat(text(decisions.getRow(8)))
                    .startsWith("D-den1ed")
                    .endsWith("deny", "Only discussed.", "Chair of the board", "2026-09-21");
            assertThat(decisions.getDataValidations()).singleElement().satisfies(list -> {
                assertThat(list.getValidationConstraint().getExplicitListValues())
                        .containsExactly("confirm", "deny");
                assertThat(list.getRegions().getCellRangeAddress(0).getFirstColumn())
                        .isEqualTo(12);
            });
        }
    }

    @Test
    void aMeetingSaysWhenItWasPlannedWhatShowsItAndHowManyCame() throws IOException {
        try (Workbook workbook = read(KnownAssessment.known())) {
            List<List<String>> meetings = new ArrayList<>();
            workbook.getSheet("Meetings").forEach(row -> meetings.add(text(row)));
            assertThat(meetings.get(0))
                    .containsExactly(
                            "Meeting", "Series", "Date", "Planned", "Status", "Sources", "Present", "File", "Place");
            assertThat(meetings)
                    .contains(List.of(
                            "M-2026-08-12d",
                            "Portfolio board",
                            "2026-08-12",
                            "2026-08-10",
                            "held",
                            "calendar, minutes",
                            "1.0",
                            "minutes-2026-08-12.txt",
                            "line 1"))
                    .anyMatch(
                            row -> row.get(2).equals("2026-07-27") && row.get(4).equals("cancelled"));
            assertThat(meetings.toString()).doesNotContain("Invented");
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaIsShownAndNeverComputed() throws IOException {
        Assessment assessment = KnownAssessment.known();
        try (Workbook workbook = read(assessment)) {
            List<Cell> formulaLike = new ArrayList<>();
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().startsWith("=")) {
                        formulaLike.add(cell);
                    }
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }));
            }
            assertThat(formulaLike).isNotEmpty().allMatch(cell -> cell.getCellStyle()
                    .getQuotePrefixed());
        }
    }

    @Test
    void whatDoesNotFitACellIsCountedInIt() {
        String fitting = CellText.fitting("x".repeat(40_000));

        assertThat(fitting).hasSizeLessThanOrEqualTo(32_767).endsWith("x… (7293 characters more)");
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() throws IOException {
        byte[] first = bytes(KnownAssessment.known());

        assertThat(bytes(KnownAssessment.known())).isEqualTo(first);
    }

    @Test
    void theTimeZoneOfTheMachineDoesNotShow() throws IOException {
        byte[] first = bytes(KnownAssessment.known());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(bytes(KnownAssessment.known())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> text(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    private static Workbook read(Assessment assessment) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(assessment)));
    }

    private static byte[] bytes(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvidenceWorkbookOutput().write(assessment, out);
        return out.toByteArray();
    }
}
