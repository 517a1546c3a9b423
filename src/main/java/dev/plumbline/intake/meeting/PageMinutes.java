package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The blocks of a web page, each with its lines in the file; {@code …} stands for struck-out words and images. */
final class PageMinutes {

    private static final Set<String> NO_TEXT = Set.of("script", "style", "head", "nav", "noscript", "template", "svg");
    private static final Set<String> LEFT_OUT = Set.of("del", "s", "strike", "img");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    /** Elements within elements; a page that people wrote has a few dozens. */
    private static final int DEEPEST = 500;

    private final List<MinutesBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int nested;
    private StringBuilder words = new StringBuilder();
    private int first;
    private int last;
    private int tables;

    private PageMinutes() {}

    static MinutesDocument of(TextLines file) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document page = parser.parseInput(String.join("\n", file.lines()), "");
        PageMinutes read = new PageMinutes();
        read.children(page.body(), Kind.PARAGRAPH, 0);
        read.flush(Kind.PARAGRAPH, 0);
        return new MinutesDocument(page.title(), "", read.blocks, MarkdownMinutes.count(file.lines()), read.problems);
    }

    private void children(Element element, Kind kind, int depth) {
        if (tooDeep(element)) {
            return;
        }
        nested++;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text);
            } else if (child instanceof Element inner) {
                element(inner, kind, depth);
            }
        }
        nested--;
    }

    /** Whether what stands in an element is not read; it is told once. */
    private boolean tooDeep(Element element) {
        if (nested >= DEEPEST && problems.isEmpty()) {
            problems.add(
                    new Problem(
                            "line " + element.sourceRange().start().lineNumber(),
                            "nested-too-deep",
                            "",
                            "Here more than " + DEEPEST
                                    + " elements stand within each other; what stands deeper is not read. Save the page as text."));
        }
        return nested >= DEEPEST;
    }

    private void element(Element element, Kind kind, int depth) {
        String name = element.normalName();
        if (NO_TEXT.contains(name)) {
            return;
        }
        if (LEFT_OUT.contains(name)) {
            words.append('…');
        } else if (name.equals("br")) {
            flush(kind, depth);
        } else if (name.equals("tr")) {
            flush(kind, depth);
            row(element);
        } else if (!element.isBlock()) {
            children(element, kind, depth);
        } else {
            flush(kind, depth);
            tables += name.equals("table") ? 1 : 0;
            Kind inside = inside(name, kind);
            int level = inside == Kind.HEADING ? name.charAt(1) - '0' : name.equals("li") ? depth + 1 : depth;
            children(element, inside, level);
            flush(inside, level);
        }
    }

    private static Kind inside(String name, Kind kind) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "blockquote", "pre" -> Kind.QUOTE;
            case "li" -> kind == Kind.QUOTE ? kind : Kind.ITEM;
            default -> kind == Kind.HEADING ? Kind.PARAGRAPH : kind;
        };
    }

    private void row(Element row) {
        List<String> cells = new ArrayList<>();
        boolean header = true;
        for (Element cell : row.children()) {
            words = new StringBuilder();
            inline(cell);
            cells.add(SPACES.matcher(words).replaceAll(" ").strip());
            header &= cell.normalName().equals("th");
        }
        if (first > 0) {
            blocks.add(MinutesBlock.row(place(), header && cells.size() > 1, tables, cells));
        }
        words = new StringBuilder();
        first = 0;
    }

    private void inline(Element cell) {
        if (tooDeep(cell)) {
            return;
        }
        nested++;
        for (Node child : cell.childNodes()) {
            if (child instanceof TextNode text) {
                text(text);
            } else if (child instanceof Element inner && LEFT_OUT.contains(inner.normalName())) {
                words.append('…');
            } else if (child instanceof Element inner && !NO_TEXT.contains(inner.normalName())) {
                words.append(inner.isBlock() || inner.normalName().equals("br") ? " " : "");
                inline(inner);
            }
        }
        nested--;
    }

    private void text(TextNode text) {
        if (!text.isBlank()) {
            int line = text.sourceRange().start().lineNumber();
            first = first == 0 ? line : first;
            last = text.sourceRange().end().lineNumber();
        }
        words.append(text.getWholeText());
    }

    private void flush(Kind kind, int depth) {
        String text = SPACES.matcher(words).replaceAll(" ").strip();
        if (!text.isEmpty() && first > 0) {
            blocks.add(MinutesBlock.of(place(), kind, kind == Kind.PARAGRAPH ? 0 : depth, text));
        }
        words = new StringBuilder();
        first = 0;
    }

    private String place() {
        return first >= last ? "line " + first : "line " + first + "-" + last;
    }
}
