package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What changed since the last period, in three sentences at most. */
final class Changes {

    private static final int MOST = 3;
    private static final double NOTABLE = 0.05;

    private Changes() {}

    static List<String> of(Assessment assessment) {
        List<String> sentences = new ArrayList<>();
        if (assessment.version() > 1 && !assessment.restated().isEmpty()) {
            sentences.add("Restated since version " + (assessment.version() - 1) + ": "
                    + String.join("; ", assessment.restated()));
        }
        if (assessment.history().snapshots().size() < 2) {
            sentences.add("There is no earlier register to compare with; changes show from the second one on.");
        } else {
            sentences.add(flow(assessment));
            sentences.add(moves(assessment));
        }
        mover(assessment).ifPresent(sentences::add);
        return sentences.stream().limit(MOST).toList();
    }

    private static String flow(Assessment assessment) {
        PortfolioHistory history = assessment.history();
        Flow flow = Flow.of(history, assessment.period());
        int net = flow.added() - flow.left();
        String vanished = flow.vanished() == 0 ? "" : ", " + flow.vanished() + " no longer listed";
        return Figures.count(flow.added(), "initiative", "initiatives") + " added, " + flow.stopped() + " stopped, "
                + flow.finished() + " finished" + vanished + ": net " + signed(net) + base(assessment) + ".";
    }

    private static String base(Assessment assessment) {
        LocalDate eve = assessment.period().start().minusDays(1);
        return assessment
                .history()
                .snapshotAt(eve)
                .map(s -> " on the " + s.inProgress().size() + " in progress when the quarter began")
                .orElse("");
    }

    private static String signed(int net) {
        return net > 0 ? "+" + net : net == 0 ? "0" : "−" + -net;
    }

    private static String moves(Assessment assessment) {
        List<String> moves = new ArrayList<>();
        move(moves, assessment, EventType.DATE, "date moved", "dates moved");
        move(moves, assessment, EventType.BUDGET, "budget changed", "budgets changed");
        move(moves, assessment, EventType.PRIORITY, "priority changed", "priorities changed");
        move(moves, assessment, EventType.SCOPE, "scope changed", "scopes changed");
        move(moves, assessment, EventType.OWNER, "owner changed", "owners changed");
        move(moves, assessment, EventType.PAUSE, "initiative paused", "initiatives paused");
        move(moves, assessment, EventType.REPLAN, "replan of the whole", "replans of the whole");
        return moves.isEmpty() ? "No date, budget, priority, scope or owner changed." : String.join(", ", moves) + ".";
    }

    private static void move(List<String> moves, Assessment assessment, EventType type, String one, String many) {
        long count = assessment.history().events().stream()
                .filter(event -> counts(event, type, assessment))
                .count();
        if (count > 0) {
            moves.add(Figures.count(count, one, many));
        }
    }

    private static boolean counts(Event event, EventType type, Assessment assessment) {
        return event.type() == type && !event.shifted() && Flow.in(event, assessment.period());
    }

    private static Optional<String> mover(Assessment assessment) {
        return assessment.indicators().stream()
                .filter(indicator -> Math.abs(shift(indicator)) >= NOTABLE)
                .max(Comparator.comparingDouble((IndicatorResult i) -> Math.abs(shift(i)))
                        .thenComparing(IndicatorResult::id, Comparator.reverseOrder()))
                .map(Changes::sentence);
    }

    private static double shift(IndicatorResult indicator) {
        Double previous = indicator.previous();
        return previous != null && indicator.outcome() instanceof Measured measured ? measured.score() - previous : 0;
    }

    private static String sentence(IndicatorResult indicator) {
        double now = indicator.outcome() instanceof Measured measured ? measured.score() : 0;
        return "The largest move of an indicator: " + indicator.title() + " from "
                + Figures.score(now - shift(indicator)) + " to " + Figures.score(now) + " ("
                + (shift(indicator) > 0 ? "more" : "less") + " drift).";
    }
}
