package dev.plumbline.indicator;

import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Outcome.Reason;
import java.util.List;

/** Why an indicator says nothing, in the words of method §2. */
final class Silence {

    private Silence() {}

    /**
     * @param title the indicator's title
     * @param needs what it needs
     * @param supplied what was seen instead
     * @param unlocks the inputs to supply, in the words of design §2.2
     */
    static NotAssessed of(Reason reason, String title, String needs, String supplied, String... unlocks) {
        String message = "Not assessed — " + title + " needs " + needs + "; you supplied " + supplied
                + ". Supplying it would unlock " + title + ".";
        return new NotAssessed(reason, message, List.of(unlocks));
    }

    /** There are too few cases. */
    static NotAssessed tooFew(String title, String needs, int found, String noun, String... unlocks) {
        return of(Reason.TOO_FEW, title, needs, found == 0 ? "no " + noun : Wording.count(found, noun), unlocks);
    }
}
