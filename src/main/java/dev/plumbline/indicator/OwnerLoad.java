package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The capacity gap where nobody declared capacity (fallback of method I4, grade C): the owners stand in for it, so that the
 * work grew faster than those who own it can be seen, while whether it can be afforded cannot.
 *
 * @param active initiatives in progress
 * @param owners distinct owners of them
 */
record OwnerLoad(int active, Set<String> owners) {

    private static final String TITLE = "Capacity gap";

    static Outcome assess(QuarterWindow window, Period period, Rules.Rule rule, String why) {
        double least = rule.least("owner share");
        int before = window.first().inProgress().size();
        if (window.days() == 0
                || before < rule.least("active")
                || !owned(window.first(), least)
                || !owned(window.last(), least)) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    TITLE,
                    "capacity and demand, or two registers with owners",
                    "neither: " + why + "; expansion can be seen, its affordability cannot",
                    "capacity",
                    "allocations",
                    "register: owner");
        }
        return measure(window, period, rule, why);
    }

    private static boolean owned(Snapshot register, double least) {
        List<Initiative> active = register.inProgress();
        long known =
                active.stream().filter(i -> i.row().get(Field.OWNER).known()).count();
        return known > 0 && known >= least * active.size();
    }

    private static OwnerLoad of(Snapshot register) {
        Set<String> owners = new TreeSet<>();
        for (Initiative initiative : register.inProgress()) {
            for (String owner : initiative.row().text(Field.OWNER).split("; ")) {
                owners.add(Wording.normalised(owner));
            }
        }
        owners.remove("");
        return new OwnerLoad(register.inProgress().size(), owners);
    }

    double perOwner() {
        return active / (double) owners.size();
    }

    private static Outcome measure(QuarterWindow window, Period period, Rules.Rule rule, String why) {
        OwnerLoad before = of(window.first());
        OwnerLoad now = of(window.last());
        Flow flow = Flow.within(window);
        double gap = Math.log(now.perOwner() / before.perOwner()) / window.quarters();
        double error = error(flow, before, window);
        Statistic growth = new Statistic(
                "growth of work over owners",
                Wording.signed(gap * 100, 0) + " %",
                gap,
                new Interval(gap - Proportion.SHOWN * error, gap + Proportion.SHOWN * error),
                new Interval(gap - Proportion.SCORED * error, gap + Proportion.SCORED * error),
                rule.threshold("growth"));
        double tolerated = rule.threshold("growth").tolerated();
        Findings findings = new Findings(window.history().portfolio(), CapacityGap.ID, period);
        addTo(findings, flow, growth, window);
        return new Measured(
                "work per owner went from " + Wording.number(before.perOwner(), 1) + " to "
                        + Wording.number(now.perOwner(), 1) + " (" + now.active() + " initiatives, "
                        + Wording.count(now.owners().size(), "owner") + ")",
                Rounding.six(growth.severity()),
                Rounding.six(growth.low(), growth.high()),
                now.active(),
                Grade.C,
                List.of(growth.part()),
                Rounding.six(1 - NormalDistribution.of(0, 1).cumulativeProbability((gap - tolerated) / error)),
                gap - Proportion.FLAGGED * error > tolerated,
                findings.gravest(),
                findings.notes(notes(window, flow, now, why)));
    }

    /** Standard error of the logarithm: as many moves could have gone the other way (Poisson), at least one. */
    private static double error(Flow flow, OwnerLoad before, QuarterWindow window) {
        double moves = flow.additions().size() + flow.departures().size() + 1.0;
        return Math.sqrt(moves) / before.active() / window.quarters();
    }

    private static List<String> notes(QuarterWindow window, Flow flow, OwnerLoad now, String why) {
        List<String> notes = new ArrayList<>();
        notes.add("By owners only, for " + why + ": expansion can be seen, its affordability cannot.");
        int finished = flow.departed(EventType.DONE);
        if (finished > 0) {
            double quarters = now.active() / (finished / window.quarters());
            notes.add("At " + finished + " finished in this span, the work in progress would take about "
                    + Wording.number(quarters, 1)
                    + " quarters (Little's law; it does not hold while more comes in than leaves).");
        }
        return notes;
    }

    private static void addTo(Findings findings, Flow flow, Statistic growth, QuarterWindow window) {
        if (growth.severity() <= 0) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        flow.additions().stream().limit(10).map(Move::event).forEach(e -> evidence.addAll(e.evidence()));
        if (evidence.isEmpty()) {
            window.last().inProgress().stream()
                    .filter(i -> i.row().get(Field.OWNER).known())
                    .sorted(Comparator.comparing(Initiative::key))
                    .limit(10)
                    .forEach(i -> evidence.add(i.row().evidence(Field.OWNER)));
        }
        findings.add(
                new Drift(
                        "work-outgrows-owners",
                        List.of(),
                        "The work in progress grew faster than the number of people who own it (" + growth.text()
                                + ").",
                        "Declare the capacity, and admit work against it.",
                        evidence),
                growth.severity(),
                window.last().asOf());
    }
}
