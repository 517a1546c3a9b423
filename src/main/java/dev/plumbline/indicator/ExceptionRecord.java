package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Link;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An exception that was granted: a recorded decision that sets a rule aside, or a person's acceptance of a finding.
 *
 * @param id of the decision, or of the finding accepted
 * @param date when it was granted
 * @param rule the rule it sets aside, as stated; empty when it names none
 * @param text the words
 * @param expiry until when; {@code null} when no end is stated
 * @param subjects the initiatives
 * @param unit the unit of the first of them; empty when unknown
 * @param evidence where it stands
 */
record ExceptionRecord(
        String id,
        LocalDate date,
        String rule,
        String text,
        @Nullable LocalDate expiry,
        List<Subject> subjects,
        String unit,
        List<Evidence> evidence) {

    private static final double ALIKE = 0.6;
    private static final Pattern EMERGENCY = Pattern.compile(
            "(?iu)\\b(?:safety|statutory|legal requirement|required by law|regulator\\w*|emergency|security patch|sicherheit|gesetz\\w*"
                    + "|notfall|obligation légale|urgence|seguridad|emergencia|exigencia legal)\\b");
    private static final Pattern OPEN =
            Pattern.compile("(?iu)\\b(?:open|in force|active|extended|ongoing|offen|gültig|en vigueur|vigente)\\b");

    static List<ExceptionRecord> of(PortfolioHistory history, LocalDate end) {
        List<ExceptionRecord> all = new ArrayList<>();
        Map<String, String> units = new HashMap<>();
        history.snapshots().forEach(register -> register.initiatives()
                .forEach(i ->
                        units.putIfAbsent(i.key(), Wording.normalised(i.row().text(Field.UNIT)))));
        for (Decision decision : DecisionEffects.recorded(history)) {
            boolean excepts = decision.type() == Decision.Type.EXCEPTION
                    || !decision.ruleWaived().isBlank();
            if (excepts && decision.positive() && !decision.date().isAfter(end)) {
                List<Subject> subjects = decision.links().stream()
                        .filter(link -> link.accepted() && link.subject().type() == Subject.Type.INITIATIVE)
                        .map(Link::subject)
                        .toList();
                all.add(new ExceptionRecord(
                        decision.id(),
                        decision.date(),
                        decision.ruleWaived(),
                        decision.text(),
                        decision.expiry(),
                        subjects,
                        subjects.isEmpty()
                                ? ""
                                : units.getOrDefault(subjects.get(0).id(), ""),
                        decision.evidence()));
            }
        }
        Set<String> rows = new HashSet<>();
        for (Disposition answer : history.governance().dispositions()) {
            LocalDate on = answer.on();
            boolean accepts = answer.answer() == Disposition.Answer.ACCEPT && on != null && !on.isAfter(end);
            if (accepts && on != null && rows.add(answer.target() + on)) {
                all.add(new ExceptionRecord(
                        answer.target(),
                        on,
                        "acceptance of " + answer.target(),
                        answer.reason(),
                        answer.end(),
                        List.of(),
                        "",
                        List.of(answer.evidence())));
            }
        }
        all.sort(Comparator.comparing(ExceptionRecord::date).thenComparing(ExceptionRecord::id));
        return all;
    }

    /** Whether the law or safety demanded it. */
    boolean emergency() {
        return EMERGENCY.matcher(text + " " + rule).find();
    }

    /**
     * How an exception became a precedent.
     *
     * @param kind a stable word
     * @param what what became of it
     * @param since when
     * @param severity 0–1
     * @param evidence both sides
     */
    record Conversion(String kind, String what, LocalDate since, double severity, List<Evidence> evidence) {}

    /** How it became a precedent by a day; {@code null} when it did not. */
    @Nullable
    Conversion conversion(List<ExceptionRecord> all, PortfolioHistory history, LocalDate end, Rules.Rule settings) {
        if (amended(history, end)) {
            return null;
        }
        List<ExceptionRecord> later = all.stream()
                .filter(e -> !e.emergency()
                        && e.date().isAfter(date)
                        && ChronoUnit.DAYS.between(date, e.date()) <= settings.least("repeat days")
                        && sameClass(e))
                .toList();
        if (!later.isEmpty()) {
            ExceptionRecord first = later.get(0);
            List<Evidence> both = new ArrayList<>(evidence);
            both.addAll(first.evidence());
            return new Conversion(
                    "exception-repeated",
                    "was granted again " + later.size() + (later.size() == 1 ? " time" : " times") + ", first on "
                            + first.date(),
                    first.date(),
                    Math.min(1, 0.6 + 0.1 * later.size()),
                    both);
        }
        long age = ChronoUnit.DAYS.between(date, end);
        if (expiry == null) {
            return age > settings.least("mature days")
                    ? new Conversion(
                            "exception-without-end",
                            "has no end and stands for " + age + " days",
                            date.plusDays((long) settings.least("mature days")),
                            0.5,
                            evidence)
                    : null;
        }
        return expiry.isBefore(end) && open(history)
                ? new Conversion(
                        "exception-beyond-its-end",
                        "is still in force after its end on " + expiry,
                        expiry,
                        0.7,
                        evidence)
                : null;
    }

    /** The same rule in the same unit (its class, method I2), and where neither names one the same words. */
    private boolean sameClass(ExceptionRecord other) {
        if (!unit.isEmpty() && !other.unit().isEmpty() && !unit.equals(other.unit())) {
            return false;
        }
        if (!rule.isBlank() && !other.rule().isBlank()) {
            return jaccard(rule, other.rule()) >= ALIKE;
        }
        return rule.isBlank() && other.rule().isBlank() && jaccard(text, other.text()) >= ALIKE;
    }

    private static double jaccard(String one, String other) {
        Set<String> words = new HashSet<>(List.of(Wording.normalised(one).split(" ")));
        Set<String> others = new HashSet<>(List.of(Wording.normalised(other).split(" ")));
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        words.addAll(others);
        return words.isEmpty() ? 0 : (double) both.size() / words.size();
    }

    /** A rule that was changed since is policy now. */
    private boolean amended(PortfolioHistory history, LocalDate end) {
        return !rule.isBlank()
                && DecisionEffects.recorded(history).stream()
                        .filter(d -> d.positive()
                                && (d.type() == Decision.Type.RULE_CHANGE || d.type() == Decision.Type.LIMIT))
                        .filter(d -> !d.date().isBefore(date) && !d.date().isAfter(end))
                        .anyMatch(d -> contains(d.text() + " " + d.ruleWaived(), rule));
    }

    private static boolean contains(String text, String words) {
        Set<String> there = new HashSet<>(List.of(Wording.normalised(text).split(" ")));
        List<String> wanted = List.of(Wording.normalised(words).split(" "));
        return wanted.stream().filter(there::contains).count() >= ALIKE * wanted.size();
    }

    private boolean open(PortfolioHistory history) {
        return statuses(history).anyMatch(status -> OPEN.matcher(status).find());
    }

    /** Whether its end is past and no log says if it is still in force; an acceptance of a finding lapses by itself. */
    boolean unsure(PortfolioHistory history, LocalDate end) {
        return expiry != null
                && expiry.isBefore(end)
                && history.governance().decisions().stream().anyMatch(d -> d.id().equals(id))
                && statuses(history).allMatch(String::isBlank);
    }

    private Stream<String> statuses(PortfolioHistory history) {
        return history.governance().log().stream()
                .filter(entry ->
                        entry.kind() == LogEntry.Kind.DECISION && entry.id().equals(id))
                .map(LogEntry::status);
    }
}
