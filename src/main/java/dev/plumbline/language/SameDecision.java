package dev.plumbline.language;

import dev.plumbline.model.Decision;
import java.time.temporal.ChronoUnit;
import java.util.Collections;

/** Whether two statements tell of one decision. */
final class SameDecision {

    /** How many days apart it may be told. */
    static final int DAYS = 7;

    /**
     * From which cosine of their stems two texts are nearly the same, by reading pairs: a sentence retold with a word or two
     * changed has .8 and more, two decisions of one kind about different things stay below .75.
     */
    private static final double ALIKE = 0.80;

    private SameDecision() {}

    static boolean isSame(DecisionJoin.Statement one, DecisionJoin.Statement other) {
        DecisionStatement a = one.said();
        DecisionStatement b = other.said();
        if (Math.abs(ChronoUnit.DAYS.between(a.date(), b.date())) > DAYS
                || !a.kind().equals(b.kind())) {
            return false;
        }
        boolean bothLinked = !a.subjects().isEmpty() && !b.subjects().isEmpty();
        if (bothLinked && Collections.disjoint(a.subjects(), b.subjects())) {
            return false;
        }
        boolean byObject = bothLinked && a.kind().type() != Decision.Type.OTHER && !isOneSource(a, b);
        return byObject || Texts.cosine(one.vector(), other.vector()) >= ALIKE;
    }

    /** Whether a log tells them apart. */
    static boolean areApart(DecisionStatement one, DecisionStatement other) {
        return one.logged() && other.logged() && !one.id().equals(other.id());
    }

    /** Whether one writer put both down, who means two where the words differ. */
    private static boolean isOneSource(DecisionStatement one, DecisionStatement other) {
        return one.status() == Decision.Status.RECORDED
                && other.status() == Decision.Status.RECORDED
                && one.evidence().sha256().equals(other.evidence().sha256());
    }
}
