package dev.plumbline.indicator;

import dev.plumbline.indicator.DirectionLinks.Strength;
import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The findings of {@link DirectionCoverage}: work that serves nothing or what was excluded, commitments that nothing serves or
 * nearly everything.
 *
 * @param window the registers of the quarter
 * @param links who serves what
 * @param telling the commitments that tell work apart
 * @param catchAll those that most of the work fits
 */
record CoverageFindings(
        QuarterWindow window, DirectionLinks links, List<Commitment> telling, List<Commitment> catchAll) {

    void addTo(Findings findings) {
        for (Initiative initiative : links.work()) {
            if (links.strongest(initiative, telling) == Strength.NONE) {
                findings.add(orphan(initiative, !catchAll.isEmpty()), 0.5, firstSeen(initiative));
            }
            links.of(Commitment.Kind.EXCLUDE).stream()
                    .filter(c -> links.strength(initiative, c) == Strength.CONFIRMED)
                    .forEach(c -> findings.add(excluded(initiative, c), 0.9, firstSeen(initiative)));
        }
        telling.stream()
                .filter(c -> links.strongest(c) == Strength.NONE)
                .forEach(c -> findings.add(unserved(c), 0.6, since(c)));
        catchAll.forEach(c -> findings.add(catching(c), 0.2, since(c)));
    }

    private static Drift orphan(Initiative initiative, boolean catching) {
        Evidence evidence = initiative.row().get(Field.OBJECTIVE).known()
                ? initiative.row().evidence(Field.OBJECTIVE)
                : initiative.row().evidence();
        return new Drift(
                "orphan-initiative",
                List.of(initiative.subject()),
                initiative.row().title() + " serves no commitment that holds"
                        + (catching ? ", apart from what fits most of the work." : "."),
                "Link it to a commitment, stop it, or change the direction on purpose.",
                List.of(evidence));
    }

    private static Drift excluded(Initiative initiative, Commitment exclusion) {
        return new Drift(
                "excluded-work-pursued",
                List.of(initiative.subject(), subject(exclusion)),
                initiative.row().title() + " is in progress, though it was excluded: \"" + exclusion.statement()
                        + "\".",
                "Stop it, or lift the exclusion by decision.",
                List.of(initiative.row().evidence(), exclusion.evidence()));
    }

    private static Drift unserved(Commitment commitment) {
        return new Drift(
                "unserved-commitment",
                List.of(subject(commitment)),
                "No active initiative serves the commitment \"" + commitment.statement() + "\".",
                "Start or link the work that serves it, or withdraw it.",
                List.of(commitment.evidence()));
    }

    private static Drift catching(Commitment commitment) {
        return new Drift(
                "catch-all-commitment",
                List.of(subject(commitment)),
                "Most of the work fits the commitment \"" + commitment.statement() + "\", so it rules nothing out.",
                "Say what it excludes, or split it.",
                List.of(commitment.evidence()));
    }

    private static Subject subject(Commitment commitment) {
        return new Subject(Subject.Type.COMMITMENT, commitment.id(), commitment.statement());
    }

    /** The date of the first register in which it is in progress. */
    private LocalDate firstSeen(Initiative initiative) {
        return window.history().snapshots().stream()
                .filter(s -> window.find(s.asOf(), initiative.key())
                        .filter(Initiative::inProgress)
                        .isPresent())
                .map(Snapshot::asOf)
                .findFirst()
                .orElse(window.last().asOf());
    }

    /** The day it holds from, as far as registers reach back. */
    private LocalDate since(Commitment commitment) {
        LocalDate first = window.history().snapshots().get(0).asOf();
        LocalDate from = commitment.valid().from();
        return Stream.of(first, from == null ? first : from)
                .max(Comparator.naturalOrder())
                .orElse(first);
    }
}
