package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scheduler sees of the packaged program: exit codes, no duplicates, no silence (design §2.4). */
final class NightlyIT {

    @TempDir
    private Path folder = Path.of("");

    private Installed plumbline = new Installed(folder);

    @BeforeEach
    void anEmptyWorkspace() throws IOException {
        plumbline = new Installed(Files.createDirectories(folder.resolve("workspace")));
    }

    @Test
    void aLoneRegisterIsIssuedAndTheSameCommandAgainIsANoOp() throws Exception {
        plumbline.drop("Retail", "register-2026-09-30.csv", Installed.register(1, 12));

        Installed.Answer first = plumbline.run("2026-09-30");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(plumbline.issued().keySet())
                .containsExactly(
                        "Retail/2026-Q3/alignment-report.pdf",
                        "Retail/2026-Q3/alignment.json",
                        "Retail/2026-Q3/evidence.xlsx");
        assertThat(first.out()).contains("alignment-report.pdf");
        assertThat(plumbline.workspace.resolve("inbox/Retail")).isEmptyDirectory();
        var issued = plumbline.issued();

        Installed.Answer second = plumbline.run("2026-09-30");
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).contains("Already issued: Retail 2026-Q3");
        assertThat(plumbline.issued()).isEqualTo(issued);

        Installed.Answer nextNight = plumbline.run("2026-10-01");
        assertThat(nextNight.exitCode()).isZero();
        assertThat(plumbline.issued()).isEqualTo(issued);
    }

    @Test
    void changedInputsMakeANewVersionAndLeaveTheIssuedOneUntouched() throws Exception {
        plumbline.drop("Retail", "register-2026-09-30.csv", Installed.register(1, 12));
        plumbline.run("2026-09-30");
        var first = plumbline.issued();
        plumbline.drop("Retail", "register-2026-06-30.csv", Installed.register(1, 10));

        Installed.Answer answer = plumbline.run("2026-09-30");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(plumbline.issued()).containsAllEntriesOf(first);
        assertThat(plumbline.issued().keySet())
                .contains("Retail/2026-Q3/alignment-report.v2.pdf", "Retail/2026-Q3/alignment.v2.json");
    }

    @Test
    void aMappingProfileHasTheFilesReadAgainAndMakesANewVersion() throws Exception {
        plumbline.drop(
                "Retail",
                "register-2026-09-30.csv",
                Installed.register(1, 12).replace("In progress", "Zweifelhaft").replaceFirst("Owner", "Kümmerer"));
        plumbline.drop("Retail", "odd.csv", "Kennwort,Was es ist\nA,Alpha\nB,Bravo\n");
        plumbline.run("2026-09-30");
        var first = plumbline.issued();
        assertThat(plumbline.text("reports/Retail/2026-Q3/alignment.json")).contains("unknown-status");
        plumbline.profile("Retail", "words:\n  status:\n    Zweifelhaft: active\ncolumns:\n  Kümmerer: owner\n");

        Installed.Answer mended = plumbline.run("2026-09-30");

        assertThat(mended.exitCode()).as(mended.err()).isIn(0, 3);
        assertThat(plumbline.issued()).containsAllEntriesOf(first);
        assertThat(plumbline.text("reports/Retail/2026-Q3/alignment.v2.json"))
                .doesNotContain("unknown-status")
                .contains("the mapping profile");
        var second = plumbline.issued();
        Installed.Answer again = plumbline.run("2026-09-30");
        assertThat(again.out()).contains("Already issued").contains("Retail 2026-Q3 v2");
        assertThat(plumbline.issued()).isEqualTo(second);
    }

    @Test
    void aMappingProfileThatIsTakenAwayMakesANewVersionToo() throws Exception {
        plumbline.drop(
                "Retail", "register-2026-09-30.csv", Installed.register(1, 12).replace("In progress", "Zweifelhaft"));
        plumbline.run("2026-09-30");
        plumbline.profile("Retail", "words: { status: { Zweifelhaft: active } }\n");
        plumbline.run("2026-09-30");
        Files.delete(plumbline.workspace.resolve("profiles/Retail.yml"));

        Installed.Answer answer = plumbline.run("2026-09-30");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(plumbline.text("reports/Retail/2026-Q3/alignment.v3.json")).contains("unknown-status");
    }

    @Test
    void aWrongMappingProfileIsAWrongSettingAndNothingIsTaken() throws Exception {
        plumbline.drop("Retail", "register-2026-09-30.csv", Installed.register(1, 12));
        plumbline.profile("Retail", "words:\n  status:\n    Zweifelhaft: waiting\n");

        Installed.Answer answer = plumbline.run("2026-09-30");

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.out())
                .contains("Retail.yml:4: The status `Zweifelhaft` cannot mean that. It may mean proposed,");
        assertThat(plumbline.workspace.resolve("inbox/Retail/register-2026-09-30.csv"))
                .exists();
    }

    @Test
    void whatCannotBeReadIsQuarantinedWithItsProblemsAndTheRestIsIssued() throws Exception {
        plumbline.drop("Retail", "register-2026-09-30.csv", Installed.register(1, 12));
        plumbline.drop("Retail", "damaged.xlsx", "PK\u0003\u0004 cut off");

        Installed.Answer answer = plumbline.run("2026-09-30");

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
        assertThat(plumbline.workspace.resolve("quarantine/Retail/damaged.xlsx"))
                .exists();
        assertThat(plumbline.workspace.resolve("quarantine/Retail/damaged.xlsx.problems.txt"))
                .isNotEmptyFile();
    }

    @Test
    void nothingReadableIssuesNothing() throws Exception {
        plumbline.drop("Retail", "notes.txt", "We met and talked about this and that.");

        Installed.Answer answer = plumbline.run("2026-09-30");

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(4);
        assertThat(plumbline.issued()).isEmpty();
    }

    @Test
    void anEmptyDropFolderIsNoFailure() throws Exception {
        Installed.Answer answer = plumbline.run("2026-09-30");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Nothing new");
    }

    @Test
    void wrongUsageIsExitCodeTwo() throws Exception {
        assertThat(plumbline.run("yesterday").exitCode()).isEqualTo(2);
        assertThat(plumbline.execute(List.of()).exitCode()).isEqualTo(2);
        assertThat(plumbline
                        .execute(List.of("run", "--inbox", "no-such-folder"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void aSecondRunAtTheSameTimeIsTurnedAway() throws Exception {
        Workspace workspace = new Workspace(plumbline.workspace);
        try (WorkspaceLock lock = WorkspaceLock.take(workspace, java.time.Instant.parse("2026-09-30T02:00:00Z"))) {
            Installed.Answer answer = plumbline.run("2026-09-30");

            assertThat(answer.exitCode()).isEqualTo(5);
            assertThat(answer.out()).contains("another run holds this workspace: process");
        }
    }

    @Test
    void aRunThatCannotPublishFailsAndTheSameCommandResumesIt() throws Exception {
        plumbline.drop("Retail", "register-2026-09-30.csv", Installed.register(1, 12));
        Path inTheWay = plumbline.workspace.resolve("reports/Retail");
        Files.createDirectories(inTheWay.getParent());
        Files.writeString(inTheWay, "a file where a folder must be");

        Installed.Answer failed = plumbline.run("2026-09-30");
        assertThat(failed.exitCode()).as(failed.err()).isEqualTo(1);
        Files.delete(inTheWay);

        Installed.Answer resumed = plumbline.run("2026-09-30");
        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(plumbline.issued()).containsKey("Retail/2026-Q3/alignment-report.pdf");
    }
}
