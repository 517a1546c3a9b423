package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Decision;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Exhibit.Answer;
import dev.plumbline.model.Exhibit.AnswerState;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.Subject;
import dev.plumbline.model.Trend;
import dev.plumbline.model.Trend.Limits;
import dev.plumbline.model.Trend.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link KnownAssessment#known()} with every indicator that has a page measured, and eight quarters behind it. */
public final class KnownStories {

    private static final LocalDate END = LocalDate.of(2026, 9, 30);
    private static final Evidence CELL =
            new Evidence("register-2026-09.xlsx", "5f2c".repeat(16), "Register!B4", "x", 0.9);
    private static final List<Double> INDEX = List.of(38.0, 41.0, 40.0, 43.0, 39.0, 42.0, 44.0, 71.0);

    private KnownStories() {}

    /** All pages. */
    public static Assessment full() {
        Assessment known = KnownAssessment.known();
        List<IndicatorResult> indicators =
                known.indicators().stream().map(KnownStories::shown).toList();
        return new Assessment(
                known.history(),
                known.period(),
                known.rules(),
                known.inputsDigest(),
                known.version(),
                known.index(),
                known.elements(),
                indicators,
                known.texts(),
                trend(indicators),
                known.closed(),
                known.decided(),
                known.calibration(),
                known.restated());
    }

    private static IndicatorResult shown(IndicatorResult indicator) {
        Exhibit exhibit = exhibit(indicator.id());
        return exhibit == null
                ? indicator
                : new IndicatorResult(
                        indicator.id(),
                        indicator.title(),
                        indicator.element(),
                        indicator.weight(),
                        measured(indicator.outcome(), indicator.title()).showing(exhibit),
                        indicator.flagged(),
                        indicator.previous(),
                        indicator.contribution());
    }

    private static Measured measured(Outcome outcome, String title) {
        return outcome instanceof Measured measured
                ? measured
                : new Measured(
                        "what " + title + " found",
                        0.4,
                        new Interval(0.2, 0.6),
                        12,
                        Grade.B,
                        List.of(),
                        0.2,
                        false,
                        List.of(),
                        List.of("A note on " + title + "."));
    }

    private static Trend trend(List<IndicatorResult> indicators) {
        List<Point> points = new ArrayList<>();
        List<Trend.Quarter> quarters = new ArrayList<>();
        Period period = new Period(2024, 4);
        for (double value : INDEX) {
            points.add(new Point(period.end(), value));
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            Set<String> flagged = new java.util.TreeSet<>();
            for (IndicatorResult indicator : indicators) {
                outcomes.put(indicator.id(), indicator.outcome());
                if (indicator.flagged() && period.year() == 2026) {
                    flagged.add(indicator.id());
                }
            }
            quarters.add(new Trend.Quarter(period, outcomes, flagged));
            period = period.next();
        }
        Limits limits = new Limits(41, new Interval(35, 47), new Interval(32, 50), 7);
        return new Trend(
                List.of(new Trend.Series("index", "Drift index", points, limits, Trend.Signal.ALARM)),
                List.of(),
                quarters);
    }

    private static @Nullable Exhibit exhibit(String indicator) {
        return switch (indicator) {
            case "capacity-gap" ->
                new Exhibit.Load("2026-Q4", 610, 480, List.of(new Exhibit.Claim("Loyalty app", 120, CELL)));
            case "priority-limits" ->
                new Exhibit.Limits(List.of(new Exhibit.Limit(
                        "the whole portfolio",
                        List.of(new Exhibit.Reading(END.minusMonths(3), 14, 15), new Exhibit.Reading(END, 21, 15)),
                        CELL)));
            case "resource-contention" ->
                new Exhibit.Contention(List.of(new Exhibit.Pair(
                        initiative(1, "Loyalty app"),
                        initiative(5, "Single customer view"),
                        List.of("Data team"),
                        23.4)));
            case "role-clarity" ->
                new Exhibit.Roles(List.of(
                        new Exhibit.Role(commitment(), RoleAssignment.Role.VISIONARY, 1, false),
                        new Exhibit.Role(commitment(), RoleAssignment.Role.PROPHET, 0, false),
                        new Exhibit.Role(commitment(), RoleAssignment.Role.OPERATOR, 2, true)));
            case "five-questions" ->
                new Exhibit.Gate(
                        List.of("one", "two", "three", "four", "five"),
                        List.of(new Exhibit.Strip(
                                initiative(9, "Self-checkout rollout"),
                                END,
                                List.of(
                                        new Answer(AnswerState.ANSWERED, "C-1", CELL),
                                        new Answer(
                                                AnswerState.CONTRADICTED, "Price engine, which is still there", CELL),
                                        new Answer(AnswerState.UNKNOWN, "unanswered", null),
                                        new Answer(AnswerState.UNANSWERED, "unanswered", null),
                                        new Answer(AnswerState.PARTLY, "described, without a value", CELL)))));
            case "decision-translation" ->
                new Exhibit.Ledger(
                        List.of(new Exhibit.Decided(
                                "D-13",
                                LocalDate.of(2026, 7, 6),
                                Decision.Type.STOP,
                                initiative(6, "Price engine"),
                                END,
                                false)),
                        List.of(new Exhibit.Changed(
                                EventType.ADD,
                                initiative(21, "Payment renewal"),
                                END.minusMonths(1),
                                END,
                                null,
                                CELL)));
            case "exception-precedents" ->
                new Exhibit.Precedents(List.of(new Exhibit.Exempted(
                        "D-9",
                        LocalDate.of(2026, 2, 3),
                        "No start without a business case",
                        List.of(initiative(3, "Returns at the door")),
                        null,
                        "was granted again 2 times, first on 2026-04-01")));
            case "execution-cadence" ->
                new Exhibit.Cadence(List.of(new Exhibit.Series(
                        "Portfolio board",
                        List.of(
                                new Exhibit.Planned(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 7, 13)),
                                new Exhibit.Planned(LocalDate.of(2026, 7, 27), null),
                                new Exhibit.Planned(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 12))))));
            case "say-do-gap" -> new Exhibit.SayDo(List.of(new Exhibit.Share(commitment(), 0.6, 0.35)), 0.65);
            default -> null;
        };
    }

    private static Subject initiative(int number, String name) {
        return new Subject(Subject.Type.INITIATIVE, "RET-0" + (number < 10 ? "0" : "") + number, name);
    }

    private static Subject commitment() {
        return new Subject(Subject.Type.COMMITMENT, "C-1", "Grow online sales to a third of turnover");
    }
}
