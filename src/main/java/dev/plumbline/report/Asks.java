package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Trend;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * The decisions a report asks for: the gravest finding of each flagged indicator that nobody has accepted, five at most. The same
 * rule tells what the quarter before asked for, as its inputs tell it today.
 */
public final class Asks {

    private static final int MOST = 5;
    private static final int LONG = 170;
    private static final Properties WORDS = words();

    private Asks() {}

    /** What the report asks for, the gravest first. */
    public static List<Ask> of(Assessment assessment) {
        return calling(assessment.indicators()).stream().map(Asks::ask).toList();
    }

    /** What the quarter before asked for, and what became of it; empty when nothing is known of it. */
    public static List<Asked> before(Assessment assessment) {
        return assessment
                .trend()
                .of(assessment.period().previous())
                .map(quarter -> calling(results(assessment, quarter)).stream()
                        .map(call -> asked(assessment, call))
                        .toList())
                .orElse(List.of());
    }

    /** An indicator that speaks up, with the finding that counts. */
    private record Call(IndicatorResult indicator, Finding finding, double score) {}

    private static List<Call> calling(List<IndicatorResult> indicators) {
        List<Call> calls = new ArrayList<>();
        for (IndicatorResult indicator : indicators) {
            if (indicator.flagged() && indicator.outcome() instanceof Measured measured) {
                measured.findings().stream()
                        .filter(finding -> finding.state() != Finding.State.ACCEPTED)
                        .findFirst()
                        .ifPresent(finding -> calls.add(new Call(indicator, finding, measured.score())));
            }
        }
        return calls.stream()
                .sorted(Comparator.comparingDouble(Call::score).reversed())
                .limit(MOST)
                .toList();
    }

    /** The indicators as the quarter had them. */
    private static List<IndicatorResult> results(Assessment assessment, Trend.Quarter quarter) {
        List<IndicatorResult> results = new ArrayList<>();
        for (IndicatorResult indicator : assessment.indicators()) {
            Outcome outcome = quarter.outcomes().get(indicator.id());
            if (outcome != null) {
                results.add(new IndicatorResult(
                        indicator.id(),
                        indicator.title(),
                        indicator.element(),
                        indicator.weight(),
                        outcome,
                        quarter.flagged().contains(indicator.id()),
                        null,
                        Assessment.Contribution.NONE));
            }
        }
        return results;
    }

    private static Ask ask(Call call) {
        String id = call.indicator().id();
        List<String> options = new ArrayList<>(List.of(call.finding().remedy()));
        for (String alternative : word(id, "alternatives").split("\\|")) {
            options.add(Figures.sentence(alternative));
        }
        Double previous = call.indicator().previous();
        String risen = previous == null || call.score() <= previous
                ? ""
                : " Drift " + Figures.score(previous) + " → " + Figures.score(call.score()) + " in a quarter.";
        return new Ask(call.finding().id(), id, statement(call), options, word(id, "owner"), word(id, "cost") + risen);
    }

    /** What is the case: the finding, or where it takes many words the headline of its indicator. */
    private static String statement(Call call) {
        String statement = call.finding().statement();
        return statement.length() > LONG && call.indicator().outcome() instanceof Measured measured
                ? Shown.headline(measured)
                : Figures.minus(statement);
    }

    private static Asked asked(Assessment assessment, Call call) {
        Finding finding = call.finding();
        return new Asked(finding.id(), statement(call), decided(assessment, finding), done(assessment, finding));
    }

    private static Asked.Answer decided(Assessment assessment, Finding finding) {
        List<Decision> decisions = assessment.history().governance().decisions().stream()
                .filter(decision -> decision.status() == Decision.Status.RECORDED)
                .toList();
        if (decisions.isEmpty() || finding.subjects().isEmpty()) {
            return Asked.Answer.UNKNOWN;
        }
        boolean named = decisions.stream()
                .filter(decision ->
                        !decision.date().isBefore(assessment.period().start()))
                .anyMatch(decision -> finding.subjects().stream()
                        .anyMatch(subject -> decision.about(subject.type()).contains(subject.id())));
        return named ? Asked.Answer.YES : Asked.Answer.NO;
    }

    private static Asked.Answer done(Assessment assessment, Finding finding) {
        if (assessment.closed().stream().anyMatch(closed -> closed.id().equals(finding.id()))) {
            return Asked.Answer.YES;
        }
        boolean lasts =
                assessment.findings().stream().anyMatch(open -> open.id().equals(finding.id()));
        return lasts ? Asked.Answer.NO : Asked.Answer.UNKNOWN;
    }

    private static String word(String indicator, String which) {
        return Objects.requireNonNull(
                WORDS.getProperty(indicator + "." + which), indicator + "." + which + " is not in asks.properties");
    }

    /** All words of an indicator: who decides, what else may be decided, and what it costs not to. */
    static List<String> words(String indicator) {
        return List.of(word(indicator, "owner"), word(indicator, "alternatives"), word(indicator, "cost"));
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Asks.class.getResourceAsStream("asks.properties")), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
