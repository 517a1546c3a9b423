package dev.plumbline.evaluation;

import dev.plumbline.simulator.Knob;
import dev.plumbline.simulator.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The page of {@link DriftEvaluation}. */
final class DriftPage {

    private static final double DOSED = 0.3 - 1e-9;
    private static final int DRAWS = 300;

    private final List<Trial> trials;
    private final List<Trial> stable;
    private final StringBuilder page = new StringBuilder();

    DriftPage(List<Trial> trials) {
        this.trials = trials;
        this.stable = trials.stream().filter(t -> quiet(t.scenario())).toList();
    }

    private static boolean quiet(Scenario scenario) {
        return scenario.doses().isEmpty() && scenario.negative() == null;
    }

    String text() {
        long dosed =
                trials.stream().filter(t -> !t.scenario().doses().isEmpty()).count();
        line("# Evaluation on simulated organisations");
        line("");
        line(
                "Written by `mvn -Pevaluation verify`; do not edit. " + trials.size()
                        + " organisations of 15 to 120 initiatives over two"
                        + " years with monthly registers, decision log, minutes, transcripts, calendar and declarations, at medium noise: "
                        + stable.size() + " without drift, " + dosed
                        + " with one kind of drift at a dose of 0.3, 0.6 or 1, "
                        + (trials.size() - stable.size() - dosed)
                        + " hard negatives. Each is assessed in its last quarter, three or four quarters after the drift began. The worlds and their"
                        + " phrases were written by the builders of the product, apart from its word lists; they are no substitute for real organisations.");
        line("");
        detection();
        evidence();
        quietness();
        crossTalk();
        return page.toString();
    }

    private List<Trial> of(Knob knob) {
        return trials.stream()
                .filter(t -> t.scenario().doses().getOrDefault(knob, 0.0) >= DOSED)
                .toList();
    }

    private void detection() {
        line("## Detection");
        line("");
        line(
                "AUC: how often an organisation with the drift (dose 0.3 or more) scores higher than one without, with a 90 % interval by"
                        + " organisation. Rank correlation of dose and score (Spearman), mean score by dose, share flagged at full dose. The last three"
                        + " columns are naive baselines' AUC: number of active initiatives, share of top priority, and chance.");
        line("");
        line(
                "| indicator | n | assessed | AUC | 90 % | Spearman | 0 | 0.3 | 0.6 | 1 | flagged at 1 | active | top share |");
        line("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        List<Double> all = new ArrayList<>();
        for (Knob knob : Knob.values()) {
            String id = knob.indicator();
            List<Trial> drifted = of(knob);
            List<Trial> assessed = with(drifted, id);
            List<Trial> calm = with(stable, id);
            double auc = auc(values(assessed, id), values(calm, id));
            all.add(auc);
            double[] interval = interval(assessed, calm, id);
            line("| " + id + " | " + drifted.size() + " | " + assessed.size() + " | " + two(auc) + " | "
                    + two(interval[0]) + "–"
                    + two(interval[1]) + " | " + two(spearman(assessed, calm, knob)) + " | "
                    + two(mean(values(calm, id))) + " | "
                    + two(mean(values(dose(assessed, knob, 0.3), id))) + " | "
                    + two(mean(values(dose(assessed, knob, 0.6), id)))
                    + " | " + two(mean(values(dose(assessed, knob, 1), id))) + " | "
                    + two(flags(dose(assessed, knob, 1), id)) + " | "
                    + two(auc(drifted, Trial::active)) + " | " + two(auc(drifted, Trial::topShare)) + " |");
        }
        all.sort(Double::compare);
        line("");
        line("Median AUC " + two((all.get(9) + all.get(10)) / 2) + ", lowest " + two(all.get(0)) + ".");
        line("");
    }

    private double auc(List<Trial> drifted, ToDoubleFunction<Trial> view) {
        return auc(
                drifted.stream().map(t -> view.applyAsDouble(t)).toList(),
                stable.stream().map(t -> view.applyAsDouble(t)).toList());
    }

    private static List<Trial> with(List<Trial> trials, String id) {
        return trials.stream().filter(t -> t.scores().containsKey(id)).toList();
    }

    private static List<Double> values(List<Trial> trials, String id) {
        return trials.stream().map(t -> t.scores().getOrDefault(id, 0.0)).toList();
    }

    private static List<Trial> dose(List<Trial> trials, Knob knob, double dose) {
        return trials.stream()
                .filter(t -> Math.abs(t.scenario().doses().getOrDefault(knob, 0.0) - dose) < 1e-9)
                .toList();
    }

    private static double flags(List<Trial> trials, String id) {
        return trials.isEmpty()
                ? Double.NaN
                : trials.stream().filter(t -> t.flagged().contains(id)).count() / (double) trials.size();
    }

    static double auc(List<Double> drifted, List<Double> calm) {
        if (drifted.isEmpty() || calm.isEmpty()) {
            return Double.NaN;
        }
        double wins = 0;
        for (double one : drifted) {
            for (double other : calm) {
                wins += one > other + 1e-12 ? 1 : Math.abs(one - other) <= 1e-12 ? 0.5 : 0;
            }
        }
        return wins / (drifted.size() * (double) calm.size());
    }

    private static double[] interval(List<Trial> drifted, List<Trial> calm, String id) {
        List<Double> one = values(drifted, id);
        List<Double> other = values(calm, id);
        if (one.isEmpty() || other.isEmpty()) {
            return new double[] {Double.NaN, Double.NaN};
        }
        SplittableRandom random = new SplittableRandom(id.hashCode());
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = auc(again(one, random), again(other, random));
        }
        java.util.Arrays.sort(draws);
        return new double[] {draws[DRAWS / 20], draws[DRAWS - DRAWS / 20 - 1]};
    }

