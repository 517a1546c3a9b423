package dev.plumbline.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.scoring.Assessor;
import dev.plumbline.scoring.RulesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameSeedWritesTheSameDocuments() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Scenario scenario = Scenario.of(7, 30, Knob.DECISION_TRANSLATION, 0.6);
        List<Documents.Written> first = Documents.write(Organisation.of(scenario), one);
        List<Documents.Written> second = Documents.write(Organisation.of(scenario), other);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Path path = first.get(i).path();
            if (!path.toString().endsWith(".xlsx")
                    && Files.mismatch(path, second.get(i).path()) >= 0) {
                different.add(path.getFileName().toString());
            }
        }
        assertThat(first).hasSameSizeAs(second).hasSizeGreaterThan(150);
        assertThat(different).isEmpty();
    }

    @Test
    void everyDocumentIsAcceptedAndAlmostEverythingCanBeAssessed() throws IOException {
        Organisation organisation = Organisation.of(Scenario.stable(3, 60));
        PortfolioHistory history = Product.read(Documents.write(organisation, folder));
        Assessment assessment = new Assessor(RulesFile.standard()).assess(history, new Period(2025, 4), "sha256:1", 1);
        assertThat(history.files()).allMatch(file -> file.rows().rejected() == 0);
        List<String> silent = assessment.indicators().stream()
                .filter(i -> !(i.outcome() instanceof Outcome.Measured))
                .map(i -> i.id() + ": " + i.outcome())
                .toList();
        assertThat(silent).hasSizeLessThan(3);
    }
}
