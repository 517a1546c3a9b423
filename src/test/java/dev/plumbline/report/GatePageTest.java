package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.GateBrief;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class GatePageTest {

    @Test
    void eachProposalHasOnePageThatSaysWhatIsAnsweredAndWhatTheRecordContradicts() throws IOException {
        List<String> pages = pages(KnownBrief.full());

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .contains("Retail · gate brief · 30 September 2026")
                .contains("Self checkout RET-101 · proposed in proposal.xlsx, A2")
                .contains("Contradicted by the record: 1 the commitment. Unanswered: 3 the leaders’ acknowledgement."
                        + " Half answered: 2 the removal. Answered, but not checked: 4 the measure.")
                .contains("✕ contradicted")
                .contains("◐ partly")
                .contains("○ unanswered")
                .contains("● answered")
                .contains("no verdict: leaders decide");
        assertThat(pages.get(1))
                .contains("Returns by post")
                .contains("All five questions are answered, and nothing that is remembered contradicts them.");
    }

    @Test
    void thePageSaysWhatWouldMakeRoomAndWhatCouldNotBeChecked() throws IOException {
        assertThat(pages(KnownBrief.full()).get(0))
                .contains("All resources, 2026-Q3 38.3 FTE 41.8 FTE 40 FTE 1.75")
                .contains("Loyalty cards (RET-041) 1 place in the whole portfolio named by the proposal, priority P3")
                .contains("No limit of unit Stores is in force.")
                .contains("Held against: register of 2026-09-10 (12 in progress), direction of 2026-09-10 (12 rows)")
                .doesNotContain("Not remembered");
    }

    @Test
    void whereNothingIsRememberedThePageSaysSoAndBoundsNothing() throws IOException {
        assertThat(pages(KnownBrief.small()))
                .singleElement()
                .asString()
                .contains("no portfolio named · gate brief")
                .contains("Drones proposed in proposal.xlsx, A2")
                .contains("No question is fully answered.")
                .contains("Whether there is room cannot be told: no register is remembered.")
                .contains("Held against nothing: no history of this portfolio is remembered. Not remembered: register")
                .doesNotContain("Limit or capacity")
                .doesNotContain("To stop or pause");
    }

    @Test
    void aBriefWithoutProposalsHasNoFiveQuestionsToShow() throws IOException {
        assertThat(pages(KnownBrief.empty()))
                .singleElement()
                .asString()
                .doesNotContain("The five questions")
                .doesNotContain("null");
    }

    @Test
    void howeverLongTheTextsAreOneProposalTakesOnePageAndSaysWhereTheRestIs() throws IOException {
        List<String> pages = pages(KnownBrief.wordy());

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Wide1 Wide1").contains("Page 1 of 2");
        assertThat(pages.get(1)).contains("Wide2 Wide2").contains("Page 2 of 2");
        assertThat(pages).allSatisfy(page -> assertThat(page)
                .contains("56 more initiatives and 9 more limits and capacities in gate-brief.json.")
                .contains("Held against: register"));
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        assertThat(pdf(KnownBrief.full())).isEqualTo(pdf(KnownBrief.full()));
    }

    private static byte[] pdf(GateBrief brief) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Templates.bundled()).write(brief, out);
        return out.toByteArray();
    }

    /** The text of each page, one space between words. */
    private static List<String> pages(GateBrief brief) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(brief))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).replaceAll("\\s+", " ").strip());
            }
        }
        return pages;
    }
}
