package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.job.LayoutChanges.Kind;
import dev.plumbline.job.Preflight.Effect;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightCheckTest {

    private static final String HEADER = "ID,Name,Status,Priority,Start,End\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theWinningReaderSaysWhyAndNobodyElseDoes() throws IOException {
        Preflight check = check("jira.csv", Files.readString(Path.of("input-samples/jira/good.csv")));

        assertThat(check.recognition().reader()).isEqualTo("jira");
        assertThat(check.recognition().reason()).contains("issue key").contains("Jira");
        assertThat(check.recognition().refusals()).isEmpty();
    }

    @Test
    void aFileNobodyKnowsIsRefusedByEveryReaderWithItsReason() throws IOException {
        Preflight check = check("notes.bin", "\u0000\u0001\u0002");

        assertThat(check.state()).isEqualTo(Preflight.State.UNREADABLE);
        assertThat(check.recognition().refusals()).hasSameSizeAs(Readers.all());
        assertThat(Preflight.exitCode(List.of(check))).isEqualTo(4);
    }

    @Test
    void aWordNobodyKnowsIsToldWithEveryCellItStandsIn() throws IOException {
        Preflight check = check(
                "r-2026-09-30.csv",
                HEADER + "1,A,In progres,P1,2026-01-01,2027-01-01\n2,B,Done,P1,2026-01-01,2027-01-01\n"
                        + "3,C,In progres,P1,2026-01-01,2027-01-01\n");

        Preflight.Advice advice = check.advice().get(0);
        assertThat(advice.places()).containsExactly("C2", "C4");
        assertThat(advice.fix()).startsWith("in progress");
        assertThat(check.state()).isEqualTo(Preflight.State.WHOLE);
        assertThat(Preflight.exitCode(List.of(check))).isZero();
    }

    @Test
    void whatCostsRowsComesBeforeWhatCostsValuesBeforeWhatCostsNothing() throws IOException {
        Preflight check = check(
                "r-2026-09-30.csv",
                HEADER + "1,A,Done,P1,31/02/2026,2027-01-01\n1,A,Done,P1,31/02/2026,2027-01-01\n"
                        + ",,Done,P1,2026-01-01,2027-01-01\n2,B,Done,P1,2026-01-01,2027-01-01\n");

        assertThat(check.advice())
                .extracting(Preflight.Advice::gravity)
                .isSorted()
                .contains(Gravity.LEFT_OUT, Gravity.NOT_READ, Gravity.NOTE);
        assertThat(Preflight.exitCode(List.of(check))).isEqualTo(3);
    }

    @Test
    void aRegisterThatIsLargeEnoughUnlocksAnIndicatorAndTheOthersSayWhatTheyNeed() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int n = 1; n <= 12; n++) {
            rows.append(n)
                    .append(",Work ")
                    .append((char) ('A' + n))
                    .append(",In progress,P")
                    .append(1 + n % 3);
            rows.append(",2026-01-01,2027-01-01\n");
        }

        Preflight check = check("r-2026-09-30.csv", rows.toString());

        assertThat(check.unlocks())
                .filteredOn(unlock -> unlock.effect() == Effect.UNLOCKED)
                .extracting(Preflight.Unlock::indicator)
                .containsExactly("priority-inflation");
        assertThat(check.unlocks())
                .filteredOn(unlock -> unlock.indicator().equals("priority-limits"))
                .allSatisfy(unlock -> {
                    assertThat(unlock.effect()).isEqualTo(Effect.SILENT);
                    assertThat(unlock.supply()).containsExactly("limits");
                });
    }

    @Test
    void columnsThatMoveAreNoChangeAndThoseThatCameWentOrChangedTheirNameAre() throws IOException {
        InputFile before = accepted("before.csv", "ID,Name,Status,Owner,Budget\n1,A,Done,Ann,5\n2,B,Done,Bob,6\n");

        LayoutChanges same = layout(before, "Owner,Budget,Status,ID,Name\nAnn,5,Done,1,A\nBob,7,Done,2,B\n");
        LayoutChanges other = layout(before, "ID,Name,State,Owner,Priority\n1,A,Done,Ann,P1\n2,B,Done,Bob,P2\n");

        assertThat(same.file()).isEqualTo("before.csv");
        assertThat(same.changes()).isEmpty();
        assertThat(other.changes())
                .extracting(LayoutChanges.Change::kind, LayoutChanges.Change::before, LayoutChanges.Change::after)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_RENAMED, "Status", "State"),
                        org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_GONE, "Budget", ""),
                        org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_ADDED, "", "Priority"));
    }

    @Test
    void anotherToolIsAChange() throws IOException {
        InputFile before = accepted("before.csv", "ID,Name,Status\n1,A,Done\n2,B,Done\n");

        LayoutChanges changes = layout(before, Files.readString(Path.of("input-samples/jira/good.csv")));

        assertThat(changes.changes())
                .extracting(LayoutChanges.Change::kind)
                .contains(Kind.FORMAT, Kind.PORTFOLIO_LEVEL);
    }

    @Test
    void everythingPrintedAsJsonIsAsTheSchemaSays() throws IOException {
        String json = PreflightJson.text(List.of(
                check("z-2026-09-30.csv", HEADER + "1,A,Fine,P1,03/04/2026,12.31.2026\n,,Done,P1,,\n"),
                check("notes.bin", "\u0000\u0001"),
                PreflightCheck.missing("gone.csv", "there is no such file"),
                check("jira.csv", Files.readString(Path.of("input-samples/jira/good.csv")))
                        .with(new Annotating.Annotated("jira.annotated.xlsx", ""))));

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(json.replaceFirst("\"gravity\"", "\"gravitas\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aFolderWithoutAHistoryStaysEmptyAndIsToldToHaveNone() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        PortfolioMemory memory = new PortfolioMemory(new Workspace(empty), Instant.EPOCH);
        Path file = Files.writeString(folder.resolve("r-2026-09-30.csv"), HEADER + "1,A,Done,P1,,\n2,B,Done,P1,,\n");

        Preflight check = new PreflightCheck(memory, Profiles.NONE).of("r", source(file), "Retail");

        assertThat(check.layout().note()).startsWith("there is no history in");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aFileInAFolderOfTheInboxBelongsToThatPortfolio() {
        PortfolioMemory memory = new PortfolioMemory(new Workspace(folder), Instant.EPOCH);

        assertThat(memory.portfolio(folder.resolve("inbox/Retail/r.csv"))).contains("Retail");
        assertThat(memory.portfolio(folder.resolve("inbox/r.csv"))).isEmpty();
        assertThat(memory.portfolio(folder.resolve("elsewhere/Retail/r.csv"))).isEmpty();
    }

    private Preflight check(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        PortfolioMemory memory = new PortfolioMemory(new Workspace(folder.resolve("none")), Instant.EPOCH);
        return new PreflightCheck(memory, Profiles.NONE).of(name, source(file), "");
    }

    private InputFile accepted(String name, String text) throws IOException {
        Source source = source(Files.writeString(folder.resolve(name), text));
        ReadResult read = Readers.read(source);
        return new InputFile(
                1,
                "Retail",
                name,
                source.sha256(),
                InputFile.State.ACCEPTED,
                read.format(),
                read.snapshots().get(0).asOf(),
                read.rows(),
                read.mappings(),
                read.problems());
    }

    private LayoutChanges layout(InputFile before, String text) throws IOException {
        Source source = source(Files.writeString(folder.resolve("now.csv"), text));
        return LayoutComparison.of(List.of(before), source.sha256(), Readers.read(source));
    }

    private static Source source(Path file) throws IOException {
        return new Source(String.valueOf(file.getFileName()), file, DropFolder.sha256(file), LocalDate.of(2026, 10, 1));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = PreflightJson.class.getResourceAsStream("/dev/plumbline/report/check.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
