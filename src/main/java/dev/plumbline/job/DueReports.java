package dev.plumbline.job;

import dev.plumbline.history.DatedInput;
import dev.plumbline.history.History;
import dev.plumbline.history.Issue;
import dev.plumbline.model.IdentityCorrection;
import dev.plumbline.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which reports are due: those of portfolios whose inputs have not been reported on yet. A report speaks for the quarter of the
 * portfolio's newest register (of its newest meeting, where it has no register), so one that arrives after the quarter's end still makes its own quarter due, and a quarter
 * without a register has none. A night with nothing new owes nothing, whatever its date; one period is never issued twice for
 * the same inputs.
 */
final class DueReports {

    private final History history;
    private final StagedReports staged;
    private final LocalDate asOf;
    private final Settings settings;
    private final List<String> look;

    /** The rules and templates of the program and the settings belong to a report's identity: others, another report. */
    DueReports(History history, RunRequest request, Settings settings) {
        this.history = history;
        this.staged = new StagedReports(request.workspace());
        this.asOf = request.asOf();
        this.settings = settings;
        this.look = settings.report().facts(request.workspace());
    }

    /** In order of portfolio. */
    List<Due> all() {
        TreeMap<String, List<DatedInput>> portfolios = new TreeMap<>();
        for (DatedInput input : history.inputs(asOf)) {
            portfolios
                    .computeIfAbsent(input.portfolio(), p -> new ArrayList<>())
                    .add(input);
        }
        List<Due> due = new ArrayList<>();
        portfolios.forEach((portfolio, inputs) -> newest(inputs, DatedInput::register)
                .or(() -> newest(inputs, DatedInput::meetings))
                .flatMap(newest -> due(portfolio, newest, inputs))
                .ifPresent(due::add));
        return due;
    }

    private static Optional<LocalDate> newest(List<DatedInput> inputs, Predicate<DatedInput> kind) {
        return inputs.stream().filter(kind).map(DatedInput::asOf).max(Comparator.naturalOrder());
    }

    private Optional<Due> due(String portfolio, LocalDate newest, List<DatedInput> inputs) {
        Period period = Period.of(newest);
        LocalDate speaksFor = asOf.isBefore(period.end()) ? asOf : period.end();
        List<String> facts = new ArrayList<>(List.of(Program.digest()));
        inputs.stream().filter(input -> !input.asOf().isAfter(speaksFor)).forEach(input -> facts.add(input.toString()));
        facts.addAll(look);
        settings.acceptableTo(portfolio).forEach(quarter -> facts.add("acceptable " + quarter));
        Optional.ofNullable(history.profiles().get(portfolio)).ifPresent(facts::add);
        for (IdentityCorrection correction : history.corrections(portfolio)) {
            facts.add(correction.toString());
        }
        String digest = Digest.of(facts);
        List<Issue> issues = history.issues(portfolio).stream()
                .filter(issue -> issue.period().equals(period))
                .toList();
        boolean told = issues.stream().anyMatch(issue -> issue.inputsDigest().equals(digest));
        int version = Math.max(issues.size(), staged.published(portfolio, period)) + 1;
        return told ? Optional.empty() : Optional.of(new Due(portfolio, period, speaksFor, version, digest));
    }

    /**
     * A report to be made.
     *
     * @param asOf the day it speaks for
     * @param version 1 for the first issue of the period
     * @param digest over everything that goes into it
     */
    record Due(String portfolio, Period period, LocalDate asOf, int version, String digest) {}
}