    private static List<Double> again(List<Double> values, SplittableRandom random) {
        List<Double> drawn = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            drawn.add(values.get(random.nextInt(values.size())));
        }
        return drawn;
    }

    private static double spearman(List<Trial> drifted, List<Trial> calm, Knob knob) {
        List<Trial> all = new ArrayList<>(drifted);
        all.addAll(calm);
        double[] doses = ranks(all.stream()
                .mapToDouble(t -> t.scenario().doses().getOrDefault(knob, 0.0))
                .toArray());
        double[] scores = ranks(all.stream()
                .mapToDouble(t -> t.scores().getOrDefault(knob.indicator(), 0.0))
                .toArray());
        return correlation(doses, scores);
    }

    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            for (double value : values) {
                ranks[i] += value < values[i] ? 1 : value == values[i] ? 0.5 : 0;
            }
        }
        return ranks;
    }

    private static double correlation(double[] one, double[] other) {
        double a = java.util.Arrays.stream(one).average().orElse(0);
        double b = java.util.Arrays.stream(other).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < one.length; i++) {
            ab += (one[i] - a) * (other[i] - b);
            aa += (one[i] - a) * (one[i] - a);
            bb += (other[i] - b) * (other[i] - b);
        }
        return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
    }

    private void evidence() {
        line("## Evidence");
        line("");
        line(
                "Of the findings in organisations with the drift (dose 0.6 and 1): how many name something that really drifted (precision), and how"
                        + " many of the true instances of the quarter are named (recall; an indicator shows 50 findings at most).");
        line("");
        line("| indicator | findings | precision | true instances | recall |");
        line("|---|---|---|---|---|");
        for (Knob knob : Knob.values()) {
            int hits = 0;
            int findings = 0;
            int found = 0;
            int truths = 0;
            for (Trial trial : of(knob)) {
                if (trial.scenario().doses().getOrDefault(knob, 0.0) >= 0.5) {
                    hits += trial.hits().getOrDefault(knob.indicator(), 0);
                    findings += trial.findings().getOrDefault(knob.indicator(), 0);
                    found += trial.found().getOrDefault(knob.indicator(), 0);
                    truths += trial.truths().getOrDefault(knob.indicator(), 0);
                }
            }
            line("| " + knob.indicator() + " | " + findings + " | " + two(hits / (double) findings) + " | " + truths
                    + " | " + two(found / (double) truths) + " |");
        }
        line("");
    }

    private void quietness() {
        line("## Quietness");
        line("");
        double flags = stable.stream().mapToInt(t -> t.flagged().size()).sum() / (double) stable.size();
        long alarms = stable.stream().filter(Trial::alarm).count();
        long any = stable.stream().filter(t -> !t.flagged().isEmpty()).count();
        line("Organisations without drift: " + two(flags) + " flags an organisation-quarter, " + any + " of "
                + stable.size()
                + " with any flag; " + alarms + " of " + stable.size()
                + " with an alarm of the index or an element; index "
                + two(mean(stable.stream()
                        .filter(t -> t.index() != null)
                        .map(t -> t.index() == null ? 0.0 : t.index())
                        .toList()))
                + " on average, assessed in "
                + stable.stream().filter(t -> t.index() != null).count() + ".");
        line("");
        Map<String, Integer> counts = new TreeMap<>();
        stable.forEach(t -> t.flagged().forEach(id -> counts.merge(id, 1, Integer::sum)));
        line("Flags by indicator: " + counts + ".");
        line("");
        line("| hard negative | n | flags each | which |");
        line("|---|---|---|---|");
        Map<String, List<Trial>> negatives = new TreeMap<>();
        trials.stream().filter(t -> t.scenario().negative() != null).forEach(t -> negatives
                .computeIfAbsent(String.valueOf(t.scenario().negative()), n -> new ArrayList<>())
                .add(t));
        negatives.forEach((negative, all) -> {
            Map<String, Integer> which = new TreeMap<>();
            all.forEach(t -> t.flagged().forEach(id -> which.merge(id, 1, Integer::sum)));
            line("| " + negative.toLowerCase(Locale.ROOT).replace('_', ' ') + " | " + all.size() + " | "
                    + two(all.stream().mapToInt(t -> t.flagged().size()).sum() / (double) all.size()) + " | " + which
                    + " |");
        });
        line("");
    }

    private void crossTalk() {
        line("## Cross-talk");
        line("");
        line(
                "Mean score of each indicator under full dose of each kind of drift, less its mean without drift. A row is a kind of drift; the"
                        + " diagonal should be the largest of its row.");
        line("");
        StringBuilder head = new StringBuilder("| drift |");
        StringBuilder rule = new StringBuilder("|---|");
        for (int i = 0; i < Knob.values().length; i++) {
            head.append(' ').append(i + 1).append(" |");
            rule.append("---|");
        }
        line(head.toString());
        line(rule.toString());
        int diagonal = 0;
        int place = 0;
        for (Knob knob : Knob.values()) {
            place++;
            StringBuilder row = new StringBuilder("| " + place + " " + knob.indicator() + " |");
            double own = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (Knob other : Knob.values()) {
                List<Trial> full = with(dose(of(knob), knob, 1), other.indicator());
                double shift = mean(values(full, other.indicator()))
                        - mean(values(with(stable, other.indicator()), other.indicator()));
                own = other == knob ? shift : own;
                most = other != knob && shift > most ? shift : most;
                row.append(' ').append(two(shift)).append(" |");
            }
            diagonal += own > most ? 1 : 0;
            line(row.toString());
        }
        line("");
        line("Diagonal largest in " + diagonal + " of " + Knob.values().length + " rows.");
        line("");
        line(
                "External data validate parsing, identity matching, event extraction and decision detection. No public data set contains leaders,"
                        + " capacity, decisions and outcomes together, so the drift index as a whole is validated only on simulated organisations.");
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static String two(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
