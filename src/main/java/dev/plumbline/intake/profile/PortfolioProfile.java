package dev.plumbline.intake.profile;

import dev.plumbline.intake.FolderName;
import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.ProfileEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What the file of one portfolio settles.
 *
 * @param portfolio the portfolio
 * @param profile how its exports are read
 */
public record PortfolioProfile(String portfolio, MappingProfile profile) {

    /** The name of a portfolio's file. */
    public static String fileName(String portfolio) {
        return FolderName.of(portfolio) + ".yml";
    }

    /**
     * Reads a file.
     *
     * @throws WrongProfile when it cannot be followed, with everything that is wrong
     */
    public static PortfolioProfile read(Path file) {
        String name = String.valueOf(file.getFileName());
        Errors errors = new Errors(name);
        Optional<MappingNode> keys = text(file, errors).flatMap(text -> YamlText.keys(text, errors));
        ProfileReading reading = new ProfileReading(errors);
        keys.ifPresent(reading::read);
        String portfolio = keys.isEmpty() ? "" : portfolio(reading, name, errors);
        if (!errors.none()) {
            throw new WrongProfile(errors.all());
        }
        return new PortfolioProfile(portfolio, reading.profile());
    }

    private static Optional<String> text(Path file, Errors errors) {
        try (InputStream in = Files.newInputStream(file)) {
            return YamlText.decoded(in.readNBytes(YamlText.LARGEST + 1), errors);
        } catch (IOException problem) {
            errors.add("not-readable", "", "The file cannot be read: " + problem.getMessage());
            return Optional.empty();
        }
    }

    private static String portfolio(ProfileReading reading, String name, Errors errors) {
        Optional<ScalarNode> said = reading.portfolio();
        if (said.isEmpty()) {
            errors.add(
                    "portfolio-missing", "", "The profile does not say whose it is. Write `portfolio: NAME` into it.");
            return "";
        }
        String portfolio = said.get().getValue().strip();
        if (!fileName(portfolio).equals(Normalizer.normalize(name, Normalizer.Form.NFC))) {
            errors.add(
                    said.get(),
                    "other-portfolio",
                    portfolio,
                    "The profile of this portfolio is named " + fileName(portfolio)
                            + ". Rename the file, or name the portfolio it is meant for.");
        }
        return portfolio;
    }

    /** What is settled, in the words people read. */
    public List<ProfileEntry> entries() {
        List<ProfileEntry> entries = new ArrayList<>();
        if (profile.level() != null) {
            entries.add(new ProfileEntry("level", "", profile.level()));
        }
        if (profile.fiscalYearStart() != null) {
            String month = Month.of(profile.fiscalYearStart()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            entries.add(new ProfileEntry("fiscal year", "", "starts in " + month));
        }
        profile.columns().forEach((header, field) -> entries.add(new ProfileEntry("column", header, field.label())));
        profile.unused().forEach(header -> entries.add(new ProfileEntry("column", header, ProfileReading.NOT_USED)));
        profile.words()
                .forEach((field, words) -> words.forEach((word, value) ->
                        entries.add(new ProfileEntry(field.label() + " word", word, Meanings.written(field, value)))));
        return entries;
    }
}
