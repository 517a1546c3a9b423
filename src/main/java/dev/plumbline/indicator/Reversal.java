package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Link;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A decision that turns an earlier one back.
 *
 * @param by the later decision
 * @param learned whether it follows a review that was announced, a pilot, or a new fact it names
 */
record Reversal(Decision by, boolean learned) {

    private static final Map<Decision.Type, Set<Decision.Type>> OPPOSITE = new EnumMap<>(Map.of(
            Decision.Type.APPROVE_ADD, EnumSet.of(Decision.Type.STOP, Decision.Type.PAUSE, Decision.Type.DECLINE),
            Decision.Type.STOP, EnumSet.of(Decision.Type.APPROVE_ADD, Decision.Type.RESUME),
            Decision.Type.DECLINE, EnumSet.of(Decision.Type.APPROVE_ADD),
            Decision.Type.PAUSE, EnumSet.of(Decision.Type.RESUME, Decision.Type.APPROVE_ADD),
            Decision.Type.RESUME, EnumSet.of(Decision.Type.PAUSE, Decision.Type.STOP)));

    /** What can be turned back: what OPPOSITE knows by its type, the rest where a later decision says that it replaces it. */
    private static final Set<Decision.Type> CHANGES = EnumSet.of(
            Decision.Type.APPROVE_ADD,
            Decision.Type.STOP,
            Decision.Type.DECLINE,
            Decision.Type.PAUSE,
            Decision.Type.RESUME,
            Decision.Type.PRIORITY,
            Decision.Type.DATE,
            Decision.Type.SCOPE,
            Decision.Type.OWNER,
            Decision.Type.BUDGET);

    private static final Pattern LEARNED = Pattern.compile(
            "(?iu)\\b(?:pilot\\w*|trial|review (?:date|trigger|point|showed|found)|planned review|stage gate|gate review|experiment\\w*"
                    + "|new (?:evidence|fact|facts|data|information|finding|findings|regulation|ruling)|because (?:the )?(?:test|tests|data|results?)"
                    + "|results? (?:show|showed)|(?:test|market|user|customer) (?:results?|data|research)|lessons? learn\\w*"
                    + "|neue (?:erkenntnis\\w*|fakten|daten|zahlen)|probelauf|pilotprojekt|nouvelles? (?:données|preuves?|informations?)"
                    + "|essai|nuev[oa]s? (?:datos|evidencias?|información)|prueba piloto)\\b");

    /**
     * A decision on an initiative and what became of it.
     *
     * @param decision the decision
     * @param subject the initiative
     * @param reversal the first decision that turns it back in time; {@code null} when there is none
     */
    record Watched(Decision decision, Subject subject, @Nullable Reversal reversal) {

        KaplanMeier.Case on(LocalDate day, double learning, int horizon) {
            if (reversal != null) {
                long days =
                        ChronoUnit.DAYS.between(decision.date(), reversal.by().date());
                return new KaplanMeier.Case(days, reversal.learned() ? learning : 1);
            }
            return new KaplanMeier.Case(Math.min(horizon, ChronoUnit.DAYS.between(decision.date(), day)), 0);
        }
    }

    /** The decisions of a span that can be turned back, each on each of its initiatives. */
    static List<Watched> watch(List<Decision> decisions, LocalDate from, LocalDate to, int horizon) {
        List<Watched> watched = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.date().isBefore(from) || decision.date().isAfter(to) || !CHANGES.contains(type(decision))) {
                continue;
            }
            for (Link link : decision.links()) {
                if (link.accepted() && link.subject().type() == Subject.Type.INITIATIVE) {
                    watched.add(
                            new Watched(decision, link.subject(), of(decision, link.subject(), decisions, horizon)));
                }
            }
        }
        return watched;
    }

    private static @Nullable Reversal of(Decision decision, Subject subject, List<Decision> all, int horizon) {
        for (Decision later : all) {
            long days = ChronoUnit.DAYS.between(decision.date(), later.date());
            if (days >= 1
                    && days <= horizon
                    && (later.about(subject.type()).contains(subject.id()) || replaces(later, decision))
                    && (opposite(decision, later) || replaces(later, decision))) {
                return new Reversal(later, learned(decision, later));
            }
        }
        return null;
    }

    private static boolean replaces(Decision later, Decision decision) {
        return !later.supersedes().isBlank()
                && Wording.normalised(later.supersedes()).equals(Wording.normalised(decision.id()));
    }

    private static boolean opposite(Decision decision, Decision later) {
        return OPPOSITE.getOrDefault(type(decision), Set.of()).contains(type(later));
    }

    /** To refuse an addition is to decline it; to refuse a stop, a pause or a resumption leaves things as they are. */
    private static Decision.Type type(Decision decision) {
        if (decision.positive()) {
            return decision.type();
        }
        return switch (decision.type()) {
            case APPROVE_ADD -> Decision.Type.DECLINE;
            case STOP, PAUSE, RESUME -> Decision.Type.OTHER;
            default -> decision.type();
        };
    }

    private static boolean learned(Decision decision, Decision later) {
        return !decision.conditions().isEmpty()
                || LEARNED.matcher(later.text()).find()
                || LEARNED.matcher(decision.text()).find();
    }
}
