package dev.plumbline.scoring;

import dev.plumbline.indicator.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** The rules that come with Plumbline. */
public final class RulesFile {

    private static final String STANDARD = "rules-2026.1.json";

    private RulesFile() {}

    /** Thresholds, minima and weights of method §4. */
    public static Rules standard() {
        try (InputStream stream = RulesFile.class.getResourceAsStream(STANDARD)) {
            if (stream == null) {
                throw new IllegalStateException(STANDARD + " is missing from the program");
            }
            return JsonMapper.shared().readValue(stream, Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(STANDARD + " cannot be read", e);
        }
    }
}
