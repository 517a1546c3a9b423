package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.indicator.Flow.Move;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Additions whose own text says they are urgent while nothing says they matter: no objective, no value.
 *
 * @param additions those with a text, where the register has a column for what matters
 * @param urgent those of them that are urgent and nothing else
 */
record UrgentAdditions(List<Move> additions, List<Move> urgent) {

    /** The urgency cues of method §8.2. */
    private static final Pattern CUE = Pattern.compile(
            "\\b(urgent(ly)?|asap|immediate(ly)?|drop everything|can't wait|board is asking|escalat(ed|ion)"
                    + "|dringend|sofort|urgence|urgente)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<Field> TEXT = List.of(Field.DESCRIPTION, Field.COMMENTS);
    private static final List<Field> IMPORTANCE = List.of(Field.OBJECTIVE, Field.VALUE);

    static UrgentAdditions within(QuarterWindow window) {
        List<Move> additions = Flow.within(window).additions().stream()
                .filter(m -> TEXT.stream().anyMatch(f -> known(m, f)))
                .filter(m -> IMPORTANCE.stream()
                        .anyMatch(f -> m.initiative().row().get(f).state() != Datum.State.ABSENT))
                .toList();
        List<Move> urgent = additions.stream()
                .filter(m -> IMPORTANCE.stream().noneMatch(f -> known(m, f)))
                .filter(m -> cue(m).isPresent())
                .toList();
        return new UrgentAdditions(additions, urgent);
    }

    private static boolean known(Move move, Field field) {
        return move.initiative().row().get(field).known();
    }

    private static Optional<Field> cue(Move move) {
        InitiativeRow row = move.initiative().row();
        return TEXT.stream().filter(f -> CUE.matcher(row.text(f)).find()).findFirst();
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
                + " additions with a description or comment and a column objective or value; there are "
                + additions.size() + ".";
    }

    void addTo(Findings findings, double score) {
        for (Move move : urgent) {
            findings.add(
                    new Drift(
                            "urgent-without-importance",
                            List.of(move.initiative().subject()),
                            move.initiative().row().title()
                                    + " was added as urgent; no objective and no value say why it matters.",
                            "Link it to an objective, or let it wait until somebody can.",
                            List.of(move.initiative().row().evidence(cue(move).orElseThrow()))),
                    0.5 * (0.5 + 0.5 * score),
                    move.event().to());
        }
    }
}
