package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Remembered;
import dev.plumbline.intake.Source;
import dev.plumbline.job.Readers;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Subject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** How often decisions are found in real talk in which nothing is decided. */
class TalkEvaluation {

    private static final String REGISTER = "products-2026-08-01.csv";

    @Test
    void talkWithoutDecisionsGivesFewFinds() {
        Optional<CorpusFolder> corpus = CorpusFolder.beside();
        if (corpus.isEmpty()) {
            System.out.println("SKIPPED: talk; no corpus lies at the folder plumbline.corpus names");
            return;
        }
        Map<String, Talk> undecided = undecided(corpus.get());
        int words = undecided.values().stream().mapToInt(Talk::words).sum();
        List<Remembered.ReadFile> talk = corpus.get().read(corpus.get().files("qmsum/product", ".txt"));
        List<Remembered.ReadFile> withRegister = new ArrayList<>(talk);
        withRegister.add(register());
        List<Decision> before = found(talk);
        List<Decision> after = found(withRegister);
        EvaluationPage.write(
                EvaluationPage.FILE,
                "talk",
                "| talk of " + words + " words in " + talk.size()
                        + " transcripts | finds | per 10,000 words | of these recorded |\n|---|---|---|---|\n"
                        + row("no register", before, undecided, words, decision -> true)
                        + row("a register of six products", after, undecided, words, decision -> true)
                        + row("of these linked to a product", after, undecided, words, TalkEvaluation::linked));
        assertThat(after).as("decisions of talk that count").noneMatch(d -> d.status() == Decision.Status.RECORDED);
    }

    private static boolean linked(Decision decision) {
        return !decision.about(Subject.Type.INITIATIVE).isEmpty();
    }

    private static List<Decision> found(List<Remembered.ReadFile> files) {
        return Understanding.of(Remembered.nothing("talk").with(files))
                .governance()
                .decisions();
    }

    private static String row(
            String name, List<Decision> found, Map<String, Talk> undecided, int words, Predicate<Decision> which) {
        List<Decision> undue = found.stream()
                .filter(which)
                .filter(decision -> inUndecided(decision, undecided))
                .toList();
        long recorded = undue.stream()
                .filter(d -> d.status() == Decision.Status.RECORDED)
                .count();
        double rate = words == 0 ? 0 : undue.size() * 10_000.0 / words;
        return String.format(Locale.ROOT, "| %s | %d | %.2f | %d |\n", name, undue.size(), rate, recorded);
    }

    private static boolean inUndecided(Decision decision, Map<String, Talk> undecided) {
        return decision.evidence().stream().anyMatch(evidence -> {
            Talk talk = undecided.get(evidence.sha256());
            TextPlace place = TextPlace.of(evidence.place());
            return talk != null
                    && talk.lines().stream().anyMatch(line -> place.meets(new TextPlace("line", line, line), 0));
        });
    }

    /** By digest of the transcript. */
    private static Map<String, Talk> undecided(CorpusFolder corpus) {
        Map<String, Talk> talk = new HashMap<>();
        Talk.byMeeting(labels(corpus)).forEach((meeting, rows) -> {
            String file = "qmsum/product/" + meeting + ".txt";
            talk.put(CorpusFolder.sha256(corpus.root().resolve(file)), Talk.undecided(corpus.text(file), rows));
        });
        return talk;
    }

    private static List<CSVRecord> labels(CorpusFolder corpus) {
        try {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(corpus.text("qmsum/labels.csv")))
                    .getRecords();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A made-up register with names of things such teams design. */
    private static Remembered.ReadFile register() {
        try {
            Path path = Path.of(Objects.requireNonNull(TalkEvaluation.class.getResource(REGISTER))
                    .toURI());
            String sha256 = CorpusFolder.sha256(path);
            Source source = new Source(REGISTER, path, sha256, LocalDate.of(2026, 8, 1));
            return new Remembered.ReadFile(REGISTER, sha256, Readers.read(source));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
