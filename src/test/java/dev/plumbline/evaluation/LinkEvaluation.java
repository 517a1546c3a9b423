package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Remembered;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.Link;
import dev.plumbline.model.Mention;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Which projects of a real register the lines of real minutes speak of. */
class LinkEvaluation {

    @Test
    void linesSpeakOfTheProjectsTheyName() {
        Optional<CorpusFolder> corpus = CorpusFolder.beside();
        if (corpus.isEmpty()) {
            System.out.println("SKIPPED: links; no corpus lies at the folder plumbline.corpus names");
            return;
        }
        List<CSVRecord> labels = Label.rows("links.csv");
        Set<String> files = labels.stream().map(row -> row.get("file")).collect(Collectors.toSet());
        files.addAll(corpus.get().registers("aswf/projects"));
        PortfolioHistory history = Understanding.of(Remembered.nothing("corpus")
                .with(corpus.get().read(files.stream().sorted().toList())));
        Score score = new Score(keys(history));
        labels.forEach(row -> score.judge(row, accepted(history, row)));
        EvaluationPage.write(EvaluationPage.FILE, "links", score.table());
        assertThat(score.precision().all()).as("links that were judged").isPositive();
    }

    /** The keys under which the register knows a name, at whatever date. */
    private static Map<String, Set<String>> keys(PortfolioHistory history) {
        Map<String, Set<String>> keys = new HashMap<>();
        history.snapshots().forEach(snapshot -> snapshot.initiatives().forEach(initiative -> keys.computeIfAbsent(
                        initiative.row().title().strip(), name -> new HashSet<>())
                .add(initiative.key())));
        return keys;
    }

    /** The initiatives that accepted links at a labelled line stand for. */
    private static Set<String> accepted(PortfolioHistory history, CSVRecord row) {
        TextPlace place = TextPlace.of(row.get("place"));
        Set<String> ids = new HashSet<>();
        for (Mention mention : history.governance().mentions()) {
            Link link = mention.link();
            if (link != null
                    && link.accepted()
                    && link.subject().type() == Subject.Type.INITIATIVE
                    && mention.evidence().sha256().equals(row.get("sha256"))
                    && TextPlace.of(mention.evidence().place()).meets(place, 0)) {
                ids.add(link.subject().id());
            }
        }
        return ids;
    }

    /** What is right: a line's project is accepted; what is wrong: another is. */
    private static final class Score {

        private final Map<String, Set<String>> keys;
        private final Map<String, Rate> recall = new HashMap<>();
        private Rate precision = new Rate(0, 0);
        private Rate silent = new Rate(0, 0);

        Score(Map<String, Set<String>> keys) {
            this.keys = keys;
        }

        void judge(CSVRecord row, Set<String> accepted) {
            List<String> projects = Arrays.stream(row.get("projects").split("\\|", -1))
                    .filter(name -> !name.isEmpty())
                    .toList();
            Set<String> right = new HashSet<>();
            for (String project : projects) {
                Set<String> known = keys.getOrDefault(project, Set.of());
                boolean found = known.stream().anyMatch(accepted::contains);
                right.addAll(known);
                recall.merge(row.get("spelled"), new Rate(found ? 1 : 0, 1), Rate::and);
            }
            if (projects.isEmpty()) {
                silent = silent.and(new Rate(accepted.isEmpty() ? 1 : 0, 1));
            }
            int hits = (int) accepted.stream().filter(right::contains).count();
            precision = precision.and(new Rate(hits, accepted.size()));
        }

        Rate precision() {
            return precision;
        }

        String table() {
            Rate none = new Rate(0, 0);
            return "| accepted links | |\n|---|---|\n"
                    + "| precision | " + precision.text() + " |\n"
                    + "| recall, the line has the register's name | "
                    + recall.getOrDefault("name", none).text() + " |\n"
                    + "| recall, an acronym or a part of the name | "
                    + recall.getOrDefault("other", none).text() + " |\n"
                    + "| recall, only the lines around tell | "
                    + recall.getOrDefault("context", none).text() + " |\n"
                    + "| lines that speak of no project and are left alone | " + silent.text() + " |\n";
        }
    }
}
