package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the paragraphs of a DOCX; a paragraph may have several. What a document may inflate to is counted before a
 * library opens it.
 *
 * @param script the lines, each at the place of its paragraph
 * @param structured whether it has tables, lists or headings, as minutes have
 */
record DocumentLines(Script script, boolean structured) {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final long MOST_INFLATED = 256L * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;

    /**
     * The lines of a document, memoised; none when the file is no DOCX.
     *
     * @throws UnreadableExport when it is damaged or too large
     */
    static DocumentLines of(Source source) {
        return source.view(DocumentLines.class, DocumentLines::open);
    }

    private static DocumentLines open(Source source) {
        byte[] head = source.head().bytes();
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
            return new DocumentLines(new Script(List.of(), line -> Problem.WHOLE_FILE), false);
        }
        try (InputStream in = Files.newInputStream(source.path())) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (!document(source, bytes)) {
                return new DocumentLines(new Script(List.of(), line -> Problem.WHOLE_FILE), false);
            }
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                return lines(document);
            }
        } catch (IOException | RuntimeException damage) {
            if (damage instanceof UnreadableExport told) {
                throw told;
            }
            throw refused(source, "damaged-document", "The document is damaged or cut off; export it again.");
        }
    }

    /** Whether the package is a text document; refuses one that inflates too far. */
    private static boolean document(Source source, byte[] bytes) throws IOException {
        boolean document = false;
        long inflated = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            document |= entry.getName().equals("word/document.xml");
            for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                inflated += read;
                refuseAbove(source, inflated, MOST_INFLATED);
            }
            refuseAbove(source, ++parts, MOST_PARTS);
            refuseAbove(source, bytes.length, MOST_BYTES);
        }
        return document;
    }

    private static void refuseAbove(Source source, long amount, long most) {
        if (amount > most) {
            throw refused(
                    source,
                    "inflates-too-far",
                    "The document inflates to more than 256 MiB or 5,000 parts, as no transcript does.");
        }
    }

    private static DocumentLines lines(XWPFDocument document) {
        List<String> lines = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        int number = 0;
        boolean structured = !document.getTables().isEmpty();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            number++;
            structured |= paragraph.getNumID() != null
                    || (paragraph.getStyle() != null
                            && paragraph
                                    .getStyle()
                                    .matches("(?iu)(?:heading|berschrift|.berschrift|titre|t.tulo) ?\\d"));
            for (String line : paragraph.getText().split("\n", -1)) {
                lines.add(line);
                paragraphs.add(number);
            }
        }
        return new DocumentLines(
                new Script(
                        List.copyOf(lines),
                        line -> "paragraph " + paragraphs.get(Math.max(1, Math.min(line, paragraphs.size())) - 1)),
                structured);
    }

    private static UnreadableExport refused(Source source, String code, String message) {
        return new UnreadableExport(source.name(), Problem.WHOLE_FILE, code, "", message);
    }
}
