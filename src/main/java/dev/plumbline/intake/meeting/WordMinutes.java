package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.model.Problem;
import dev.plumbline.model.RowCount;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * The blocks of a Word document. {@code paragraph 12} is the twelfth paragraph outside tables, empty ones counted; {@code table 2
 * row 3} the third row of the second table. Headings are told by their style, in any language, or by a short line all in bold.
 */
final class WordMinutes {

    private static final String BODY = "word/document.xml";
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_INFLATED = 256L << 20;
    private static final int MOST_PARTS = 10_000;
    private static final int BOLD_LEVEL = 2;
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");

    private final List<MinutesBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final XWPFDocument document;
    private int accepted;
    private int rejected;
    private int blank;

    private WordMinutes(XWPFDocument document) {
        this.document = document;
    }

    /** Whether a file is a package that holds a Word document, of a size that can be read. */
    static boolean word(Source source) {
        byte[] head = source.head().bytes();
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
            return false;
        }
        try (ZipFile zip = new ZipFile(source.path().toFile())) {
            return zip.getEntry(BODY) != null
                    && zip.size() <= MOST_PARTS
                    && inflated(zip) <= MOST_INFLATED
                    && Files.size(source.path()) <= MOST_BYTES;
        } catch (IOException damaged) {
            return false;
        }
    }

    private static long inflated(ZipFile zip) {
        long bytes = 0;
        Enumeration<? extends ZipEntry> parts = zip.entries();
        while (parts.hasMoreElements()) {
            bytes += Math.max(0, parts.nextElement().getSize());
        }
        return bytes;
    }

    static MinutesDocument of(Source source) {
        return source.view(Read.class, Read::of).document();
    }

    private MinutesDocument read() {
        int paragraphs = 0;
        int tables = 0;
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs++;
                paragraph("paragraph " + paragraphs, paragraph);
            } else if (element instanceof XWPFTable table) {
                tables++;
                List<MinutesBlock> rows = WordTable.blocks(table, tables);
                blocks.addAll(rows);
                int filled =
                        (int) rows.stream().map(MinutesBlock::place).distinct().count();
                accepted += filled;
                blank += table.getNumberOfRows() - filled;
            } else {
                rejected++;
                problems.add(new Problem(
                        "paragraph " + Math.max(1, paragraphs),
                        "content-control",
                        "",
                        "Behind this paragraph stands a content control, such as a table of contents, which is not read. Turn it into"
                                + " plain text if it belongs to the minutes."));
            }
        }
        return new MinutesDocument("", "", blocks, new RowCount(accepted, rejected, blank, 0), problems);
    }

    private void paragraph(String place, XWPFParagraph paragraph) {
        String text = WordText.of(paragraph);
        if (text.isEmpty()) {
            blank++;
            return;
        }
        accepted++;
        int level = level(paragraph);
        if (level > 0) {
            blocks.add(MinutesBlock.of(place, Kind.HEADING, level, text));
        } else if (paragraph.getNumID() != null) {
            blocks.add(MinutesBlock.of(place, Kind.ITEM, WordText.depth(paragraph), text));
        } else {
            blocks.add(MinutesBlock.of(
                    place,
                    WordText.title(paragraph) ? Kind.HEADING : Kind.PARAGRAPH,
                    WordText.title(paragraph) ? BOLD_LEVEL : 0,
                    text));
        }
    }

    private int level(XWPFParagraph paragraph) {
        XWPFStyle style = paragraph.getStyle() == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(paragraph.getStyle());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        if (name.contains("title")) {
            return name.contains("subtitle") ? 2 : 1;
        }
        BigInteger outline = paragraph.getCTPPr().getOutlineLvl() == null
                ? null
                : paragraph.getCTPPr().getOutlineLvl().getVal();
        return outline == null || outline.intValue() > 8 ? 0 : outline.intValue() + 1;
    }

    private record Read(MinutesDocument document) {

        static Read of(Source source) {
            try (XWPFDocument document = new XWPFDocument(Files.newInputStream(source.path()))) {
                return new Read(new WordMinutes(document).read());
            } catch (IOException | RuntimeException damaged) {
                throw new UnreadableExport(
                        source.name(),
                        Problem.WHOLE_FILE,
                        "not-readable",
                        "",
                        "The Word document is damaged; open it in Word and save it again.");
            }
        }
    }
}
