package dev.plumbline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plumbline gate} of the packaged program answers, by its exit code, and that it leaves what is remembered as it is. */
final class GateIT {

    private static final String HEADER = "ID,Name,Status,Priority,Owner,Start,End,Objective,Removes,Value\n";
    private static final String FERRY =
            "B-01,Night ferry,Proposed,P2,Role 1,2026-10-01,2027-06-01,,Initiative B,2 million\n";

    @TempDir
    private Path folder = Path.of("");

    private Installed plumbline = new Installed(folder);
    private Map<String, String> remembered = Map.of();

    @BeforeEach
    void aWorkspaceThatRemembersARegister() throws Exception {
        plumbline = new Installed(Files.createDirectories(folder.resolve("workspace")));
        plumbline.drop("Retail", "register-2026-09-30.csv", Installed.register(1, 12));
        assertThat(plumbline.run("2026-09-30").exitCode()).isZero();
        remembered = plumbline.digests("data");
        assertThat(remembered).isNotEmpty();
    }

    @AfterEach
    void whatIsRememberedIsAsItWas() throws IOException {
        assertThat(plumbline.digests("data")).isEqualTo(remembered);
    }

    @Test
    void aProposalThatIsReadWholeGivesTheSameBriefHoweverOftenItIsAsked() throws Exception {
        Path proposal = proposal("proposal.csv", HEADER + FERRY);

        Installed.Answer answer = gate(proposal);

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("gate-brief.pdf")
                .contains("Night ferry: 2 answered, 0 partly, 0 contradicted, 3 unanswered")
                .contains("direction (question 1)");
        byte[] pdf = Files.readAllBytes(folder.resolve("gate-brief.pdf"));
        String json = Files.readString(folder.resolve("gate-brief.json"), StandardCharsets.UTF_8);
        assertThat(pdf).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(json)
                .contains("\"schema\" : \"plumbline/gate-brief/1\"")
                .contains("\"portfolio\" : \"Retail\"")
                .contains("is in progress on 2026-09-30 and can leave");

        assertThat(gate(proposal).exitCode()).isZero();
        assertThat(folder.resolve("gate-brief.pdf")).hasBinaryContent(pdf);
        assertThat(folder.resolve("gate-brief.json")).hasContent(json);
    }

    @Test
    void whoAsksForNoFileForAnUnknownPortfolioOrForABriefInTheInboxIsToldSo() throws Exception {
        Path proposal = proposal("proposal.csv", HEADER + FERRY);

        assertThat(gate(folder.resolve("none.csv")).exitCode()).isEqualTo(2);
        Installed.Answer unknown = gate(proposal, "--portfolio", "Wholesale");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("Nothing is remembered of the portfolio Wholesale")
                .contains("Retail");
        Installed.Answer inbox =
                gate(proposal, "--out", plumbline.workspace.resolve("inbox").toString());
        assertThat(inbox.exitCode()).isEqualTo(2);
        assertThat(inbox.err()).contains("must not lie in the inbox");
        assertThat(folder.resolve("gate-brief.pdf")).doesNotExist();
    }

    @Test
    void aRowThatIsLeftOutIsToldAndTheRestIsAnswered() throws Exception {
        Installed.Answer answer =
                gate(proposal("proposal.csv", HEADER + FERRY + ",,Proposed,P1,Role 2,,,,,1 million\n"));

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
        assertThat(answer.out()).contains("Night ferry: ");
        assertThat(folder.resolve("gate-brief.json")).exists();
    }

    @Test
    void whatCannotBeReadOrProposesNothingGivesNoBrief() throws Exception {
        Installed.Answer damaged = gate(proposal("damaged.xlsx", "PK\u0003\u0004 cut off"));
        assertThat(damaged.exitCode()).isEqualTo(4);
        assertThat(damaged.err()).contains("The proposal cannot be read.");

        Installed.Answer nothing = gate(proposal("done.csv", HEADER + FERRY.replace("Proposed", "Done")));
        assertThat(nothing.exitCode()).isEqualTo(4);
        assertThat(nothing.err()).contains("The file proposes nothing");
        assertThat(folder.resolve("gate-brief.pdf")).doesNotExist();
    }

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void whileARunHoldsTheWorkspaceThereIsNoBrief() throws Exception {
        Path proposal = proposal("proposal.csv", HEADER + FERRY);
        try (WorkspaceLock lock =
                WorkspaceLock.take(new Workspace(plumbline.workspace), Instant.parse("2026-09-30T02:00:00Z"))) {
            Installed.Answer answer = gate(proposal);

            assertThat(answer.exitCode()).isEqualTo(5);
            assertThat(answer.err()).contains("another run holds this workspace: process");
        }
        assertThat(folder.resolve("gate-brief.pdf")).doesNotExist();
    }

    private Path proposal(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Installed.Answer gate(Path proposal, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "gate", proposal.toString(), "--workspace", plumbline.workspace.toString(), "--as-of", "2026-10-05"));
        arguments.addAll(List.of(more));
        return plumbline.execute(arguments);
    }
}
