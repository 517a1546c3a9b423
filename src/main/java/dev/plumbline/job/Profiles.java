package dev.plumbline.job;

import dev.plumbline.history.Claim;
import dev.plumbline.intake.MappingProfile;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.profile.PortfolioProfile;
import dev.plumbline.intake.profile.WrongProfile;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ProfileEntry;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mapping profiles of a workspace, by portfolio. */
public final class Profiles {

    /** None. */
    static final Profiles NONE = new Profiles(Map.of());

    private final Map<String, PortfolioProfile> profiles;

    private Profiles(Map<String, PortfolioProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * All profiles of a workspace.
     *
     * @throws WrongProfile when one cannot be followed, with everything that is wrong with any
     */
    public static Profiles of(Workspace workspace) {
        Map<String, PortfolioProfile> profiles = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(workspace.profiles())) {
            try {
                PortfolioProfile profile = read(file);
                profiles.put(profile.portfolio(), profile);
            } catch (WrongProfile wrong) {
                problems.addAll(wrong.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongProfile(problems);
        }
        return new Profiles(profiles);
    }

    private static PortfolioProfile read(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".yml")) {
            return PortfolioProfile.read(file);
        }
        throw new WrongProfile(
                List.of(new Problem(name, "profile-name", "", "A mapping profile is named PORTFOLIO.yml. Rename it.")));
    }

    /** What looks like a profile, in order of names; notes that lie beside them and hidden files are none. */
    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i)[^.].*\\.ya?ml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list " + folder + ": " + problem.getMessage(), problem);
        }
    }

    /** How the exports of a portfolio are read. */
    public MappingProfile of(String portfolio) {
        PortfolioProfile profile = profiles.get(portfolio);
        return profile == null ? MappingProfile.NONE : profile.profile();
    }

    /**
     * What a file says under the profile of its portfolio; one that names its portfolio itself is read again under that.
     *
     * @param dropped the portfolio it was dropped for
     */
    public ReadResult read(Source source, String dropped) {
        ReadResult result = Readers.read(source.under(of(dropped)));
        String named = Claim.portfolio(dropped, result);
        if (of(named).equals(of(dropped))) {
            return result;
        }
        ReadResult again = Readers.read(source.under(of(named)));
        return Claim.portfolio(dropped, again).equals(named) ? again : result;
    }

    /** What is settled, in the words people read, by portfolio. */
    Map<String, List<ProfileEntry>> entries() {
        Map<String, List<ProfileEntry>> entries = new TreeMap<>();
        profiles.forEach((portfolio, profile) -> entries.put(portfolio, profile.entries()));
        return entries;
    }
}
