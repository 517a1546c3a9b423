package dev.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Link;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityLinkerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Layout LAYOUT =
            new Layout("register.csv", "00", null, false, Map.of(Field.ID, 1, Field.NAME, 2), 1);

    @Test
    void linksWhatPeopleMeanAndNothingElse() throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> told = new ArrayList<>();
        List<String[]> names = new ArrayList<>();
        for (String line : labels()) {
            if (line.startsWith("portfolio ")) {
                names.clear();
            } else if (line.startsWith("name ") || line.startsWith("commit ")) {
                names.add(row(line.startsWith("name ") ? "name" : "commit", line));
            } else if (line.startsWith("> ")) {
                String[] parts = line.substring(2).split(" \\| ", 2);
                Set<String> meant = parts[0].equals("-") ? Set.of() : Set.of(parts[0].split(" "));
                Set<String> found = accepted(linker(names), parts[1]);
                int both = (int) found.stream().filter(meant::contains).count();
                right += both;
                wrong += found.size() - both;
                missed += meant.size() - both;
                if (!found.equals(meant)) {
                    told.add(line + " but found " + found);
                }
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        System.out.printf("links: precision %.3f, recall %.3f, %d accepted%n", precision, recall, right + wrong);
        assertThat(precision).as(String.join("\n", told)).isGreaterThanOrEqualTo(.95);
        assertThat(recall).as(String.join("\n", told)).isGreaterThanOrEqualTo(.80);
    }

    @Test
    void aNameInLowerCaseThatIsAnEverydayWordIsACandidate() {
        assertThat(linker(one("A-01", "Phoenix")).links("the phoenix rises"))
                .extracting(Link::verdict)
                .containsExactly(Link.Verdict.CANDIDATE);
    }

    @ParameterizedTest
    @CsvSource({
        "The board stopped Orion in March., Orion",
        "Orion is stopped., Orion",
        "Wir stoppen Orion bis zum Sommer., Orion",
        "Orion wird gestoppt., Orion",
        "El consejo cancela Orion., Orion",
        "Le comité arrête Orion., Orion",
        "the constellation orion, ''",
        "Mr Orion called., ''",
        "Der Orion ist ein Sternbild., ''",
        "The Orion Bridge is closed., ''",
        "The Budget is approved., ''",
        "The Harbour is closed., ''"
    })
    void aNameOfOneWordIsKnownByItsCapital(String text, String name) {
        List<String[]> names = List.of(
                new String[] {"name", "A-01", "Orion"},
                new String[] {"name", "A-02", "Budget"},
                new String[] {"name", "A-03", "Harbour"},
                new String[] {"name", "A-04", "Harbour Gate"});
        assertThat(linker(names).links(text).stream()
                        .filter(Link::accepted)
                        .map(link -> link.subject().name())
                        .collect(Collectors.joining()))
                .isEqualTo(name);
    }

    @Test
    void anotherPhaseIsAnotherThing() {
        assertThat(linker(one("A-01", "Store Refresh")).links("Store Refresh Phase 3 starts"))
                .isEmpty();
    }

    @Test
    void anIdOfTheRegistersShapeThatNoRegisterHasIsTold() {
        assertThat(linker(one("RET-001", "Store Refresh")).unlinked("RET-099 and RET-001 were discussed, not ISO-123"))
                .containsExactly("RET-099");
    }

    @Test
    void aProjectNobodyKnowsIsTold() {
        EntityLinker linker = linker(one("RET-001", "Store Refresh"));
        assertThat(linker.unlinked("The project Blue Heron was approved.")).containsExactly("Blue Heron");
        assertThat(linker.unlinked("The project Store Refresh was approved.")).isEmpty();
        assertThat(linker.unlinked("The project is late.")).isEmpty();
    }

    private static List<String[]> one(String id, String title) {
        return List.<String[]>of(new String[] {"name", id, title});
    }

    private static String[] row(String kind, String line) {
        String[] parts = line.substring(kind.length() + 1).split(" \\| ", 2);
        return new String[] {kind, parts[0], parts[1]};
    }

    private static Set<String> accepted(EntityLinker linker, String text) {
        Set<String> ids = new TreeSet<>();
        linker.links(text).stream()
                .filter(Link::accepted)
                .forEach(l -> ids.add(l.subject().id()));
        return ids;
    }

    private static EntityLinker linker(List<String[]> names) {
        List<Initiative> initiatives = new ArrayList<>();
        List<Commitment> direction = new ArrayList<>();
        for (String[] name : names) {
            if (name[0].equals("commit")) {
                Evidence evidence = new Evidence("direction.csv", "00", "A2", name[2], 1);
                direction.add(new Commitment(
                        name[1], name[2], Commitment.Kind.COMMIT, null, new DateRange(DAY, null), "Board", evidence));
            } else {
                Map<Field, Datum> data =
                        Map.of(Field.ID, Datum.known(name[1], name[1]), Field.NAME, Datum.known(name[2], name[2]));
                initiatives.add(new Initiative(name[1], new InitiativeRow(LAYOUT, 1, data)));
            }
        }
        TreeMap<LocalDate, Content> declared = new TreeMap<>();
        declared.put(
                DAY,
                new Content(
                        List.of(), direction, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()));
        return EntityLinker.of(new PortfolioHistory(
                "p", DAY, List.of(new Snapshot(DAY, initiatives)), List.of(), List.of(), declared, List.of()));
    }

    private static List<String> labels() throws IOException {
        try (InputStream in = Objects.requireNonNull(EntityLinkerTest.class.getResourceAsStream("links.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
