package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Remembered;
import dev.plumbline.intake.DropFolder;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.TableKind;
import dev.plumbline.simulator.Dose;
import dev.plumbline.simulator.Dose.Profile;
import dev.plumbline.simulator.HardNegative;
import dev.plumbline.simulator.Knob;
import dev.plumbline.simulator.Ledger;
import dev.plumbline.simulator.Noise;
import dev.plumbline.simulator.Scenario;
import dev.plumbline.simulator.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SimulatorTest {

    private static final String PURPOSE = "simulator-test";

    @AfterAll
    static void tidy() {
        new SimulatedFolder(Path.of("target", "simulated", PURPOSE)).delete();
    }

    @Test
    void theSameScenarioGivesTheSameDocumentsByteByByte() {
        Scenario scenario = small("same");

        assertThat(digests(scenario)).isEqualTo(digests(scenario)).isNotEqualTo(digests(small("other")));
    }

    /** The names are seeds of organisations with different headers, languages, containers and minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"aster", "birch", "cedar", "dahlia"})
    void everyDocumentIsReadAndNoneIsTakenForAnotherKind(String name) {
        List<Remembered.ReadFile> read =
                SimulatedFolder.of(World.of(small(name)), PURPOSE).read(file -> true);

        Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
        for (Remembered.ReadFile file : read) {
            Set<TableKind> found = EnumSet.noneOf(TableKind.class);
            file.result().snapshots().forEach(s -> found.addAll(s.content().kinds()));
            assertThat(found).as(file.name()).containsExactly(expected(file.name()));
            kinds.addAll(found);
        }
        assertThat(kinds)
                .contains(
                        TableKind.REGISTER,
                        TableKind.DIRECTION,
                        TableKind.LIMITS,
                        TableKind.CAPACITY,
                        TableKind.ALLOCATIONS,
                        TableKind.ROLES,
                        TableKind.FILTERS,
                        TableKind.RANKINGS,
                        TableKind.DECISIONS,
                        TableKind.MEETINGS);
    }

    private static TableKind expected(String file) {
        if (file.startsWith("decision-log")) {
            return TableKind.DECISIONS;
        }
        for (TableKind kind : TableKind.values()) {
            if (file.startsWith(kind.name().toLowerCase(java.util.Locale.ROOT))) {
                return kind;
            }
        }
        return TableKind.MEETINGS;
    }

    @Test
    void withoutNoiseTheRegisterShowsWhatTheLedgerKnows() {
        World world = World.of(small("exact").with(Noise.LOW, "dev"));
        PortfolioHistory history =
                SimulatedFolder.history(SimulatedFolder.of(world, PURPOSE).read(file -> true));

        for (int quarter = 1; quarter < world.scenario().quarters(); quarter++) {
            LocalDate end = Assessed.period(quarter).end();
            assertThat((double)
                            history.snapshotAt(end).orElseThrow().inProgress().size())
                    .isEqualTo(world.ledger().statistics(quarter).get("active"));
        }
    }

    @ParameterizedTest
    @EnumSource(Knob.class)
    void aTurnedKnobLeavesNoTraceBeforeItsOnset(Knob knob) {
        Scenario plain = small("onset");
        int onset = 3;
        Ledger turned =
                World.of(plain.with(knob, new Dose(1, onset, Profile.STEP))).ledger();
        Ledger still = World.of(plain).ledger();

        for (int quarter = 0; quarter < onset; quarter++) {
            assertThat(turned.statistics(quarter).get("events per initiative-quarter"))
                    .isEqualTo(still.statistics(quarter).get("events per initiative-quarter"));
        }
    }

    @ParameterizedTest
    @EnumSource(HardNegative.class)
    void everyHardNegativeCanBeRead(HardNegative negative) {
        World world = World.of(Scenario.stable("trap", 12, 4).with(negative));

        assertThat(SimulatedFolder.of(world, PURPOSE).read(file -> file.startsWith("register")))
                .isNotEmpty();
    }

    private static Scenario small(String name) {
        return Scenario.stable(name, 15, 4);
    }

    private static Map<String, String> digests(Scenario scenario) {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : SimulatedFolder.of(World.of(scenario), PURPOSE).files()) {
            try {
                digests.put(file.getFileName().toString(), DropFolder.sha256(file));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return digests;
    }
}
