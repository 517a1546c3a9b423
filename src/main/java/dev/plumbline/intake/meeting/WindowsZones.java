package dev.plumbline.intake.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names that Windows, Outlook and Exchange give to time zones (formats B.5), by Unicode CLDR. */
final class WindowsZones {

    private static final Map<String, String> IDS = read();

    private WindowsZones() {}

    /** The name in the tz database. */
    static Optional<String> id(String windowsName) {
        return Optional.ofNullable(IDS.get(windowsName.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> read() {
        Map<String, String> ids = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf(" = ");
                if (equals > 0 && !line.startsWith("#")) {
                    ids.put(line.substring(0, equals).toLowerCase(Locale.ROOT), line.substring(equals + 3));
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return ids;
    }
}
