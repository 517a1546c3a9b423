package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.language.Markers;
import dev.plumbline.language.WordFile;
import dev.plumbline.model.Passage.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The blocks of a table in a Word document. A row of one merged cell is a heading when it is a short line; a cell with several
 * paragraphs is text in a frame, and each of its paragraphs a block; any other row is a row.
 */
final class WordTable {

    private static final int TITLE_LEVEL = 2;
    private static final int ROW_LEVEL = 3;
    private static final int COLUMN_LEVEL = 4;
    private static final int SHORT = 70;
    private static final int FRAME = 3;

    private final List<MinutesBlock> blocks = new ArrayList<>();
    private final int number;
    private List<String> header = List.of();

    private WordTable(int number) {
        this.number = number;
    }

    static List<MinutesBlock> blocks(XWPFTable table, int number) {
        WordTable read = new WordTable(number);
        boolean begun = false;
        for (int i = 0; i < table.getNumberOfRows(); i++) {
            begun = read.row(table.getRow(i), "table " + number + " row " + (i + 1), begun) || begun;
        }
        return read.blocks;
    }

    /** Whether it was a row of several cells. */
    private boolean row(XWPFTableRow row, String place, boolean begun) {
        List<XWPFTableCell> cells = row.getTableCells();
        List<String> texts = cells.stream().map(WordTable::text).toList();
        List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (filled.isEmpty()) {
            return false;
        }
        if (cells.size() == 1) {
            single(cells.get(0), texts.get(0), place);
            return false;
        }
        boolean names = !begun && header(cells, texts, row);
        if (names) {
            header = texts;
        }
        if (!names && cells.stream().anyMatch(cell -> paragraphs(cell).size() >= FRAME)) {
            framed(cells, texts, place);
        } else {
            blocks.add(MinutesBlock.row(place, names, number, texts));
        }
        return true;
    }

    private void single(XWPFTableCell cell, String text, String place) {
        List<XWPFParagraph> paragraphs = paragraphs(cell);
        boolean title = paragraphs.size() == 1
                && text.length() <= SHORT
                && paragraphs.get(0).getNumID() == null
                && !text.endsWith(".");
        if (title) {
            blocks.add(MinutesBlock.of(place, Kind.HEADING, TITLE_LEVEL, text));
        } else {
            paragraphs(cell, place);
        }
    }

    private void framed(List<XWPFTableCell> cells, List<String> texts, String place) {
        for (int i = 0; i < cells.size(); i++) {
            Marker column = i < header.size() ? Markers.ofHeading(header.get(i)) : Marker.NONE;
            if (column != Marker.NONE && !texts.get(i).isEmpty()) {
                blocks.add(MinutesBlock.of(place, Kind.HEADING, COLUMN_LEVEL, header.get(i)));
            }
            boolean title =
                    i == 0 && texts.get(0).length() <= SHORT && !texts.get(0).isEmpty();
            if (title) {
                blocks.add(MinutesBlock.of(place, Kind.HEADING, ROW_LEVEL, texts.get(0)));
            } else {
                paragraphs(cells.get(i), place);
            }
        }
    }

    private void paragraphs(XWPFTableCell cell, String place) {
        for (XWPFParagraph paragraph : paragraphs(cell)) {
            String text = WordText.of(paragraph);
            if (paragraph.getNumID() != null) {
                blocks.add(MinutesBlock.of(place, Kind.ITEM, WordText.depth(paragraph), text));
            } else if (WordText.title(paragraph)) {
                blocks.add(MinutesBlock.of(place, Kind.HEADING, ROW_LEVEL, text));
            } else {
                blocks.add(MinutesBlock.of(place, Kind.PARAGRAPH, 0, text));
            }
        }
    }

    private static boolean header(List<XWPFTableCell> cells, List<String> texts, XWPFTableRow row) {
        if (texts.stream().anyMatch(text -> text.endsWith(":") || text.length() > SHORT)) {
            return false;
        }
        boolean bold = cells.stream().allMatch(cell -> paragraphs(cell).stream().allMatch(WordText::bold));
        boolean known = texts.stream()
                .anyMatch(text -> Markers.ofHeading(text) != Marker.NONE
                        || Markers.ofActions(text)
                        || SectionWords.NAMES.contains(WordFile.normal(text)));
        return row.isRepeatHeader() || bold || known;
    }

    /** The paragraphs of a cell that have text, those of tables inside it too. */
    private static List<XWPFParagraph> paragraphs(XWPFTableCell cell) {
        List<XWPFParagraph> paragraphs = new ArrayList<>(cell.getParagraphs());
        for (XWPFTable inner : cell.getTables()) {
            for (XWPFTableRow row : inner.getRows()) {
                row.getTableCells().forEach(deep -> paragraphs.addAll(paragraphs(deep)));
            }
        }
        paragraphs.removeIf(paragraph -> WordText.of(paragraph).isEmpty());
        return paragraphs;
    }

    private static String text(XWPFTableCell cell) {
        return paragraphs(cell).stream().map(WordText::of).collect(Collectors.joining(" "));
    }
}
