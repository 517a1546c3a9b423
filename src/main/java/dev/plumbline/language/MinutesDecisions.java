package dev.plumbline.language;

import dev.plumbline.model.Decision.Status;
import dev.plumbline.model.Passage.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The decisions of minutes (method §8.3, step 1): what their structure marks is recorded; a sentence that says that something
 * was decided is a candidate, the stronger where it names something known.
 */
final class MinutesDecisions {

    private static final double MARKED = 0.85;
    private static final double LINKED = 0.60;
    private static final double UNLINKED = 0.45;

    /** What stands in a list of decisions when there are none. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?iu)\\W*(?:none|n/?a|nil|nothing|no (?:new |further |formal )?decisions?|not applicable|tb[cda]|keine?|"
                    + "keine (?:weiteren )?(?:beschlüsse|entscheidungen)|entfällt|nichts|aucune?|néant|aucune décision|sans objet|rien|"
                    + "ninguna?|nada|ninguna decisión|sin (?:decisiones|acuerdos)|no aplica|decisions?|entscheidung(?:en)?|beschlüsse?|"
                    + "décisions?|decisión|decisiones|acuerdos?)?\\W*(?:made|taken|gefasst|prises?|tomadas?)?\\W*");

    private MinutesDecisions() {}

    static List<DecisionStatement> in(ReadRecord source) {
        List<DecisionStatement> found = new ArrayList<>();
        for (ReadRecord.Part part : source.parts()) {
            for (ReadRecord.Line line : part.lines()) {
                if (line.passage().marker() == Marker.DECISION) {
                    marked(source, part, line, found);
                } else if (line.passage().marker() == Marker.NONE
                        || line.passage().marker() == Marker.PROPOSAL) {
                    told(source, part, line, found);
                }
            }
        }
        return found;
    }

    /** Each sentence that decides about something of its own begins another decision. */
    private static void marked(
            ReadRecord source, ReadRecord.Part part, ReadRecord.Line line, List<DecisionStatement> found) {
        if (NOTHING.matcher(line.passage().text()).matches()) {
            return;
        }
        List<List<Sentence>> groups = new ArrayList<>();
        for (Sentence sentence : line.sentences()) {
            boolean own = said(sentence).isPresent() && !sentence.accepted().isEmpty();
            if (groups.isEmpty() || (own && states(groups.get(groups.size() - 1)))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(sentence);
        }
        for (List<Sentence> group : groups) {
            Optional<Sentence> main = group.stream()
                    .filter(sentence -> said(sentence).isPresent())
                    .findFirst()
                    .or(() -> group.stream()
                            .filter(sentence -> !Force.denies(sentence)
                                    && !sentence.tokens().isEmpty())
                            .findFirst());
            main.ifPresent(sentence -> found.addAll(StatementReader.statements(
                    source, part, line, sentence, said(sentence), text(group), Status.RECORDED, MARKED)));
        }
    }

    private static boolean states(List<Sentence> group) {
        return group.stream().anyMatch(s -> said(s).isPresent() && !s.accepted().isEmpty());
    }

    private static String text(List<Sentence> group) {
        return String.join(" ", group.stream().map(Sentence::text).toList());
    }

    private static void told(
            ReadRecord source, ReadRecord.Part part, ReadRecord.Line line, List<DecisionStatement> found) {
        boolean proposed = line.passage().marker() == Marker.PROPOSAL;
        for (Sentence sentence : line.sentences()) {
            Optional<CueHit> said = proposed ? outcome(sentence) : said(sentence);
            if (said.isEmpty() || sentence.has(CueFamily.PROCEDURE) || isLabelledOtherwise(sentence)) {
                continue;
            }
            List<DecisionStatement> linked = StatementReader.statements(
                    source, part, line, sentence, said, sentence.text(), Status.CANDIDATE, LINKED);
            boolean known =
                    linked.stream().noneMatch(statement -> statement.subjects().isEmpty());
            found.addAll(
                    known
                            ? linked
                            : StatementReader.statements(
                                    source, part, line, sentence, said, sentence.text(), Status.CANDIDATE, UNLINKED));
        }
    }

    private static Optional<CueHit> said(Sentence sentence) {
        return Force.states(sentence, CueFamily.DECIDE_STRONG).or(() -> outcome(sentence));
    }

    private static Optional<CueHit> outcome(Sentence sentence) {
        return Force.states(sentence, CueFamily.OUTCOME).or(() -> Force.states(sentence, CueFamily.LOST));
    }

    /** Whether a label at its beginning says that it is something else. */
    private static boolean isLabelledOtherwise(Sentence sentence) {
        int colon = sentence.text().indexOf(':');
        if (colon <= 0 || colon > 40) {
            return false;
        }
        Marker marker = Markers.of(sentence.text().substring(0, colon));
        return marker != Marker.NONE && marker != Marker.DECISION;
    }
}
