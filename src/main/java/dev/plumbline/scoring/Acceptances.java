package dev.plumbline.scoring;

import dev.plumbline.model.Acceptance;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Disposition.Answer;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people accept. The last answer on a finding counts; an acceptance lapses by itself on its last day,
 * see {@link Disposition#end}. Each later end is a renewal; the same row handed in again is not.
 */
final class Acceptances {

    private final Map<String, List<Disposition>> byFinding = new HashMap<>();
    private final Period period;

    Acceptances(List<Disposition> dispositions, Period period) {
        this.period = period;
        for (Disposition disposition : dispositions) {
            byFinding
                    .computeIfAbsent(disposition.target(), t -> new ArrayList<>())
                    .add(disposition);
        }
    }

    /** The acceptance of a finding, in force or lapsed; empty when nobody accepted it or somebody closed it since. */
    Optional<Acceptance> of(String finding) {
        List<Disposition> answers = byFinding.getOrDefault(finding, List.of());
        if (answers.isEmpty() || answers.get(answers.size() - 1).answer() != Answer.ACCEPT) {
            return Optional.empty();
        }
        TreeMap<LocalDate, Disposition> byEnd = new TreeMap<>();
        answers.stream().filter(answer -> answer.answer() == Answer.ACCEPT).forEach(a -> byEnd.put(end(a), a));
        Disposition last = answers.get(answers.size() - 1);
        List<Evidence> evidence = new ArrayList<>(
                byEnd.values().stream().map(Disposition::evidence).toList());
        Collections.reverse(evidence);
        return Optional.of(new Acceptance(last.by(), last.reason(), last.on(), end(last), byEnd.size() - 1, evidence));
    }

    private LocalDate end(Disposition acceptance) {
        return Objects.requireNonNullElse(acceptance.end(), period.end());
    }
}
