package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.ElementResult;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Opens a report that was made, as its reader will, and looks whether all of it is there before it is issued. */
public final class PdfCheck {

    private static final int FEWEST_PAGES = 3;
    private static final int LAST_COMPARED = 0x530;
    private static final List<String> SECTIONS = List.of(
            "Drift index",
            "The three elements",
            "What changed since the last period",
            "Decisions we need from you",
            "Age and coverage of the sources",
            "Inputs",
            "Outcome panels",
            "Initiative changes",
            "Identities",
            "Appendix: file ledger");

    private PdfCheck() {}

    /**
     * What is wrong with a report; empty when nothing is.
     *
     * @param pdf the file
     * @param assessment what it must tell
     */
    public static List<String> problems(Path pdf, Assessment assessment) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return problems(pages(document), assessment);
        } catch (IOException e) {
            return List.of("the report cannot be opened as a PDF: " + e.getMessage());
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(letters(stripper.getText(document)));
        }
        return pages;
    }

    private static List<String> problems(List<String> pages, Assessment assessment) {
        List<String> problems = new ArrayList<>();
        if (pages.size() < FEWEST_PAGES) {
            problems.add("the report has " + pages.size() + " pages, but needs at least " + FEWEST_PAGES);
        }
        AlignmentReport report = AlignmentReport.of(assessment);
        String frame = letters(report.heading() + report.reportId() + (report.draft() == null ? "" : "DRAFT"));
        for (int page = 1; page <= pages.size(); page++) {
            String numbers = letters("Page " + page + " of " + pages.size());
            if (pages.get(page - 1).length() <= frame.length() + numbers.length()) {
                problems.add("page " + page + " of the report is blank");
            }
        }
        String all = String.join("", pages);
        for (String text : required(assessment)) {
            if (!all.contains(letters(text))) {
                problems.add("the report does not show “" + text + "”");
            }
        }
        return problems;
    }

    private static List<String> required(Assessment assessment) {
        List<String> required = new ArrayList<>(SECTIONS);
        required.add(assessment.portfolio());
        required.add(assessment.period().toString());
        for (ElementResult element : assessment.elements()) {
            required.add(element.element().title());
        }
        return required;
    }

    /** Letters and digits of the scripts every font has, so that line breaks and the like do not matter. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> c < LAST_COMPARED && Character.isLetterOrDigit(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
