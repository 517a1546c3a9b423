package dev.plumbline.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The words at a labelled place of a document: paragraphs of the cells of a row, counted through the row. */
final class DocumentWords {

    private static final Pattern ROW = Pattern.compile("table (\\d+) row (\\d+)");

    private final Path corpus;
    private final Map<String, XWPFDocument> opened = new HashMap<>();

    DocumentWords(Path corpus) {
        this.corpus = corpus;
    }

    /** Normalised; empty for places outside tables. */
    String at(Label label) {
        Matcher row = ROW.matcher(label.place().within());
        if (!row.matches() || !label.file().endsWith(".docx")) {
            return "";
        }
        List<XWPFParagraph> paragraphs = opened
                .computeIfAbsent(label.file(), this::open)
                .getTables()
                .get(Integer.parseInt(row.group(1)) - 1)
                .getRow(Integer.parseInt(row.group(2)) - 1)
                .getTableCells()
                .stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .toList();
        StringBuilder text = new StringBuilder();
        int last = Math.min(label.place().to(), paragraphs.size());
        for (XWPFParagraph paragraph : paragraphs.subList(label.place().from() - 1, last)) {
            text.append(paragraph.getText()).append(' ');
        }
        return DecisionScore.normalised(text.toString());
    }

    private XWPFDocument open(String file) {
        try (InputStream in = Files.newInputStream(corpus.resolve(file))) {
            return new XWPFDocument(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
