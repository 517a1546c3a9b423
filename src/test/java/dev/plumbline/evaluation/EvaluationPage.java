package dev.plumbline.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that shows the evaluation; what stands between its markers is written anew by every evaluation. */
final class EvaluationPage {

    static final Path FILE = Path.of("src/site/markdown/text-evaluation.md");

    private EvaluationPage() {}

    /** Puts a part's tables between {@code <!-- part:begin -->} and {@code <!-- part:end -->}. */
    static void write(Path page, String part, String tables) {
        try {
            Files.writeString(page, replaced(Files.readString(page), part, tables));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String replaced(String text, String part, String tables) {
        String begin = "<!-- " + part + ":begin -->\n";
        String end = "<!-- " + part + ":end -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no place for " + part);
        }
        return text.substring(0, from + begin.length()) + "\n" + tables.strip() + "\n\n" + text.substring(to);
    }
}
