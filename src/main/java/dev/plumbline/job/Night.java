package dev.plumbline.job;

import dev.plumbline.history.Claim;
import dev.plumbline.history.History;
import dev.plumbline.intake.Drop;
import dev.plumbline.intake.DropFolder;
import dev.plumbline.model.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * One run: its identity, its no-op when nothing is new, its resumption when it was cut off, and what it tells afterwards.
 */
final class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Batch batch;
    private final History history;
    private final Claiming claiming;
    private final Found found;
    private final Telling telling;

    Night(Batch batch, History history, Claiming claiming, Found found, Telling telling) {
        this.batch = batch;
        this.history = history;
        this.claiming = claiming;
        this.found = found;
        this.telling = telling;
    }

    /** Runs, or finds that there is nothing to run. */
    RunSummary run(long lastTold) throws Exception {
        long number = lastTold >= 0 ? lastTold : history.lastEntry(true);
        Told told = new Told(number, again(number));
        JobParameters identity = identity();
        JobExecution last = batch.repository().getLastJobExecution(NightJob.NAME, identity);
        if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
            claiming.claim(found.contents());
            return nothingToDo();
        }
        recover();
        JobExecution execution = batch.operator().start(batch.job(), identity);
        return execution.getStatus() == BatchStatus.COMPLETED ? done(told) : failed(execution, told);
    }

    /**
     * Has everything read under the profiles in force.
     *
     * @return the numbers of the files that were told before and are read again
     */
    private Set<Long> again(long lastTold) {
        history.readUnder(found.profiles().entries());
        return history.unread().stream()
                .map(InputFile::number)
                .filter(number -> number <= lastTold)
                .collect(Collectors.toSet());
    }

    /** The day, and everything that goes into the reports: the same again is the same run (design §2.4). */
    private JobParameters identity() {
        List<String> facts = new ArrayList<>();
        history.claims().forEach(claim -> facts.add(claim.toString()));
        for (Drop drop : claiming.news(found.contents().drops())) {
            Claim claim = Claiming.claim(drop);
            facts.add(claim.toString());
        }
        history.portfolios()
                .forEach(portfolio -> facts.add(history.corrections(portfolio).toString()));
        history.profiles().forEach((portfolio, profile) -> facts.add(portfolio + " " + profile));
        facts.add(Program.digest());
        facts.add("acceptable " + new TreeMap<>(found.settings().acceptable()));
        return new JobParametersBuilder()
                .addString("asOf", telling.request().asOf().toString())
                .addString("inputs", Digest.of(facts))
                .toJobParameters();
    }

    /** Runs that were killed still look as if they were running; the workspace's lock says they are not. */
    private void recover() {
        for (JobExecution killed : batch.repository().findRunningJobExecutions(NightJob.NAME)) {
            LOG.warn("the run begun at {} was cut off; taking it up where it stopped", killed.getStartTime());
            batch.operator().recover(killed);
        }
    }

    private RunSummary nothingToDo() {
        List<String> issued = issued();
        return issued.isEmpty()
                ? summary(
                        RunSummary.Outcome.NOTHING_NEW,
                        "Nothing new, and nothing due.",
                        telling.notes().duplicates())
                : summary(
                        RunSummary.Outcome.ALREADY_ISSUED,
                        "Nothing new. Already issued: " + String.join(", ", issued) + ".",
                        telling.notes().duplicates());
    }

    private List<String> issued() {
        return history.portfolios().stream()
                .flatMap(portfolio -> history.issues(portfolio).stream())
                .filter(issue -> !issue.asOf().isAfter(telling.request().asOf()))
                .map(issue ->
                        issue.portfolio() + " " + issue.period() + (issue.version() > 1 ? " v" + issue.version() : ""))
                .toList();
    }

    private RunSummary done(Told told) {
        List<InputFile> files = files(told);
        if (!telling.notes().issued().isEmpty()) {
            return summary(
                    RunSummary.Outcome.ISSUED,
                    "Issued " + count(telling.notes().issued().size(), "report") + ".",
                    files);
        }
        boolean fresh = files.stream().anyMatch(file -> file.state() != InputFile.State.DUPLICATE);
        if (fresh) {
            return summary(
                    RunSummary.Outcome.NOT_ISSUED,
                    "Nothing issued: no register and no meetings could be read that are not reported on already. Reports issued earlier stand.",
                    files);
        }
        RunSummary idle = nothingToDo();
        return summary(idle.outcome(), idle.message(), files);
    }

    /** The files of this run, with what was found out about them beside the others of their portfolio. */
    private List<InputFile> files(Told told) {
        List<InputFile> files = new ArrayList<>(telling.notes().duplicates());
        for (InputFile file : history.ledgerAfter(told.again.isEmpty() ? told.number : 0)) {
            if (file.number() > told.number || told.again.contains(file.number())) {
                files.add(telling.notes().told(file));
            }
        }
        return files;
    }

    private RunSummary failed(JobExecution execution, Told told) {
        Throwable cause = cause(execution);
        LOG.error("the run failed", cause);
        String why =
                cause == null ? execution.getExitStatus().getExitDescription() : String.valueOf(cause.getMessage());
        List<InputFile> files = files(told);
        int moved = telling.notes().issued().size();
        String issued = moved == 0 ? "nothing" : "only " + count(moved, "report");
        return summary(
                RunSummary.Outcome.FAILED,
                "The run failed and issued " + issued + ": " + why + ". The same command takes it up where it stopped.",
                files);
    }

    private static @Nullable Throwable cause(JobExecution execution) {
        List<Throwable> causes = new ArrayList<>();
        execution.getStepExecutions().forEach(step -> causes.addAll(step.getFailureExceptions()));
        causes.addAll(execution.getFailureExceptions());
        return causes.stream()
                .filter(cause -> !(cause instanceof org.springframework.batch.core.job.JobExecutionException))
                .findFirst()
                .orElse(causes.isEmpty() ? null : causes.get(0));
    }

    private RunSummary summary(RunSummary.Outcome outcome, String message, List<InputFile> files) {
        return new RunSummary(
                outcome,
                message,
                telling.request().asOf(),
                telling.request().startedAt(),
                telling.notes().issued(),
                files,
                telling.notes().left(),
                history.lastEntry(false));
    }

    static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    /** What Spring Batch brings. */
    record Batch(JobOperator operator, JobRepository repository, Job job) {}

    /**
     * What was there when the run began.
     *
     * @param contents what lay in the drop folder
     * @param profiles how exports are to be read
     * @param settings the settings of the run
     */
    record Found(DropFolder.Contents contents, Profiles profiles, Settings settings) {}

    /**
     * What earlier runs have told.
     *
     * @param number the last file of the ledger they told of
     * @param again the files up to there that are read again
     */
    private record Told(long number, Set<Long> again) {}

    /**
     * What a run tells afterwards.
     *
     * @param request what it was asked to do
     * @param notes what nothing else remembers
     */
    record Telling(RunRequest request, RunNotes notes) {}
}
