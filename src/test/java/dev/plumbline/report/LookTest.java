package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.Assessment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void letterPaperHoldsTheSamePages() throws IOException {
        try (PDDocument document = written(KnownStories.full(), new Look(Look.Paper.LETTER, "", null, "#1B4F72"))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
            assertThat(text(document)).contains("Appendix: file ledger").contains("Say and do");
        }
    }

    @Test
    void theNameAndLogoOfTheOrganisationStandAtTheHeadOfEveryPage() throws IOException {
        Look look = new Look(Look.Paper.A4, "Invented Group", png(), "#7A1F1F");
        try (PDDocument document = written(KnownAssessment.known(), look)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Invented Group");
                assertThat(document.getPage(page - 1).getResources().getXObjectNames())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aColourIsWrittenInHexadecimal() {
        assertThatThrownBy(() -> new Look(Look.Paper.A4, "", null, "blue")).hasMessageContaining("#1B4F72");
    }

    @Test
    void aReportThatRestsOnTooLittleIsMarkedAsADraft() throws IOException {
        try (PDDocument small = written(KnownAssessment.small(), Look.PLAIN);
                PDDocument known = written(KnownAssessment.known(), Look.PLAIN)) {
            assertThat(text(small)).contains("DRAFT");
            assertThat(text(known)).doesNotContain("DRAFT");
        }
    }

    @Test
    void bookmarksLeadToPagesAndNumbersToTheirEvidence() throws IOException {
        try (PDDocument document = written(KnownStories.full(), Look.PLAIN)) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).contains("Indicators by quarter", "Say and do", "Direction", "Appendix: file ledger");
            assertThat(document.getPage(0).getAnnotations()).hasAtLeastOneElementOfType(PDAnnotationLink.class);
        }
    }

    private static PDDocument written(Assessment assessment, Look look) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Templates.bundled(), look).write(assessment, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private Path png() throws IOException {
        Path file = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
