package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Assessment KNOWN = KnownAssessment.known();

    @Test
    void aChangeIsOfTheQuarterWhoseRegisterShowsItThoughItsMidpointLiesEarlier() {
        LocalDate to = KNOWN.history()
                .snapshots()
                .get(KNOWN.history().snapshots().size() - 1)
                .asOf();
        Event yearly = replan("end date of 84 of 100 initiatives", to.minusYears(1), to);
        assertThat(Window.of(with(yearly).history(), KNOWN.period())
                        .orElseThrow()
                        .events())
                .contains(yearly);
    }

    @Test
    void aQuarterWithoutARegisterHasNoWindow() {
        assertThat(Window.of(KNOWN.history(), KNOWN.period().next())).isEmpty();
    }

    @Test
    void aReplanOfNearlyEverythingIsToldFirstWithItsShare() {
        LocalDate to = KNOWN.history()
                .snapshots()
                .get(KNOWN.history().snapshots().size() - 1)
                .asOf();
        Event replan = replan("end date of 84 of 100 initiatives", to.minusDays(30), to);
        assertThat(Changes.of(with(replan)).get(0))
                .isEqualTo("Changed in one go, so counted as one change: end date of 84 of 100 initiatives (84 %) by "
                        + to + ".");
    }

    private static Event replan(String name, LocalDate from, LocalDate to) {
        return new Event(
                EventType.REPLAN,
                "",
                name,
                from,
                to,
                Field.END,
                null,
                null,
                false,
                KNOWN.history().events().get(0).evidence());
    }

    private static Assessment with(Event event) {
        PortfolioHistory known = KNOWN.history();
        List<Event> events = new ArrayList<>(known.events());
        events.add(event);
        return new Assessment(
                new PortfolioHistory(
                        known.portfolio(),
                        known.asOf(),
                        known.snapshots(),
                        events,
                        known.identities(),
                        known.declarations(),
                        known.files()),
                KNOWN.period(),
                KNOWN.rules(),
                KNOWN.inputsDigest(),
                KNOWN.version(),
                KNOWN.index(),
                KNOWN.elements(),
                KNOWN.indicators(),
                KNOWN.texts(),
                KNOWN.trend(),
                KNOWN.closed(),
                KNOWN.decided(),
                KNOWN.calibration(),
                KNOWN.restated());
    }
}
