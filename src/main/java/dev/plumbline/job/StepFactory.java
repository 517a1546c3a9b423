package dev.plumbline.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds the two kinds of steps there are: work done once, and work done for each of many things on all cores. */
final class StepFactory {

    private static final Logger LOG = LoggerFactory.getLogger(StepFactory.class);

    /** Things are handed out in at most this many partitions, so that a night of 6,000 files is not 6,000 step records. */
    private static final int PARTITIONS = 32;

    private final JobRepository repository;
    private final TaskExecutor workers;
    private final Progress progress;

    StepFactory(JobRepository repository, TaskExecutor workers, Progress progress) {
        this.repository = repository;
        this.workers = workers;
        this.progress = progress;
    }

    /** A step that does something once. */
    Step once(String name, Work work) {
        Tasklet tasklet = (contribution, context) -> {
            progress.begin(name, 1);
            work.run();
            progress.did(name);
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository)
                .tasklet(tasklet, ownTransactions())
                .build();
    }

    /** A step that does something for each thing there is when it begins; begun again, for each that is still there. */
    <T> Step partitioned(String name, Supplier<List<T>> things, WorkOn<T> work) {
        Partitions<T> partitions = new Partitions<>();
        Tasklet tasklet = (contribution, context) -> {
            String partition = contribution.getStepExecution().getStepName();
            for (T thing : partitions.of(partition)) {
                work.on(thing);
                progress.did(name);
            }
            return RepeatStatus.FINISHED;
        };
        Step worker = new StepBuilder(name + " part", repository)
                .tasklet(tasklet, ownTransactions())
                .allowStartIfComplete(true)
                .build();
        return new StepBuilder(name, repository)
                .partitioner(worker.getName(), grid -> {
                    List<T> all = things.get();
                    LOG.info("{}: {}", name, all.size());
                    progress.begin(name, all.size());
                    return partitions.divide(all);
                })
                .step(worker)
                .taskExecutor(workers)
                .build();
    }

    /** Steps commit what they remember piece by piece; no transaction spans the files they move. */
    private static PlatformTransactionManager ownTransactions() {
        return new ResourcelessTransactionManager();
    }

    /** Work done once. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Work done for one thing. */
    @FunctionalInterface
    interface WorkOn<T> {
        void on(T thing) throws Exception;
    }

    /** Things in order, divided into runs of neighbours; the part's number is the end of its step's name. */
    private static final class Partitions<T> {

        private volatile List<List<T>> parts = List.of();

        Map<String, ExecutionContext> divide(List<T> things) {
            int count = Math.min(PARTITIONS, things.size());
            List<List<T>> divided = new ArrayList<>();
            Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
            for (int part = 0; part < count; part++) {
                int from = (int) ((long) things.size() * part / count);
                int to = (int) ((long) things.size() * (part + 1) / count);
                divided.add(List.copyOf(things.subList(from, to)));
                contexts.put(String.valueOf(part), new ExecutionContext());
            }
            parts = List.copyOf(divided);
            return contexts;
        }

        List<T> of(String stepName) {
            return parts.get(Integer.parseInt(stepName.substring(stepName.lastIndexOf(':') + 1)));
        }
    }
}
