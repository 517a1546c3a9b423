package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Lifecycle;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The five questions asked of every new initiative (method I19), answered by gate forms or from evidence, or left unanswered; what is
 * answered and contradicted by the record counts as unanswered and comes first. Beside it the habit of pausing before adding.
 *
 * @param rule its thresholds, minima and weight
 * @param links the rule of direction coverage, by which work is linked to commitments
 */
record FiveQuestions(Rules.Rule rule, Rules.Rule links) implements Indicator {

    static final String ID = "five-questions";

    private static final double STRUCTURED = 0.8;

    @Override
    public String title() {
        return "Five questions";
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        Optional<QuarterWindow> found = QuarterWindow.of(history, period);
        if (found.isEmpty()) {
            return QuarterWindow.missing(title(), history, period);
        }
        QuarterWindow window = found.get();
        List<Move> additions = Flow.within(window).additions();
        boolean year = additions.size() < rule.least("additions");
        if (year) {
            window = window.since(period.end().minusYears(1));
            additions = Flow.within(window).additions();
        }
        if (additions.size() < rule.least("additions")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("additions") + " new initiatives within a year",
                    additions.size(),
                    "new initiative",
                    "register");
        }
        DirectionLinks linked = DirectionLinks.of(
                window.last(), history.directionAt(window.last().asOf()), links);
        GateQuestions questions = new GateQuestions(window, linked, rule);
        Map<String, GateAnswers> strips = new TreeMap<>();
        additions.forEach(move -> strips.putIfAbsent(move.key(), questions.ask(move)));
        List<GateAnswers> answered = strips.values().stream()
                .filter(strip -> strip.score().isPresent())
                .toList();
        long told = answered.stream()
                .flatMap(strip -> strip.answers().stream())
                .filter(answer -> answer.value() != null)
                .count();
        if (answered.size() < rule.least("additions") || told < 2L * answered.size()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "gate forms, or at least two of: a statement of direction, what is removed, success metrics, the value or"
                            + " problem of new initiatives",
                    "less",
                    "gate",
                    "direction",
                    "register: removes",
                    "register: success metric",
                    "register: value");
        }
        return measure(window, period, answered, year);
    }

    private Outcome measure(QuarterWindow window, Period period, List<GateAnswers> strips, boolean year) {
        double answered = strips.stream()
                .mapToDouble(strip -> strip.score().orElse(0.0))
                .average()
                .orElseThrow();
        double open = 1 - answered;
        Proportion share = new Proportion(open * strips.size(), strips.size());
        Rules.Threshold threshold = rule.threshold("unanswered");
        ScoreParts parts = new ScoreParts(2);
        parts.add(new Statistic(
                "questions unanswered",
                Wording.percent(open),
                share.shrunk(threshold.tolerated()),
                share.wilson(Proportion.SHOWN),
                share.wilson(Proportion.SCORED),
                threshold));
        int forms = (int) strips.stream().filter(GateAnswers::form).count();
        parts.note(basis(forms, strips.size()));
        if (year) {
            parts.note("Rests on the new initiatives of a year, for the quarter alone has too few.");
        }
        pause(window, strips).ifPresent(parts::note);
        Findings findings = new Findings(window.history().portfolio(), ID, period);
        long untrue = strips.stream().filter(GateAnswers::untrue).count();
        for (GateAnswers strip : strips) {
            double missing = 1 - strip.score().orElse(0.0);
            if (strip.untrue() || missing > 0) {
                findings.add(
                        drift(strip),
                        strip.untrue() ? 1 : missing * 0.9,
                        strip.move().event().to());
            }
        }
        return new Measured(
                        Wording.percent(answered) + " of the answerable questions on "
                                + Wording.count(strips.size(), "new initiative") + " are answered"
                                + (untrue == 0
                                        ? ""
                                        : "; " + Wording.count((int) untrue, "answer") + " the record contradicts"),
                        parts.score(),
                        parts.interval(),
                        strips.size(),
                        grade(forms, strips.size()),
                        parts.parts(),
                        Rounding.six(share.pValue(threshold.tolerated())),
                        share.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                        findings.gravest(),
                        findings.notes(parts.notes()))
                .showing(new Exhibit.Gate(
                        GateForm.QUESTIONS,
                        strips.stream().map(GateAnswers::strip).toList()));
    }

    /** Forms are structured evidence; what is inferred without them is not (method §2). */
    private Grade grade(int forms, int all) {
        if (forms >= STRUCTURED * all && all >= 2 * rule.least("additions")) {
            return Grade.A;
        }
        return 2 * forms >= all ? Grade.B : Grade.C;
    }

    private static String basis(int forms, int all) {
        String inferred =
                "Without a gate form the answers are inferred from register, direction, metrics, decisions and"
                        + " minutes.";
        return forms == 0
                ? inferred
                : Wording.of(forms, all) + " new initiatives have a gate form"
                        + (forms == all ? "; its answers are held against the record." : ". " + inferred);
    }

    private static Drift drift(GateAnswers strip) {
        List<Evidence> evidence = new ArrayList<>(strip.move().event().evidence());
        strip.answers().stream()
                .flatMap(answer -> answer.evidence().stream())
                .filter(e -> !evidence.contains(e))
                .forEach(evidence::add);
        return new Drift(
                strip.untrue() ? "answered-but-untrue" : "questions-unanswered",
                List.of(strip.move().initiative().subject()),
                strip.move().initiative().row().title() + ": " + strip.sentence(),
                "Answer all five questions on one page before it starts.",
                evidence);
    }

    /** How long proposals wait from first sight to approval, and how many are approved where they were first raised. */
    private static Optional<String> pause(QuarterWindow window, List<GateAnswers> strips) {
        List<Double> days = new ArrayList<>();
        int same = 0;
        for (GateAnswers strip : strips) {
            String key = strip.move().key();
            LocalDate approved = DecisionEffects.recorded(window.history()).stream()
                    .filter(d -> d.type() == Decision.Type.APPROVE_ADD && d.positive())
                    .filter(d -> d.about(Subject.Type.INITIATIVE).contains(key))
                    .map(Decision::date)
                    .findFirst()
                    .orElse(null);
            if (approved == null) {
                continue;
            }
            LocalDate seen = firstSeen(window.history(), key, approved);
            days.add((double) ChronoUnit.DAYS.between(seen, approved));
            same += seen.equals(approved) ? 1 : 0;
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Pause before adding: half of " + days.size() + " approvals came within "
                + Wording.number(Median.of(days), 0) + " days of the proposal's first sight; "
                + Wording.of(same, days.size()) + " on the day it was first raised.");
    }

    private static LocalDate firstSeen(PortfolioHistory history, String key, LocalDate approved) {
        LocalDate first = approved;
        for (Snapshot register : history.snapshots()) {
            boolean proposed = register.asOf().isBefore(first)
                    && register.find(key)
                            .filter(i -> i.row().lifecycle() == Lifecycle.PROPOSED)
                            .isPresent();
            first = proposed ? register.asOf() : first;
        }
        for (dev.plumbline.model.Mention mention : history.governance().mentions()) {
            dev.plumbline.model.Link link = mention.link();
            if (link != null
                    && link.accepted()
                    && link.subject().id().equals(key)
                    && mention.date().isBefore(first)) {
                first = mention.date();
            }
        }
        return first;
    }
}
