package dev.plumbline.report;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Subject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One decision.
 *
 * @param when its day and its id
 * @param type what it does
 * @param text its words, quoted
 * @param initiatives which initiatives it names
 * @param forum who decided; never a person
 * @param place where it stands
 */
record DecisionRow(String when, String type, String text, String initiatives, String forum, String place) {

    private static final int TEXT = 170;
    private static final int NAME = 40;
    private static final int MOST_NAMED = 3;

    static DecisionRow of(Decision decision) {
        Evidence evidence = decision.evidence().get(0);
        return new DecisionRow(
                decision.date() + "\n" + Figures.shortened(decision.id(), NAME),
                words(decision.type()) + (decision.positive() ? "" : ", declined"),
                "“" + Figures.shortened(decision.text().replace('\n', ' '), TEXT) + "”",
                initiatives(decision.about(Subject.Type.INITIATIVE)),
                Figures.shortened(decision.forum(), NAME),
                evidence.file() + " " + evidence.place());
    }

    private static String initiatives(List<String> keys) {
        String named = keys.stream()
                .limit(MOST_NAMED)
                .map(key -> Figures.shortened(key, NAME))
                .collect(Collectors.joining(", "));
        return keys.size() <= MOST_NAMED ? named : named + " and " + (keys.size() - MOST_NAMED) + " more";
    }

    private static String words(Decision.Type type) {
        return type == Decision.Type.APPROVE_ADD ? "addition" : type.label().replace('-', ' ');
    }
}
