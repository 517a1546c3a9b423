package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Remembered;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.scoring.Readings;
import dev.plumbline.simulator.Scenario;
import dev.plumbline.simulator.World;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SimulatorTest {

    @Test
    void show() {
        for (int seed = 0; seed < Integer.getInteger("seeds", 6); seed++) {
            long t0 = System.nanoTime();
            World world = World.of(Scenario.stable("stable-" + seed, 40, 8));
            long t1 = System.nanoTime();
            SimulatedFolder folder = SimulatedFolder.of(world, "test");
            long t2 = System.nanoTime();
            List<Remembered.ReadFile> read = folder.read(name -> true);
            long t3 = System.nanoTime();
            PortfolioHistory plain = Remembered.nothing("Simulated").with(read);
            long t4 = System.nanoTime();
            PortfolioHistory history = dev.plumbline.language.Understanding.of(plain);
            long t5 = System.nanoTime();
            System.out.println("== " + seed + " files " + read.size() + " world " + ms(t0, t1) + " write " + ms(t1, t2)
                    + " read " + ms(t2, t3) + " recollect " + ms(t3, t4) + " understand " + ms(t4, t5));
            Map<String, Integer> problems = new TreeMap<>();
            read.forEach(f -> f.result()
                    .problems()
                    .forEach(
                            p -> problems.merge(f.name().replaceAll("[0-9]+", "#") + " " + p.code(), 1, Integer::sum)));
            System.out.println(problems);
            SimulatedFolder.TIMES.forEach((k, v) -> System.out.println("   " + k + " " + v / 1000000));
            SimulatedFolder.TIMES.clear();
            read.forEach(f -> f.result().problems().stream()
                    .filter(p -> p.code().equals("date-conflict"))
                    .limit(1)
                    .forEach(p -> System.out.println(f.name() + " " + p.message())));
            Map<String, Integer> kinds = new TreeMap<>();
            read.forEach(f -> f.result()
                    .snapshots()
                    .forEach(s -> kinds.merge(
                            f.name().replaceAll("[0-9]+", "#") + " "
                                    + f.result().format() + " " + s.content().kinds(),
                            1,
                            Integer::sum)));
            System.out.println(kinds);
            for (int q = 3; q < 8; q++) {
                long t6 = System.nanoTime();
                Map<String, Outcome> outcomes = Readings.of(history, Period.of(Scenario.START.plusMonths(3L * q)));
                StringBuilder line = new StringBuilder("Q" + q + " " + ms(t6, System.nanoTime()) + " ");
                outcomes.forEach((id, o) -> line.append(
                        o instanceof Outcome.Measured m
                                ? String.format(java.util.Locale.ROOT, "%s=%.2f(p%.2f) ", id, m.score(), m.pValue())
                                : o instanceof Outcome.NotAssessed n && n.reason() != Outcome.Reason.NOT_BUILT_YET
                                        ? id + "=" + n.reason() + ": " + n.message() + " "
                                        : ""));
                System.out.println(line + "flags " + Readings.flagged(outcomes) + " truth "
                        + world.ledger().statistics(q));
            }
            Map<String, Integer> decisions = new TreeMap<>();
            history.governance()
                    .decisions()
                    .forEach(d -> decisions.merge(d.type() + " " + d.status() + " " + d.positive(), 1, Integer::sum));
            System.out.println(decisions);
            history.governance().decisions().stream()
                    .filter(d -> d.type() == dev.plumbline.model.Decision.Type.OTHER)
                    .limit(8)
                    .forEach(d -> System.out.println("  OTHER " + d.text()));
        }
        assertThat(true).isTrue();
    }

    private static long ms(long a, long b) {
        return (b - a) / 1_000_000;
    }
}
