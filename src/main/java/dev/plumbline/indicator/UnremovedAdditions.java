package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.indicator.Offsets.Offset;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Part;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Initiatives that were added while nothing was removed for them (method I1): the square root of two severities, of the net
 * growth per quarter and of the share of additions that nothing left for.
 *
 * @param rule its thresholds, minima and weight
 */
record UnremovedAdditions(Rules.Rule rule) implements Indicator {

    static final String ID = "unremoved-additions";

    private static final double NOTABLE = 0.33;
    /** A span is longer than the quarter when it is half as long again. */
    private static final double LONGER = 1.5;
    /** An addition half of which something left for is no finding. */
    private static final double MOSTLY_OPEN = 0.5;

    private static final double SIGNIFICANT = 0.05;

    @Override
    public String title() {
        return "Unremoved additions";
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
        if (window.days() < rule.least("days")) {
            return Silence.of(
                    Reason.TOO_FEW,
                    title(),
                    "two registers at least " + (int) rule.least("days") + " days apart",
                    Wording.count(window.snapshots().size(), "register") + " within " + window.days() + " days",
                    "register");
        }
        int active = window.first().inProgress().size();
        if (active < rule.least("active")) {
            return Silence.tooFew(
                    title(),
                    "at least " + (int) rule.least("active") + " active initiatives",
                    active,
                    "active initiative",
                    "register");
        }
        return measure(history, period, window);
    }

    private Outcome measure(PortfolioHistory history, Period period, QuarterWindow window) {
        double capacityGrowth = CapacityBook.growth(history, period);
        Growth quarter = Growth.of(window, rule, capacityGrowth);
        QuarterWindow whole = window.since(period.start().minusMonths(9));
        QuarterWindow year = whole.first().inProgress().size() >= rule.least("active") ? whole : window;
        Growth trailing = Growth.of(year, rule, capacityGrowth);
        boolean beyond = trailing.score() >= NOTABLE && trailing.pValue() <= SIGNIFICANT;
        Findings findings = findings(history, period, quarter, trailing);
        Growth scored = year.days() > LONGER * window.days() ? trailing : quarter;
        return new Outcome.Measured(
                headline(quarter),
                Rounding.six(scored.score()),
                scored.interval(),
                quarter.base(),
                grade(quarter),
                parts(scored),
                Rounding.six(trailing.pValue()),
                beyond,
                findings.gravest(),
                findings.notes(notes(quarter, year, trailing, capacityGrowth)));
    }

    private static String headline(Growth growth) {
        Flow flow = growth.flow();
        int paused = flow.departed(EventType.PAUSE);
        int removed = flow.departures().size() - paused;
        return Wording.count(flow.additions().size(), "initiative") + " added, " + removed + " removed"
                + (paused == 0 ? "" : ", " + paused + " paused")
                + (flow.resumptions().isEmpty() ? "" : ", " + flow.resumptions().size() + " resumed")
                + " (net " + Wording.signed(growth.net(), 1) + " on " + growth.base() + ")";
    }

    private Grade grade(Growth growth) {
        boolean twice = growth.base() >= 2 * rule.least("active")
                && growth.flow().additions().size() >= 2 * rule.least("additions");
        return twice ? Grade.A : Grade.B;
    }

    private List<Part> parts(Growth growth) {
        return enough(growth)
                ? List.of(growth.growth().part(), growth.unoffset().part())
                : List.of(growth.growth().part());
    }

    private boolean enough(Growth growth) {
        return growth.flow().additions().size() >= rule.least("additions");
    }

    /** Of each addition of the quarter what left for it, within the quarter or shortly before. */
    private static Findings findings(PortfolioHistory history, Period period, Growth growth, Growth trailing) {
        Findings findings = new Findings(history.portfolio(), ID, period);
        for (Move addition : growth.flow().additions()) {
            Offset offset = trailing.offsets().get(addition.key());
            double open = offset == null ? 1 : 1 - offset.share();
            if (open >= MOSTLY_OPEN) {
                findings.add(
                        drift(addition, offset),
                        open * (0.5 + 0.5 * growth.score()),
                        addition.event().to());
            }
        }
        for (Move departure : growth.flow().departures()) {
            if (departure.event().type() == EventType.VANISH) {
                findings.add(vanished(departure), 0.2, departure.event().to());
            }
        }
        return findings;
    }

    private static Drift drift(Move addition, @org.jspecify.annotations.Nullable Offset offset) {
        String left = offset == null
                ? "nothing was found that left for it"
                : "only " + offset.departure().initiative().row().title() + " left for it, "
                        + Wording.percent(offset.share()) + " of what it needs";
        return new Drift(
                "addition-without-removal",
                List.of(addition.initiative().subject()),
                addition.initiative().row().title() + " was added between "
                        + addition.event().from() + " and " + addition.event().to() + "; " + left + ".",
                "Name what stops or pauses for it, or take it back: one in, one out.",
                addition.event().evidence());
    }

    private static Drift vanished(Move departure) {
        return new Drift(
                "silent-removal",
                List.of(departure.initiative().subject()),
                departure.initiative().row().title() + " was in progress on "
                        + departure.event().from() + " and is missing from the register of "
                        + departure.event().to() + " without a closing status.",
                "Keep the row and record whether it was finished or cancelled, and who decided.",
                departure.event().evidence());
    }

    private List<String> notes(Growth growth, QuarterWindow year, Growth trailing, double capacityGrowth) {
        List<String> notes = new ArrayList<>();
        Flow flow = growth.flow();
        int deliberate = flow.departed(EventType.CANCEL) + flow.departed(EventType.PAUSE);
        notes.add("Deliberate removals (cancelled or paused): " + deliberate + " against "
                + Wording.count(flow.additions().size(), "addition") + "; finishing is not deciding to stop.");
        notes.add("Over the " + year.days() + " days to " + year.last().asOf() + ": "
                + Wording.count(trailing.flow().additions().size(), "addition") + " and "
                + Wording.count(trailing.flow().departures().size(), "departure")
                + "; score and flag look at this longer span, because a quarter alone is noisy.");
        if (!enough(growth)) {
            notes.add("Partial: fewer than " + (int) rule.least("additions")
                    + " additions, so the share without a removal is drawn strongly towards what is tolerated.");
        }
        if (flow.mandatory() > 0) {
            notes.add(Wording.count(flow.mandatory(), "mandatory initiative") + " came in as well; shown, not scored.");
        }
        if (flow.backlog() > 0) {
            notes.add(Wording.count(flow.backlog(), "proposal")
                    + " were listed and are no work in progress; not counted.");
        }
        if (flow.shifted() > 0) {
            notes.add(Wording.count(flow.shifted(), "row")
                    + " came or went because the register began or ceased to cover a unit; excluded.");
        }
        if (capacityGrowth > 0) {
            notes.add("Capacity grew by " + Wording.percent(capacityGrowth) + "; that much growth is not counted.");
        }
        return notes;
    }
}
