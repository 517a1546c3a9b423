package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stories take from an assessment, and how they write it. */
final class Shown {

    private static final int NAME = 90;

    private Shown() {}

    /** What an indicator measured; empty when it did not. */
    static Optional<Measured> measured(Assessment assessment, String indicator) {
        return assessment.indicators().stream()
                .filter(i -> i.id().equals(indicator) && i.outcome() instanceof Measured)
                .map(i -> (Measured) i.outcome())
                .findFirst();
    }

    /** The rows behind an outcome, where it has some of that kind. */
    static <E extends Exhibit> Optional<E> exhibit(@Nullable Outcome outcome, Class<E> kind) {
        return outcome instanceof Measured measured && kind.isInstance(measured.exhibit())
                ? Optional.of(kind.cast(measured.exhibit()))
                : Optional.empty();
    }

    /** A measurement's headline as a sentence. */
    static String headline(Measured measured) {
        return Figures.minus(Figures.sentence(measured.headline()));
    }

    /** An initiative or commitment by name and id. */
    static String named(Subject subject) {
        String name = Figures.shortened(subject.name(), NAME);
        return subject.id().equals(subject.name()) ? name : subject.id() + " " + name;
    }

    static String place(Evidence evidence) {
        return evidence.file() + " " + evidence.place();
    }
}
