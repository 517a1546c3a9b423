package dev.plumbline.job;

import dev.plumbline.intake.profile.PortfolioProfile;
import dev.plumbline.intake.profile.ProfileDraft;
import dev.plumbline.intake.profile.Suggestion;
import dev.plumbline.intake.profile.WrongProfile;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes into the mapping profile of a portfolio what could not be decided about its exports, for a person to settle. */
public final class Learning {

    private final Path file;
    private final String portfolio;

    public Learning(Workspace workspace, String portfolio) {
        this.file = workspace.profiles().resolve(PortfolioProfile.fileName(portfolio));
        this.portfolio = portfolio;
    }

    /**
     * Completes the profile, or begins it. What stands there stays.
     *
     * @param results what exports of the portfolio said under its profile
     * @return where the profile lies
     * @throws WrongProfile when there is one that cannot be followed; it is left as it is
     */
    public Path learn(List<ReadResult> results) throws IOException {
        boolean begun = Files.exists(file);
        if (begun) {
            PortfolioProfile.read(file);
        }
        String before = begun ? Files.readString(file, StandardCharsets.UTF_8) : ProfileDraft.begun(portfolio);
        List<Suggestion> suggestions = new Undecided().add(results).suggestions();
        String after = ProfileDraft.completed(before, suggestions);
        if (!begun || !after.equals(before)) {
            Files.createDirectories(file.getParent());
            Path aside = file.resolveSibling("." + file.getFileName() + ".aside");
            Files.writeString(aside, after, StandardCharsets.UTF_8);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }
}
