package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Check;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.model.RowCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The blocks of a Markdown text (CommonMark with the tables and check lists of GitHub), each with its lines in the file. */
final class MarkdownMinutes extends AbstractVisitor {

    private static final int BOLD_LEVEL = 6;
    private static final Parser PARSER = Parser.builder()
            .extensions(Set.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final List<MinutesBlock> blocks = new ArrayList<>();
    private int depth;
    private int quotes;
    private int tables;

    private MarkdownMinutes() {}

    static MinutesDocument of(TextLines file) {
        FrontMatter front = FrontMatter.of(file.lines());
        MarkdownMinutes visitor = new MarkdownMinutes();
        PARSER.parse(String.join("\n", front.body())).accept(visitor);
        return new MinutesDocument(front.title(), front.date(), visitor.blocks, count(file.lines()), List.of());
    }

    /** Lines with text, and lines without; what follows the last line's end is no line. */
    static RowCount count(List<String> lines) {
        int last = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty() ? lines.size() - 1 : lines.size();
        int blank =
                (int) lines.subList(0, last).stream().filter(String::isBlank).count();
        return new RowCount(last - blank, 0, blank, 0);
    }

    @Override
    public void visit(Heading heading) {
        add(heading, Kind.HEADING, heading.getLevel(), Check.NONE, MarkdownWords.of(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        Check check = paragraph.getPrevious() instanceof TaskListItemMarker marker
                ? marker.isChecked() ? Check.TICKED : Check.OPEN
                : Check.NONE;
        int first = firstLine(paragraph);
        if (depth == 0
                && quotes == 0
                && paragraph.getFirstChild() instanceof StrongEmphasis bold
                && bold.getNext() == null) {
            add(paragraph, Kind.HEADING, BOLD_LEVEL, Check.NONE, MarkdownWords.of(paragraph));
            return;
        }
        for (MarkdownWords.Run run : MarkdownWords.runs(paragraph)) {
            add(
                    lines(first + run.first(), first + run.last()),
                    quotes > 0 ? Kind.QUOTE : depth > 0 ? Kind.ITEM : Kind.PARAGRAPH,
                    depth,
                    check,
                    run.text());
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        quotes++;
        visitChildren(quote);
        quotes--;
    }

    @Override
    public void visit(ListItem item) {
        depth++;
        visitChildren(item);
        depth--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(firstLine(code) + 1, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(firstLine(code), code.getLiteral());
    }

    private void code(int first, String literal) {
        List<String> lines = literal.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            add(
                    lines(first + i, first + i),
                    Kind.QUOTE,
                    depth,
                    Check.NONE,
                    lines.get(i).strip());
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            tables++;
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            List<String> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    cells.add(MarkdownWords.of(cell));
                }
            }
            int line = firstLine(row);
            blocks.add(MinutesBlock.row(lines(line, line), row.getParent() instanceof TableHead, tables, cells));
        } else {
            visitChildren(node);
        }
    }

    private void add(Node node, Kind kind, int level, Check check, String text) {
        List<SourceSpan> spans = node.getSourceSpans();
        int first = firstLine(node);
        add(
                lines(
                        first,
                        spans.isEmpty() ? first : spans.get(spans.size() - 1).getLineIndex()),
                kind,
                level,
                check,
                text);
    }

    private void add(String place, Kind kind, int level, Check check, String text) {
        if (!text.isBlank()) {
            blocks.add(new MinutesBlock(place, kind, level, check, text, List.of()));
        }
    }

    private static int firstLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
    }

    private static String lines(int first, int last) {
        return first >= last ? "line " + (first + 1) : "line " + (first + 1) + "-" + (last + 1);
    }
}
