package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.model.Cue;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Additions of which their own text, the decision to add them or the talk around it says that they are urgent, while nothing says that
 * they matter: no objective, no value.
 *
 * @param additions those with a text, where the register has a column for what matters
 * @param urgent those of them that are urgent and nothing else, with where it says so
 */
record UrgentAdditions(List<Move> additions, Map<Move, Evidence> urgent) {

    /** The urgency cues of method §8.2. */
    private static final Pattern CUE = Pattern.compile(
            "\\b(urgent(ly)?|asap|immediate(ly)?|drop everything|can't wait|board is asking|escalat(ed|ion)"
                    + "|dringend|sofort|urgence|urgente)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<Field> TEXT = List.of(Field.DESCRIPTION, Field.COMMENTS);
    private static final List<Field> IMPORTANCE = List.of(Field.OBJECTIVE, Field.VALUE);

    private static final int BEFORE = 60;
    private static final int AFTER = 15;

    static UrgentAdditions within(QuarterWindow window) {
        List<Move> additions = Flow.within(window).additions().stream()
                .filter(m -> IMPORTANCE.stream()
                        .anyMatch(f -> m.initiative().row().get(f).state() != Datum.State.ABSENT))
                .filter(m -> TEXT.stream().anyMatch(f -> known(m, f))
                        || !approvals(window, m).isEmpty())
                .toList();
        Map<Move, Evidence> urgent = new LinkedHashMap<>();
        additions.stream()
                .filter(m -> IMPORTANCE.stream().noneMatch(f -> known(m, f)))
                .forEach(m -> cue(window, m).ifPresent(evidence -> urgent.put(m, evidence)));
        return new UrgentAdditions(additions, urgent);
    }

    private static boolean known(Move move, Field field) {
        return move.initiative().row().get(field).known();
    }

    private static Optional<Evidence> cue(QuarterWindow window, Move move) {
        InitiativeRow row = move.initiative().row();
        Stream<Evidence> written =
                TEXT.stream().filter(f -> CUE.matcher(row.text(f)).find()).map(row::evidence);
        Stream<Evidence> decided = approvals(window, move).stream()
                .filter(d -> CUE.matcher(d.text()).find())
                .map(d -> d.evidence().get(0));
        Stream<Evidence> said = window.history().governance().cues().stream()
                .filter(c -> c.family() == Cue.Family.URGENCY && around(move, c.date()))
                .filter(c -> c.links().stream()
                        .anyMatch(l -> l.subject().type() == Subject.Type.INITIATIVE
                                && l.subject().id().equals(move.key())))
                .map(Cue::evidence);
        return Stream.of(written, decided, said).flatMap(e -> e).findFirst();
    }

    private static List<Decision> approvals(QuarterWindow window, Move move) {
        return DecisionEffects.recorded(window.history()).stream()
                .filter(d -> d.type() == Decision.Type.APPROVE_ADD && d.positive() && around(move, d.date()))
                .filter(d -> d.about(Subject.Type.INITIATIVE).contains(move.key()))
                .toList();
    }

    private static boolean around(Move move, LocalDate day) {
        return !day.isBefore(move.event().from().minusDays(BEFORE))
                && !day.isAfter(move.event().to().plusDays(AFTER));
    }

    /** Whether a text says that something is urgent. */
    static boolean urgent(String text) {
        return CUE.matcher(text).find();
    }

    Optional<Statistic> statistic(Rules.Rule rule) {
        return additions.size() < rule.least("additions")
                ? Optional.empty()
                : Optional.of(Statistic.of(
                        "additions that are only urgent",
                        new Proportion(urgent.size(), additions.size()),
                        Wording.of(urgent.size(), additions.size()),
                        rule.threshold("urgency only")));
    }

    String silence(Rules.Rule rule) {
        return "Partial: additions that are only urgent need at least " + (int) rule.least("additions")
                + " additions with a description, a comment or a decision, and a column objective or value; there are "
                + additions.size() + ".";
    }

    void addTo(Findings findings, double score) {
        urgent.forEach((move, evidence) -> findings.add(
                new Drift(
                        "urgent-without-importance",
                        List.of(move.initiative().subject()),
                        move.initiative().row().title()
                                + " was added as urgent; no objective and no value say why it matters.",
                        "Link it to an objective, or let it wait until somebody can.",
                        List.of(evidence)),
                0.5 * (0.5 + 0.5 * score),
                move.event().to()));
    }
}
