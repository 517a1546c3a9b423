package dev.plumbline.intake.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown block without markup; {@code …} stands for addresses, images, tags and struck-out words left out. */
final class MarkdownWords extends AbstractVisitor {

    private static final Pattern STRUCK = Pattern.compile("~~(?!\\s)[^~]+~~");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern ELLIPSES = Pattern.compile("…(?:\\s*…)+");

    private final StringBuilder words = new StringBuilder();

    private MarkdownWords() {}

    static String of(Node block) {
        return SPACES.matcher(raw(block)).replaceAll(" ").strip();
    }

    /** The words of a paragraph; where a line of it begins with a speaker or a marker, something new begins. */
    static List<Run> runs(Node paragraph) {
        String[] lines = raw(paragraph).split("\n", -1);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = SPACES.matcher(lines[i]).replaceAll(" ").strip();
            int last = runs.size() - 1;
            if (last < 0 || Label.of(line).isPresent()) {
                runs.add(new Run(i, i, line));
            } else if (!line.isEmpty()) {
                runs.set(last, new Run(runs.get(last).first(), i, runs.get(last).text() + " " + line));
            }
        }
        return runs;
    }

    private static String raw(Node block) {
        MarkdownWords visitor = new MarkdownWords();
        visitor.visitChildren(block);
        return ELLIPSES.matcher(STRUCK.matcher(visitor.words).replaceAll("…")).replaceAll("…");
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(Link link) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != '…') {
            words.append('…');
        }
        visitChildren(link);
        words.append('…');
    }

    @Override
    public void visit(Image image) {
        words.append('…');
    }

    @Override
    public void visit(HtmlInline tag) {
        words.append('…');
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append('\n');
    }

    /**
     * Words of a paragraph that belong together.
     *
     * @param first their first line, the paragraph's first being 0
     * @param last their last line
     */
    record Run(int first, int last, String text) {}
}
