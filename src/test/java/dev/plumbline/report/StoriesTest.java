package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class StoriesTest {

    @Test
    void everyStoryHasItsPageInTheOrderOfTheReport() {
        assertThat(Stories.all(KnownStories.full()))
                .extracting(Story::title)
                .containsExactly(
                        "Trend of the drift index",
                        "Indicators by quarter",
                        "Additions against removals",
                        "Demand against capacity",
                        "Limits of work in progress",
                        "Initiatives in contention",
                        "The three roles",
                        "Five questions before anything is added",
                        "Decisions and what became of them",
                        "Exceptions and their precedents",
                        "Cadence of the meetings",
                        "Say and do");
    }

    @Test
    void aPortfolioOfWhichNothingIsMeasuredHasNoStories() {
        assertThat(Stories.all(KnownAssessment.small())).isEmpty();
        assertThat(Stories.all(KnownAssessment.empty())).isEmpty();
    }

    @Test
    void aStoryWhoseIndicatorIsNotAssessedHasNoPage() {
        assertThat(Stories.all(KnownAssessment.known()))
                .extracting(Story::title)
                .containsExactly("Additions against removals");
    }

    @Test
    void anIndicatorThatIsNotAssessedIsADashInTheHeatMapAndNeverZero() {
        Story story = HeatMapStory.of(KnownStories.full()).orElseThrow();

        assertThat(story.headline())
                .isEqualTo("13 of 14 measured indicators drift, 4 are flagged; 9 are not assessed.");
        Story.Grid grid = java.util.Objects.requireNonNull(story.grid());
        assertThat(grid.heads().cells()).hasSize(8).extracting(Cells.Cell::text).startsWith("2024-Q4");
        assertThat(grid.rows().get(0).cells().cells().get(7))
                .isEqualTo(new Cells.Cell("0.52", 0.52, Cells.Look.FRAMED));
        assertThat(grid.rows().get(6).cells().cells())
                .allMatch(cell -> cell.text().equals("–") && cell.look() == Cells.Look.HATCHED);
    }

    @Test
    void aPageSaysItsHeadlineAndTheRowsBehindIt() throws IOException {
        assertThat(text(KnownStories.full()))
                .contains("The drift index went from 38 in 2024-Q4 to 71 of 100, beyond the strict limits")
                .contains("2026-Q3 71 +27 beyond the alarm limits")
                .contains("alarm 50")
                .contains("Loyalty app 120 25\u00a0% register-2026-09.xlsx Register!B4")
                .contains("the whole portfolio 21 of 15 on 2026-09-30 6 register-2026-09.xlsx Register!B4")
                .contains("RET-001 Loyalty app RET-005 Single customer view Data team 23.4")
                .contains("nobody")
                .contains("Price engine, which is still there")
                .contains("D-13 of 2026-07-06, stop RET-006 Price engine 2026-09-30 ✗ does not show")
                .contains("✗ nobody on record")
                .contains("was granted again 2 times")
                .contains("Portfolio board: 2 of 3 held")
                .contains("60\u00a0% 35\u00a0% −25 points");
    }

    @Test
    void pageOneAsksForDecisionsWithOptionsOwnerAndCost() throws IOException {
        Assessment full = KnownStories.full();

        assertThat(Asks.of(full)).extracting(Ask::indicator).startsWith("priority-limits");
        assertThat(Asks.of(full)).hasSizeLessThanOrEqualTo(5).allSatisfy(ask -> {
            assertThat(ask.options()).hasSizeGreaterThan(1);
            assertThat(ask.owner()).isNotBlank();
            assertThat(ask.cost()).isNotBlank();
        });
        assertThat(text(full))
                .contains("What is the case Options Who decides If nothing is decided")
                .contains("What last quarter called for")
                .contains("Register: 0 days old, 21 rows");
    }

    @Test
    void whatLastQuarterCalledForIsDoneOnlyWhenItsFindingIsClosed() {
        assertThat(Asks.before(KnownStories.full())).isNotEmpty().allSatisfy(asked -> assertThat(asked.done())
                .isEqualTo(Asked.Answer.NO));
        assertThat(Asks.before(KnownAssessment.small())).isEmpty();
    }

    @Test
    void everyIndicatorHasWordsForPageOne() {
        KnownStories.full().indicators().forEach(indicator -> assertThat(Asks.words(indicator.id()))
                .as(indicator.id())
                .hasSize(3)
                .noneMatch(String::isBlank));
    }

    private static String text(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Templates.bundled()).write(assessment, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
