package dev.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the small part of Markdown that method texts are written in: headings, paragraphs, lists, tables and fenced code.
 * The heading of the first level is the indicator's title and left out, as are worked examples, which tests run.
 */
final class Markdown {

    private static final Pattern ITEM = Pattern.compile("\\s*([-*]|\\d+[.)])\\s+.*");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![*\\w])\\*([^*\\s][^*]*)\\*(?![*\\w])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");
    private static final Pattern EXAMPLE = Pattern.compile("#+\\s*worked example.*", Pattern.CASE_INSENSITIVE);

    private final String indicator;
    private final List<MethodBlock> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean item;
    private boolean code;
    private boolean skipped;
    private int sections;

    Markdown(String indicator) {
        this.indicator = indicator;
    }

    List<MethodBlock> blocks(String text) {
        text.lines().forEach(this::line);
        close();
        return blocks;
    }

    private void line(String line) {
        if (line.startsWith("```")) {
            close();
            code = !code;
        } else if (code || line.startsWith("|")) {
            raw(line);
        } else if (line.startsWith("#")) {
            heading(line);
        } else if (line.isBlank()) {
            close();
        } else {
            running(line);
        }
    }

    private void raw(String line) {
        if (!skipped) {
            add(block("", "", "", escaped(line.isEmpty() ? " " : line)));
        }
    }

    private void heading(String line) {
        close();
        skipped = EXAMPLE.matcher(line).matches();
        if (!skipped && line.startsWith("##")) {
            sections++;
            add(block(styled(line.replaceFirst("^#+\\s*", "")), "", "", ""));
        }
    }

    private void running(String line) {
        if (ITEM.matcher(line).matches()) {
            close();
            item = true;
        }
        open.append(open.isEmpty() ? "" : " ").append(line.strip());
    }

    private void close() {
        if (!open.isEmpty() && !skipped) {
            String text = open.toString();
            add(
                    item
                            ? block("", "", styled(text.replaceFirst("^[-*]\\s+", "• ")), "")
                            : block("", styled(text), "", ""));
        }
        open.setLength(0);
        item = false;
    }

    private MethodBlock block(String heading, String paragraph, String listed, String formula) {
        return new MethodBlock(indicator, indicator + " " + sections, heading, paragraph, listed, formula);
    }

    private void add(MethodBlock block) {
        blocks.add(block);
    }

    private static String styled(String text) {
        String bold = BOLD.matcher(escaped(LINK.matcher(text).replaceAll("$1"))).replaceAll("<b>$1</b>");
        String plain = EMPHASIS.matcher(bold).replaceAll("<i>$1</i>");
        return CODE.matcher(plain).replaceAll("<font fontName=\"DejaVu Sans Mono\" size=\"8.5\">$1</font>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
