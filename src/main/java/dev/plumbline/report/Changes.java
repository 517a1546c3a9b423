package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Outcome.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What changed since the last period, in three sentences at most. */
final class Changes {

    private static final int MOST = 3;
    private static final Pattern SHARE = Pattern.compile("(\\d+) of (\\d+)");
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
            Window.of(assessment.history(), assessment.period())
                    .ifPresentOrElse(
                            window -> sentences.addAll(told(assessment, window)),
                            () -> sentences.add("No register lies in " + assessment.period() + "; the newest is of "
                                    + assessment
                                            .history()
                                            .latest()
                                            .map(s -> s.asOf().toString())
                                            .orElse("no date") + "."));
        }
        mover(assessment).ifPresent(sentences::add);
        return sentences.stream().limit(MOST).toList();
    }

    private static List<String> told(Assessment assessment, Window window) {
        List<String> sentences = new ArrayList<>();
        replans(window).ifPresent(sentences::add);
        sentences.add(flow(assessment, window));
        sentences.add(moves(window));
        return sentences;
    }

    private static String flow(Assessment assessment, Window window) {
        Flow flow = Flow.of(assessment.period(), window);
        String vanished = flow.vanished() == 0 ? "" : ", " + flow.vanished() + " no longer listed";
        return Figures.count(flow.added(), "initiative", "initiatives") + " added, " + flow.stopped() + " stopped, "
                + flow.finished() + " finished" + vanished + ": net " + signed(flow.added() - flow.left()) + " on the "
                + window.first().inProgress().size() + " in progress on "
                + Figures.date(window.first().asOf()) + ".";
    }

    private static String signed(int net) {
        return net > 0 ? "+" + net : net == 0 ? "0" : "−" + -net;
    }

    /** A change of nearly all rows at once is told first, with its share, for it is left out of the single counts. */
    private static Optional<String> replans(Window window) {
        String names = window.events().stream()
                .filter(event -> event.type() == EventType.REPLAN)
                .map(Changes::replan)
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("Changed in one go, so counted as one change: " + names + ".");
    }

    private static String replan(Event event) {
        Matcher share = SHARE.matcher(event.name());
        String percent = share.find() && Integer.parseInt(share.group(2)) > 0
                ? " (" + Figures.percent(Double.parseDouble(share.group(1)) / Integer.parseInt(share.group(2))) + ")"
                : "";
        return event.name() + percent + " by " + event.to();
    }

    private static String moves(Window window) {
        List<String> moves = new ArrayList<>();
        move(moves, window, EventType.DATE, "date moved", "dates moved");
        move(moves, window, EventType.BUDGET, "budget changed", "budgets changed");
        move(moves, window, EventType.PRIORITY, "priority changed", "priorities changed");
        move(moves, window, EventType.SCOPE, "scope changed", "scopes changed");
        move(moves, window, EventType.OWNER, "owner changed", "owners changed");
        move(moves, window, EventType.RESTATED, "fact of the past restated", "facts of the past restated");
        move(moves, window, EventType.PAUSE, "initiative paused", "initiatives paused");
        return moves.isEmpty()
                ? "No single date, budget, priority, scope or owner changed."
                : String.join(", ", moves) + ".";
    }

    private static void move(List<String> moves, Window window, EventType type, String one, String many) {
        int count = window.count(type);
        if (count > 0) {
            moves.add(Figures.count(count, one, many));
        }
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
