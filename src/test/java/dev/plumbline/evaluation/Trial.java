package dev.plumbline.evaluation;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Part;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import dev.plumbline.scoring.Assessor;
import dev.plumbline.scoring.RulesFile;
import dev.plumbline.simulator.Documents;
import dev.plumbline.simulator.Knob;
import dev.plumbline.simulator.Ledger;
import dev.plumbline.simulator.Organisation;
import dev.plumbline.simulator.Product;
import dev.plumbline.simulator.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One simulated organisation as the product sees it in its last quarter.
 *
 * @param scenario what was simulated
 * @param scores by indicator; left out where it is not assessed
 * @param flagged the indicators that are flagged
 * @param index the index; {@code null} when it is not assessed
 * @param alarm whether the index or an element alarms
 * @param hits by indicator, how many of its findings are true
 * @param findings by indicator, how many there are
 * @param found by indicator, how many of the true things are among its findings
 * @param truths by indicator, how many there are
 * @param active initiatives in progress
 * @param topShare the share of them in the top tier
 * @param parts headline statistics, {@code indicator: name = value}
 */
record Trial(
        Scenario scenario,
        Map<String, Double> scores,
        Set<String> flagged,
        @Nullable Double index,
        boolean alarm,
        Map<String, Integer> hits,
        Map<String, Integer> findings,
        Map<String, Integer> found,
        Map<String, Integer> truths,
        int active,
        double topShare,
        List<String> parts) {

    static final Period LAST = new Period(2025, 4);

    static Trial of(Scenario scenario) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("organisation");
            Organisation organisation = Organisation.of(scenario);
            PortfolioHistory history = Product.read(Documents.write(organisation, folder));
            Assessment assessment = new Assessor(RulesFile.standard()).assess(history, LAST, "", 1);
            return of(scenario, organisation, history, assessment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static Trial of(
            Scenario scenario, Organisation organisation, PortfolioHistory history, Assessment assessment) {
        Map<String, Double> scores = new TreeMap<>();
        Set<String> flagged = new TreeSet<>();
        Map<String, Integer> hits = new HashMap<>();
        Map<String, Integer> findings = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> truths = new HashMap<>();
        List<String> parts = new ArrayList<>();
        for (IndicatorResult result : assessment.indicators()) {
            if (result.outcome() instanceof Measured measured) {
                scores.put(result.id(), measured.score());
                if (result.flagged()) {
                    flagged.add(result.id());
                }
                for (Part part : measured.parts()) {
                    parts.add(result.id() + ": " + part.statistic() + " = " + Math.round(part.value() * 1000) / 1000.0);
                }
                Set<String> real = truths(organisation, result.id());
                Set<String> named = new HashSet<>();
                int hit = 0;
                for (Finding finding : result.findings()) {
                    Set<String> ids = ids(finding);
                    named.addAll(ids);
                    hit += ids.stream().anyMatch(real::contains) ? 1 : 0;
                }
                Set<String> seen = new HashSet<>(real);
                seen.retainAll(named);
                hits.put(result.id(), hit);
                findings.put(result.id(), result.findings().size());
                found.put(result.id(), seen.size());
                truths.put(result.id(), real.size());
            }
        }
        boolean alarm = assessment.trend().quarterly().stream()
                .anyMatch(series -> series.signal() == dev.plumbline.model.Trend.Signal.ALARM);
        List<dev.plumbline.model.Initiative> active =
                history.latest().map(Snapshot::inProgress).orElse(List.of());
        long top = active.stream()
                .filter(i -> i.row()
                        .number(dev.plumbline.model.Field.PRIORITY)
                        .filter(tier -> tier.intValue() <= 1)
                        .isPresent())
                .count();
        return new Trial(
                scenario,
                scores,
                flagged,
                assessment.index().value(),
                alarm,
                hits,
                findings,
                found,
                truths,
                active.size(),
                active.isEmpty() ? 0 : (double) top / active.size(),
                parts);
    }

    /** What is true in the last quarter; what lasts counts since the knobs were turned, what decisions left open since a year. */
    private static Set<String> truths(Organisation organisation, String indicator) {
        Set<String> year = Set.of(
                Knob.DECISION_REVERSALS.indicator(),
                Knob.EXCEPTION_PRECEDENTS.indicator(),
                Knob.FEEDBACK_LATENCY.indicator(),
                Knob.COURSE_CORRECTION.indicator());
        Set<String> lasting = Set.of(
                Knob.COMPETING_METRICS.indicator(),
                Knob.DIRECTION_COVERAGE.indicator(),
                Knob.RESOURCE_CONTENTION.indicator(),
                Knob.SAY_DO_GAP.indicator());
        java.time.LocalDate from = lasting.contains(indicator)
                ? Organisation.START
                : year.contains(indicator)
                        ? LAST.end().minusYears(1)
                        : LAST.start().minusDays(45);
        Set<String> truths = new HashSet<>();
        for (Ledger.Truth truth : organisation.ledger().of(indicator, from, LAST.end())) {
            truths.add(truth.entity());
        }
        return truths;
    }

    private static Set<String> ids(Finding finding) {
        Set<String> ids = new HashSet<>();
        for (Subject subject : finding.subjects()) {
            ids.add(subject.id());
        }
        return ids;
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
