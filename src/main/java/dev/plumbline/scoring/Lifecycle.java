package dev.plumbline.scoring;

import dev.plumbline.indicator.Indicator;
import dev.plumbline.model.Acceptance;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Finding.Life;
import dev.plumbline.model.Finding.State;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of findings over the quarters: new in the first that shows them, open in the next, accepted while a person's
 * acceptance holds, closed in the first quarter that was measured and no longer shows them. A quarter that was not measured
 * closes nothing, and neither does one in which not all findings are listed.
 */
final class Lifecycle {

    private final Quarters quarters;
    private final Period now;
    private final LocalDate asOf;
    private final Acceptances acceptances;
    private final Map<String, LocalDate> firstSeen = new HashMap<>();

    /** @param asOf the day on which an acceptance must hold */
    Lifecycle(Quarters quarters, Period now, LocalDate asOf, Acceptances acceptances) {
        this.quarters = quarters;
        this.now = now;
        this.asOf = asOf;
        this.acceptances = acceptances;
        for (Period period : quarters.upTo(now)) {
            quarters.of(period).outcomes().values().forEach(outcome -> findings(outcome)
                    .forEach(finding -> firstSeen.putIfAbsent(finding.id(), period.end())));
        }
    }

    /** The outcome, its findings with their lives. */
    Outcome lived(Outcome outcome) {
        return outcome instanceof Measured measured
                ? measured.with(measured.findings().stream().map(this::lived).toList())
                : outcome;
    }

    private Finding lived(Finding finding) {
        LocalDate first = firstSeen.getOrDefault(finding.id(), now.end());
        Acceptance acceptance = acceptances.of(finding.id()).orElse(null);
        return finding.in(state(first, acceptance), new Life(first, null, acceptance));
    }

    private State state(LocalDate first, @Nullable Acceptance acceptance) {
        if (acceptance != null && !acceptance.until().isBefore(asOf)) {
            return State.ACCEPTED;
        }
        return first.isBefore(now.start()) ? State.OPEN : State.NEW;
    }

    /** What the last measured quarter before showed of some indicators and this one does not. */
    List<Finding> closed(List<Indicator> indicators) {
        List<Finding> closed = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Outcome current = quarters.of(now).outcomes().get(indicator.id());
            if (indicator.lasting()
                    && current instanceof Measured measured
                    && measured.findings().size() < Indicator.FINDINGS_AT_MOST) {
                Set<String> shown = new HashSet<>();
                measured.findings().forEach(finding -> shown.add(finding.id()));
                earlier(indicator.id()).stream()
                        .filter(finding -> !shown.contains(finding.id()))
                        .map(this::over)
                        .forEach(closed::add);
            }
        }
        return closed;
    }

    private List<Finding> earlier(String indicator) {
        for (Period period : quarters.before(now)) {
            Outcome outcome = quarters.of(period).outcomes().get(indicator);
            if (outcome instanceof Measured measured) {
                return measured.findings();
            }
        }
        return List.of();
    }

    private Finding over(Finding finding) {
        LocalDate first = firstSeen.getOrDefault(finding.id(), now.end());
        return finding.in(
                State.CLOSED,
                new Life(first, now.end(), acceptances.of(finding.id()).orElse(null)));
    }

    private static List<Finding> findings(@Nullable Outcome outcome) {
        return outcome instanceof Measured measured ? measured.findings() : List.of();
    }
}
