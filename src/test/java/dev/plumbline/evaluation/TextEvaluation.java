package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.evaluation.Label.Structure;
import dev.plumbline.history.Remembered;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.PortfolioHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How well decisions in real minutes are found. Runs in the profile {@code corpus} only, and needs the corpus: its folder is
 * {@code plumbline.corpus}, {@code ../shared/corpus} unless something else is said.
 */
class TextEvaluation {

    @Test
    void decisionsInMinutesAreFound() throws IOException {
        Optional<CorpusFolder> corpus = CorpusFolder.beside();
        if (corpus.isEmpty()) {
            System.out.println("SKIPPED: decisions in minutes; no corpus lies at the folder plumbline.corpus names");
            return;
        }
        List<Label> labels = Label.decisions("decisions.csv");
        Set<String> whole = Label.rows("read-whole.csv").stream()
                .map(row -> row.get("sha256"))
                .collect(Collectors.toSet());
        Map<String, DecisionScore> scores = new LinkedHashMap<>();
        labels.stream()
                .collect(Collectors.groupingBy(TextEvaluation::source, TreeMap::new, Collectors.toList()))
                .forEach((source, own) -> {
                    DecisionScore score = new DecisionScore(
                            own, whole, new DocumentWords(corpus.get().root())::at);
                    score.judge(Prediction.of(
                            understood(corpus.get(), own).governance().decisions()));
                    scores.put(source, score);
                });
        EvaluationPage.write(EvaluationPage.FILE, "decisions", table(scores));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/decision-finds.txt"), finds(scores));
        Rate precision = sum(scores, s -> s.precision(Prediction::recorded));
        Rate marked = sum(scores, s -> s.recall(Structure.MARKED, Prediction::recorded));
        Rate prose = sum(
                scores, s -> s.recall(Structure.PROSE, Prediction::any).and(s.recall(Structure.VOTE, Prediction::any)));
        assertThat(precision.share())
                .as("precision of recorded " + precision.text())
                .isGreaterThanOrEqualTo(0.90);
        assertThat(marked.share())
                .as("recall of recorded, marked " + marked.text())
                .isGreaterThanOrEqualTo(0.75);
        assertThat(prose.share()).as("recall of candidates " + prose.text()).isGreaterThanOrEqualTo(0.60);
    }

    /** The labelled minutes of one source, with its registers, understood. */
    private static PortfolioHistory understood(CorpusFolder corpus, List<Label> labels) {
        List<String> files =
                labels.stream().map(Label::file).distinct().sorted().collect(Collectors.toList());
        if (files.get(0).startsWith("aswf/")) {
            files.addAll(corpus.registers("aswf/projects"));
        } else if (files.get(0).startsWith("rust/")) {
            files.addAll(corpus.registers("rust/portfolio"));
        }
        PortfolioHistory history = Remembered.nothing("corpus").with(corpus.read(files));
        return Understanding.of(history);
    }

    private static String source(Label label) {
        String folder = label.file().substring(0, label.file().indexOf('/'));
        return label.file().endsWith(".docx") ? folder + ", DOCX" : folder + ", Markdown";
    }

    private static Rate sum(Map<String, DecisionScore> scores, java.util.function.Function<DecisionScore, Rate> which) {
        return scores.values().stream().map(which).reduce(new Rate(0, 0), Rate::and);
    }

    private static String table(Map<String, DecisionScore> scores) {
        StringBuilder table = new StringBuilder(
                """
                | minutes | recorded: precision | recorded: recall, marked | recorded: recall, votes | found at all: precision | found at all: recall, marked | votes | prose |
                |---|---|---|---|---|---|---|---|
                """);
        scores.forEach((source, score) -> table.append(row(
                source,
                List.of(
                        score.precision(Prediction::recorded),
                        score.recall(Structure.MARKED, Prediction::recorded),
                        score.recall(Structure.VOTE, Prediction::recorded),
                        score.precision(Prediction::any),
                        score.recall(Structure.MARKED, Prediction::any),
                        score.recall(Structure.VOTE, Prediction::any),
                        score.recall(Structure.PROSE, Prediction::any)))));
        return table.append(row(
                        "**all**",
                        List.of(
                                sum(scores, s -> s.precision(Prediction::recorded)),
                                sum(scores, s -> s.recall(Structure.MARKED, Prediction::recorded)),
                                sum(scores, s -> s.recall(Structure.VOTE, Prediction::recorded)),
                                sum(scores, s -> s.precision(Prediction::any)),
                                sum(scores, s -> s.recall(Structure.MARKED, Prediction::any)),
                                sum(scores, s -> s.recall(Structure.VOTE, Prediction::any)),
                                sum(scores, s -> s.recall(Structure.PROSE, Prediction::any)))))
                .toString();
    }

    private static String row(String name, List<Rate> rates) {
        return "| " + name + " | " + rates.stream().map(Rate::text).collect(Collectors.joining(" | ")) + " |\n";
    }

    /** Which finds were right and wrong and what was missed: places only, beside the build, never in the project. */
    private static String finds(Map<String, DecisionScore> scores) {
        StringBuilder text = new StringBuilder();
        scores.forEach((source, score) -> {
            score.judged().forEach(j -> j.prediction().evidence().forEach(e -> text.append(j.verdict())
                    .append(j.prediction().recorded() ? " recorded " : " candidate ")
                    .append(e.file())
                    .append(' ')
                    .append(e.place())
                    .append('\n')));
            score.missed(Prediction::any).forEach(label -> text.append("MISSED ")
                    .append(label.structure())
                    .append(' ')
                    .append(label.file())
                    .append(' ')
                    .append(label.place())
                    .append('\n'));
            score.missed(Prediction::recorded).stream()
                    .filter(label -> label.structure() == Structure.MARKED)
                    .forEach(label -> text.append("NOT RECORDED ")
                            .append(label.file())
                            .append(' ')
                            .append(label.place())
                            .append('\n'));
        });
        return text.toString();
    }
}
