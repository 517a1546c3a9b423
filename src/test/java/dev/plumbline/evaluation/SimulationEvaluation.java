package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.simulator.Knob;
import dev.plumbline.simulator.Noise;
import dev.plumbline.simulator.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The evaluation on simulated organisations (method §10): {@code mvn -Pevaluation verify}. */
final class SimulationEvaluation {

    private static final Path PAGE = Path.of("src/site/markdown/evaluation.md");

    @Test
    void measuresWhatItClaims() throws IOException {
        String size = System.getProperty("plumbline.evaluation.size", "usual");
        ScenarioSet set = ScenarioSet.of(ScenarioSet.Size.named(size), knobs(), noise(), phrases());
        Map<String, Assessed> assessed = set.all().parallelStream()
                .collect(Collectors.toConcurrentMap(Scenario::name, SimulationEvaluation::assessed));
        List<Assessed> stable = of(set.stable(), assessed);
        List<Assessed> drifting = of(set.drifting(), assessed);
        Cohorts cohorts = new Cohorts(drifting, stable, of(set.traps(), assessed));
        keep(assessed);
        Map<String, String> parts = Map.of(
                "set",
                String.format(
                        Locale.ROOT,
                        "Set `%s`: %d organisations with one knob turned (%s doses), %d stable, %d hard negatives; noise %s, phrases `%s`.",
                        size,
                        drifting.size(),
                        set.drifting().stream()
                                .flatMap(s -> s.doses().values().stream())
                                .map(d -> d.delta())
                                .distinct()
                                .sorted()
                                .toList(),
                        stable.size(),
                        set.traps().size(),
                        System.getProperty("plumbline.evaluation.noise", "medium"),
                        phrases()),
                "detection",
                new Detection(cohorts).detection(),
                "evidence",
                cohorts.evidence(),
                "quiet",
                new Quiet(cohorts).quiet(),
                "cross-talk",
                new CrossTalk(cohorts).crossTalk(),
                "lead time",
                new LeadTime(cohorts).leadTime(),
                "silence",
                new Silence(set.stable().subList(0, 3)).table(),
                "estimation",
                new Estimation(assessed.values().stream()
                                .sorted(java.util.Comparator.comparing(
                                        a -> a.scenario().name()))
                                .toList())
                        .table());
        boolean whole = System.getProperty("plumbline.evaluation.knobs", "").isEmpty();
        Path page = whole
                ? PAGE
                : Files.copy(
                        PAGE, Path.of("target", "evaluation.md"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        parts.forEach((part, table) -> EvaluationPage.write(page, part, table));
        assertThat(stable).isNotEmpty();
    }

    private static List<Assessed> of(List<Scenario> scenarios, Map<String, Assessed> assessed) {
        List<Assessed> found = new ArrayList<>();
        scenarios.forEach(s -> found.add(java.util.Objects.requireNonNull(assessed.get(s.name()))));
        return found;
    }

    /** Those whose names are given, else all. */
    private static List<Knob> knobs() {
        String wanted = System.getProperty("plumbline.evaluation.knobs", "");
        if (!wanted.isEmpty()) {
            return Arrays.stream(wanted.split(",")).map(Knob::valueOf).toList();
        }
        return List.of(Knob.values());
    }

    private static Assessed assessed(Scenario scenario) {
        Assessed assessed = Assessed.of(scenario);
        System.out.println(scenario.name());
        return assessed;
    }

    private static Noise noise() {
        return switch (System.getProperty("plumbline.evaluation.noise", "medium")) {
            case "low" -> Noise.LOW;
            case "high" -> Noise.HIGH;
            default -> Noise.MEDIUM;
        };
    }

    private static String phrases() {
        return System.getProperty("plumbline.evaluation.phrases", "dev");
    }

    /** Every score of every quarter, beside the build, for those who want to know why. */
    private static void keep(Map<String, Assessed> assessed) throws IOException {
        StringBuilder rows = new StringBuilder("organisation,quarter,indicator,score,p,flagged,headline\n");
        Function<String, String> quoted = text -> '"' + text.replace("\"", "'") + '"';
        assessed.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> entry.getValue()
                .quarters()
                .forEach(q -> q.outcomes().forEach((id, outcome) -> rows.append(String.join(
                                ",",
                                entry.getKey(),
                                String.valueOf(q.number()),
                                id,
                                q.score(id).map(String::valueOf).orElse(""),
                                q.measured(id)
                                        .map(m -> String.valueOf(m.pValue()))
                                        .orElse(""),
                                String.valueOf(q.flagged().contains(id)),
                                quoted.apply(
                                        q.measured(id).map(m -> m.headline()).orElse(String.valueOf(outcome)))))
                        .append('\n'))));
        Files.writeString(Path.of("target", "evaluation-scores.csv"), rows);
        Files.writeString(
                Path.of("target", "evaluation-findings.txt"),
                assessed.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> Evidenced.told(entry.getValue()))
                        .collect(Collectors.joining()));
    }
}
