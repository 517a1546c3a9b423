package dev.plumbline.job;

import dev.plumbline.history.DatedInput;
import dev.plumbline.history.History;
import dev.plumbline.history.Issue;
import dev.plumbline.model.IdentityCorrection;
import dev.plumbline.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which reports are due: those of portfolios whose inputs up to the day asked for have not been reported on yet. A night
 * with nothing new owes nothing, whatever its date; one period is never issued twice for the same inputs.
 */
final class DueReports {

    private final History history;
    private final LocalDate asOf;
    private final String program;

    /**
     * @param program a digest of rules and templates: other rules, other reports
     */
    DueReports(History history, LocalDate asOf, String program) {
        this.history = history;
        this.asOf = asOf;
        this.program = program;
    }

    /** In order of portfolio. */
    List<Due> all() {
        TreeMap<String, List<String>> facts = new TreeMap<>();
        TreeSet<String> withRegister = new TreeSet<>();
        for (DatedInput input : history.inputs(asOf)) {
            facts.computeIfAbsent(input.portfolio(), p -> new ArrayList<>()).add(input.toString());
            if (input.register()) {
                withRegister.add(input.portfolio());
            }
        }
        facts.keySet().retainAll(withRegister);
        List<Due> due = new ArrayList<>();
        facts.forEach((portfolio, inputs) -> due(portfolio, inputs).ifPresent(due::add));
        return due;
    }

    private Optional<Due> due(String portfolio, List<String> facts) {
        for (IdentityCorrection correction : history.corrections(portfolio)) {
            facts.add(correction.toString());
        }
        facts.add(program);
        String digest = Digest.of(facts);
        Period period = Period.of(asOf);
        List<Issue> issues = history.issues(portfolio);
        boolean told = issues.stream()
                .anyMatch(issue ->
                        issue.inputsDigest().equals(digest) && issue.period().compareTo(period) <= 0);
        long versions =
                issues.stream().filter(issue -> issue.period().equals(period)).count();
        return told ? Optional.empty() : Optional.of(new Due(portfolio, period, (int) versions + 1, digest));
    }

    /**
     * A report to be made.
     *
     * @param version 1 for the first issue of the period
     * @param digest over everything that goes into it
     */
    record Due(String portfolio, Period period, int version, String digest) {}
}
