package dev.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.indicator.Histories;
import dev.plumbline.model.Acceptance;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Disposition.Answer;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Finding.State;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Period Q2 = new Period(2026, 2);
    private static final Period Q3 = new Period(2026, 3);
    private static final Period Q4 = new Period(2026, 4);

    private static PortfolioHistory history(int... active) {
        Histories histories = Histories.of("Retail").limits("2026-01-01", "scope,maximum active\nall,15");
        LocalDate day = LocalDate.of(2026, 3, 31);
        for (int count : active) {
            histories.register(day.toString(), "id,status\nA-{1.." + count + "},active");
            day = Period.of(day).next().end();
        }
        return histories.build();
    }

    private static PortfolioHistory answered(PortfolioHistory history, Disposition... answers) {
        return history.governedBy(Governance.recorded(List.of(), List.of(), List.of(answers)));
    }

    private static Disposition answer(String target, Answer answer, String until) {
        return new Disposition(
                target,
                answer,
                "Until the new team is there.",
                "COO",
                LocalDate.of(2026, 7, 10),
                until.isEmpty() ? null : LocalDate.parse(until),
                new Evidence("answers.csv", "0".repeat(64), "B2 " + until, answer.label(), 0.95));
    }

    private static Assessment assess(PortfolioHistory history, Period period) {
        return new Assessor(RulesFile.standard()).assess(history, period, "sha256:1", 1);
    }

    private static Finding breach(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.indicator().equals("priority-limits"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBreachIsNewThenOpenThenClosedWithTheSameId() {
        PortfolioHistory history = history(12, 20, 20, 12);
        Finding first = breach(assess(history, Q2).findings());
        Finding second = breach(assess(history, Q3).findings());
        Assessment last = assess(history, Q4);
        Finding over = breach(last.closed());

        assertThat(first.state()).isEqualTo(State.NEW);
        assertThat(second.state()).isEqualTo(State.OPEN);
        assertThat(second.life().firstSeen()).isEqualTo(Q2.end());
        assertThat(over.state()).isEqualTo(State.CLOSED);
        assertThat(over.life().closed()).isEqualTo(Q4.end());
        assertThat(List.of(first.id(), second.id())).containsOnly(over.id());
    }

    @Test
    void aQuarterThatWasNotMeasuredClosesNothing() {
        PortfolioHistory limited = history(12, 20, 20);
        PortfolioHistory history = new PortfolioHistory(
                limited.portfolio(),
                Q4.end(),
                limited.snapshots(),
                limited.events(),
                limited.identities(),
                limited.declarations(),
                limited.files());
        assertThat(assess(history, Q4).closed()).isEmpty();
    }

    @Test
    void anAcceptanceHoldsUntilItsLastDayAndLapsesByItself() {
        PortfolioHistory plain = history(12, 20, 20, 20);
        String id = breach(assess(plain, Q3).findings()).id();
        PortfolioHistory accepted = answered(plain, answer(id, Answer.ACCEPT, "2026-11-30"));

        Finding held = breach(assess(accepted, Q3).findings());
        Finding lapsed = breach(assess(accepted, Q4).findings());

        assertThat(held.state()).isEqualTo(State.ACCEPTED);
        assertThat(lapsed.state()).isEqualTo(State.OPEN);
        assertThat(Objects.requireNonNull(lapsed.life().acceptance()).by()).isEqualTo("COO");
    }

    @Test
    void acceptingAgainIsARenewalAndTheSameRowTwiceIsNot() {
        PortfolioHistory plain = history(12, 20, 20, 20);
        String id = breach(assess(plain, Q4).findings()).id();
        Disposition once = answer(id, Answer.ACCEPT, "2026-09-30");
        PortfolioHistory accepted = answered(plain, once, once, answer(id, Answer.ACCEPT, "2027-01-31"));

        Acceptance acceptance = Objects.requireNonNull(
                breach(assess(accepted, Q4).findings()).life().acceptance());

        assertThat(acceptance.renewals()).isEqualTo(1);
        assertThat(acceptance.until()).isEqualTo("2027-01-31");
    }

    @Test
    void whatAPersonCallsClosedStaysOpenAsLongAsItIsSeen() {
        PortfolioHistory plain = history(12, 20, 20);
        String id = breach(assess(plain, Q3).findings()).id();
        PortfolioHistory closed = answered(plain, answer(id, Answer.CLOSE, ""));
        assertThat(breach(assess(closed, Q3).findings()).state()).isEqualTo(State.OPEN);
    }

    @Test
    void anAcceptanceLowersNoScore() {
        PortfolioHistory plain = history(12, 20, 20);
        String id = breach(assess(plain, Q3).findings()).id();
        PortfolioHistory accepted = answered(plain, answer(id, Answer.ACCEPT, "2026-12-31"));
        assertThat(assess(accepted, Q3).elements()).isEqualTo(assess(plain, Q3).elements());
    }

    @Test
    void changesOfAQuarterAreOverWithItAndNobodyClosedThem() {
        Histories histories = Histories.of("Retail");
        histories.register("2026-03-31", "id,status\nA-{1..10},active");
        histories.register("2026-06-30", "id,status\nA-{1..20},active");
        histories.register("2026-09-30", "id,status\nA-{1..20},active");
        assertThat(assess(histories.build(), Q3).closed())
                .noneMatch(finding -> finding.indicator().equals("unremoved-additions"));
    }
}
