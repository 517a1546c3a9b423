package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run killed at any moment loses nothing and does nothing twice. */
final class KillIT {

    private static final int KILLS = Integer.getInteger("plumbline.kills", 4);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aKilledRunEndsWithTheSameBytesAsAnUndisturbedOne() throws Exception {
        Installed undisturbed = world("undisturbed");
        long began = System.nanoTime();
        assertThat(undisturbed.run("2026-09-30").exitCode()).isEqualTo(3);
        long lasts = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Random random = new Random(20260930);
        for (int kill = 0; kill < KILLS; kill++) {
            Installed killed = world("killed-" + kill);
            Process process =
                    killed.start(List.of("run", "--workspace", killed.workspace.toString(), "--as-of", "2026-09-30"));
            long after = lasts / 4 + (long) (random.nextDouble() * lasts * 3 / 4);
            process.waitFor(after, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            Installed.Answer answer = killed.run("2026-09-30");

            assertThat(answer.exitCode())
                    .as("killed after %d ms: %s", after, answer.err())
                    .isIn(0, 3);
            assertThat(killed.issued()).as("killed after %d ms", after).isEqualTo(undisturbed.issued());
            assertThat(killed.digests("archive")).isEqualTo(undisturbed.digests("archive"));
            assertThat(killed.digests("quarantine")).isEqualTo(undisturbed.digests("quarantine"));
            assertThat(killed.workspace.resolve("inbox/Retail")).isEmptyDirectory();
        }
    }

    private Installed world(String name) throws Exception {
        Installed world =
                new Installed(Files.createDirectories(folder.resolve(name).resolve("workspace")));
        for (String portfolio : List.of("Retail", "Operations", "Corporate")) {
            world.drop(portfolio, "register-2026-03-31.csv", Installed.register(1, 12));
            world.drop(portfolio, "register-2026-06-30.csv", Installed.register(1, 14));
            world.drop(portfolio, "register-2026-09-30.csv", Installed.register(2, 17));
        }
        world.drop("Retail", "damaged.xlsx", "PK\u0003\u0004 cut off");
        return world;
    }
}
