package dev.plumbline.indicator;

import dev.plumbline.indicator.DecisionEffects.Zombie;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Money;
import dev.plumbline.model.PortfolioHistory;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether money still goes into work that was ended. */
final class EndedSpend {

    private EndedSpend() {}

    /** Whether more was spent on it by the newest register than by the first one after the decision. */
    static boolean goesOn(PortfolioHistory history, Zombie zombie) {
        Optional<BigDecimal> then = history.snapshots().stream()
                .filter(register -> !register.asOf().isBefore(zombie.decision().date()))
                .findFirst()
                .flatMap(register -> register.find(zombie.initiative().key()))
                .flatMap(EndedSpend::spend);
        Optional<BigDecimal> now = spend(zombie.initiative());
        return then.isPresent() && now.isPresent() && now.get().compareTo(then.get()) > 0;
    }

    private static Optional<BigDecimal> spend(Initiative initiative) {
        return initiative.row().money(Field.SPEND).map(Money::amount);
    }
}
