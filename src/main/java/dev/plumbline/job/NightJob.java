package dev.plumbline.job;

import dev.plumbline.history.History;
import dev.plumbline.intake.DropFolder;
import dev.plumbline.plan.Planner;
import dev.plumbline.scoring.Assessor;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The nightly job: claim, read, assess, render, issue. Reading is partitioned by file, assessing by portfolio, rendering by
 * report. Every step may be repeated: what it did before it was cut off, it finds done.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
class NightJob {

    /** The name under which Spring Batch keeps the job's runs. */
    static final String NAME = "night";

    @Bean
    History history(javax.sql.DataSource dataSource) {
        return new History(dataSource);
    }

    @Bean
    Assessor assessor(Settings settings) {
        return new Assessor(Program.RULES, settings::acceptableTo);
    }

    @Bean
    Planner planner(Assessor assessor) {
        return new Planner(Program.RULES, assessor);
    }

    @Bean
    RunNotes runNotes() {
        return new RunNotes();
    }

    @Bean
    Night.Found found(RunRequest request, Settings settings, Profiles profiles) {
        return new Night.Found(
                new DropFolder(request.inbox(), settings.settle()).contents(request.startedAt()), profiles, settings);
    }

    @Bean
    Claiming claiming(History history, RunRequest request, RunNotes notes) {
        return new Claiming(history, request, notes);
    }

    @Bean
    Night night(Night.Batch batch, History history, Claiming claiming, Night.Found found, Night.Telling telling) {
        return new Night(batch, history, claiming, found, telling);
    }

    @Bean
    Night.Batch batch(JobOperator operator, JobRepository repository, Job job) {
        return new Night.Batch(operator, repository, job);
    }

    @Bean
    Night.Telling telling(RunRequest request, RunNotes notes) {
        return new Night.Telling(request, notes);
    }

    @Bean
    StepFactory stepFactory(JobRepository repository, ThreadPoolTaskExecutor workers, Progress progress) {
        return new StepFactory(repository, workers, progress);
    }

    @Bean(destroyMethod = "shutdown")
    ThreadPoolTaskExecutor workers(Settings settings) {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(settings.threads());
        workers.setThreadNamePrefix("worker-");
        return workers;
    }

    @Bean
    Job job(JobRepository repository, StepFactory steps, Night.Found found, Claiming claiming, Work work) {
        return new JobBuilder(NAME, repository)
                .start(steps.once("claim", () -> claiming.claim(found.contents())))
                .next(steps.partitioned("read", work.history()::unread, work.reading()::read))
                .next(steps.once("forget", work.forgetting()::forget))
                .next(steps.partitioned("assess", work.due()::all, work.rendering()::assess))
                .next(steps.partitioned("render", work.due()::all, work.rendering()::render))
                .next(steps.once("issue", work.issuing()::issue))
                .build();
    }

    @Bean
    Work work(
            History history,
            Assessor assessor,
            Planner planner,
            RunRequest request,
            RunNotes notes,
            Profiles profiles,
            Settings settings) {
        return new Work(
                history,
                new Reading(history, request.workspace(), profiles),
                new Forgetting(history, settings.retention(), request),
                new DueReports(history, request, settings),
                new Rendering(history, assessor, planner, request, notes, settings.report()),
                new Issuing(history, request.workspace(), notes));
    }

    /** Who does the work of the steps. */
    record Work(
            History history,
            Reading reading,
            Forgetting forgetting,
            DueReports due,
            Rendering rendering,
            Issuing issuing) {}
}
