package dev.plumbline.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** The ids of decisions: a log's own, else made of the day and the words, so that every run makes the same. */
final class DecisionIds {

    private static final int DIGITS = 12;
    private static final int MORE = 4;

    private DecisionIds() {}

    /** The id of a statement; one that is taken gets digits of its own words, then a number behind. */
    static String of(DecisionStatement statement, Set<String> taken) {
        String hash = hashed(statement);
        String id = statement.id().isEmpty() ? hash : statement.id();
        if (!taken.add(id)) {
            String other = statement.id().isEmpty() ? id : id + "-" + hash.substring(2, 2 + MORE);
            String free = other;
            for (int n = 2; !taken.add(free); n++) {
                free = other + "-" + n;
            }
            return free;
        }
        return id;
    }

    /** {@code D-} and twelve hexadecimal digits. */
    static String hashed(DecisionStatement statement) {
        String words = Stems.folded(statement.text().toLowerCase(Locale.ROOT))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((statement.date() + "\n" + words).getBytes(StandardCharsets.UTF_8));
            return "D-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
