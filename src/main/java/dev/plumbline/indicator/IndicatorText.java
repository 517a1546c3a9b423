package dev.plumbline.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The document of an indicator, in Markdown: what it measures, why, how, and a worked example that a test runs. */
public final class IndicatorText {

    private IndicatorText() {}

    /** The document; empty when the indicator has none, for it is not built yet. */
    public static Optional<String> of(String indicator) {
        try (InputStream stream = IndicatorText.class.getResourceAsStream(indicator + ".md")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the document of " + indicator + " cannot be read", e);
        }
    }
}
