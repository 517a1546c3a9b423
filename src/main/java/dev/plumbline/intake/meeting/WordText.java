package dev.plumbline.intake.meeting;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The words of a paragraph of a Word document; {@code …} stands for struck-out words. */
final class WordText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final int SHORT = 70;

    private WordText() {}

    static String of(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
                words.append(struck && !run.text().isBlank() ? "…" : run.text());
            } else {
                words.append(element.toString());
            }
        }
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    /** How deep a numbered or bulleted paragraph is nested, 1 the outermost. */
    static int depth(XWPFParagraph paragraph) {
        return paragraph.getNumIlvl() == null ? 1 : paragraph.getNumIlvl().intValue() + 1;
    }

    /** Whether it is a short line all in bold that is no sentence. */
    static boolean title(XWPFParagraph paragraph) {
        String text = of(paragraph);
        return !text.isEmpty() && text.length() <= SHORT && !text.endsWith(".") && bold(paragraph);
    }

    static boolean bold(XWPFParagraph paragraph) {
        List<XWPFRun> runs = paragraph.getRuns().stream()
                .filter(run -> !run.text().isBlank())
                .toList();
        return !runs.isEmpty() && runs.stream().allMatch(XWPFRun::isBold);
    }
}
