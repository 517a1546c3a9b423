package dev.plumbline.evaluation;

import dev.plumbline.evaluation.Distribution.Estimate;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Period;
import dev.plumbline.model.Subject;
import dev.plumbline.simulator.Ledger;
import dev.plumbline.simulator.Ledger.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the findings of an indicator compare with the ledger.
 *
 * @param precision the share of findings about something that the ledger has, too
 * @param recall the share of what happened in the last quarter that a finding is about
 */
record Evidenced(String indicator, Estimate precision, Estimate recall) {

    /** A register a month: what happened just before a quarter is seen in it. */
    private static final int GAP = 31;

    static Evidenced of(String indicator, List<Assessed> organisations) {
        List<int[]> findings = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (Assessed one : organisations) {
            one.last().measured(indicator).ifPresent(measured -> {
                Period period = Assessed.period(one.last().number());
                Set<String> known = entities(one, indicator, period.start().minusYears(1), period.end());
                Set<String> recent =
                        entities(one, indicator, period.start(), period.end().minusDays(GAP));
                recent.remove(Ledger.WHOLE);
                Set<String> told = new HashSet<>();
                int right = 0;
                for (Finding finding : measured.findings()) {
                    right += right(finding, known) ? 1 : 0;
                    finding.subjects().forEach(s -> {
                        told.add(s.id());
                        told.add(s.name());
                    });
                }
                findings.add(new int[] {right, measured.findings().size()});
                truths.add(
                        new int[] {(int) recent.stream().filter(told::contains).count(), recent.size()});
            });
        }
        return new Evidenced(indicator, Distribution.share(findings), Distribution.share(truths));
    }

    /** Findings of the last quarter and what the ledger has, for those who want to know why. */
    static String told(Assessed one) {
        StringBuilder text = new StringBuilder("== " + one.scenario().name() + "\n");
        Period period = Assessed.period(one.last().number());
        for (String indicator : one.last().outcomes().keySet()) {
            Set<String> known = entities(one, indicator, period.start().minusYears(1), period.end());
            one.last().measured(indicator).ifPresent(m -> m.findings().forEach(f -> text.append(indicator)
                    .append(right(f, known) ? " + " : " - ")
                    .append(f.kind())
                    .append(' ')
                    .append(f.subjects())
                    .append(' ')
                    .append(f.since())
                    .append('\n')));
            text.append(indicator)
                    .append(" truth ")
                    .append(new java.util.TreeSet<>(entities(
                            one, indicator, period.start(), period.end().minusDays(GAP))))
                    .append('\n');
        }
        return text.toString();
    }

    /** A finding about the portfolio as a whole is right when the ledger says so of the whole. */
    private static boolean right(Finding finding, Set<String> known) {
        boolean whole = finding.subjects().stream()
                .noneMatch(s -> s.type() == Subject.Type.INITIATIVE || s.type() == Subject.Type.COMMITMENT);
        return (whole && known.contains(Ledger.WHOLE))
                || finding.subjects().stream().anyMatch(s -> known.contains(s.id()) || known.contains(s.name()));
    }

    private static Set<String> entities(Assessed one, String indicator, LocalDate from, LocalDate to) {
        Set<String> entities = new HashSet<>();
        for (Truth truth : one.ledger().truths()) {
            boolean within = !truth.date().isAfter(to) && !truth.until().isBefore(from);
            if (truth.indicator().equals(indicator) && within) {
                entities.add(truth.entity());
            }
        }
        return entities;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %d |%n",
                indicator,
                precision.text(),
                precision.cases(),
                recall.text(),
                recall.cases());
    }
}
