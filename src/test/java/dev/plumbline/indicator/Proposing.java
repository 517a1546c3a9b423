package dev.plumbline.indicator;

import dev.plumbline.language.MetricConflicts;
import dev.plumbline.model.Allocation;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.SuccessMetric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A proposed initiative, written as a row of a register and the answers of a gate form. */
final class Proposing {

    static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static final String SHA = "f".repeat(64);

    private final Initiative initiative;
    private final Map<Integer, GateForm.Answer> form = new TreeMap<>();
    private final List<Allocation> demand = new ArrayList<>();
    private final List<MetricConflict> conflicts = new ArrayList<>();

    private Proposing(Initiative initiative) {
        this.initiative = initiative;
    }

    /** A header of fields and one row. */
    static Proposing row(String csv) {
        return new Proposing(Histories.of("Proposal")
                .register("2026-10-01", csv)
                .build()
                .snapshots()
                .get(0)
                .initiatives()
                .get(0));
    }

    /** An initiative of which only its id and name are known. */
    static Proposing bare() {
        return row("id,name\nN-1,Night trains");
    }

    /** What its gate form answers to a question; empty where the form leaves it blank. */
    Proposing answers(int question, String text) {
        form.put(question, new GateForm.Answer(question, text, cell("F" + question, text)));
        return this;
    }

    Proposing asks(String resource, double fte) {
        demand.add(new Allocation(
                "N-1",
                resource,
                new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)),
                fte,
                "FTE",
                cell("D2", resource)));
        return this;
    }

    /** Its measure of success, and that of another owner. */
    Proposing beside(String own, String owner, String metric) {
        conflicts.addAll(MetricConflicts.of(List.of(
                new SuccessMetric(initiative.key(), own, "", "", "", "", "", cell("M2", own)),
                new SuccessMetric(
                        owner, metric, "", "", "", "", "", new Evidence("metrics.csv", SHA, "B7", metric, 0.95)))));
        return this;
    }

    Proposal proposal() {
        return new Proposal(initiative, form, List.of(), demand, conflicts, cell("A2", initiative.key()));
    }

    private static Evidence cell(String place, String quote) {
        return new Evidence("proposal.csv", SHA, place, quote, 0.95);
    }
}
