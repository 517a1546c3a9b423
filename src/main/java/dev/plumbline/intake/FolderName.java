package dev.plumbline.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** A portfolio's name as the name of a folder. Names come from files, so they are never used as paths themselves. */
public final class FolderName {

    private static final int LONGEST = 80;

    private FolderName() {}

    /**
     * The folder's name: the portfolio's own where it is harmless; otherwise with the harm replaced and a digest added, so
     * that two portfolios never share a folder.
     */
    public static String of(String portfolio) {
        String name = Normalizer.normalize(portfolio, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_")
                .strip()
                .replaceAll("^\\.+|[. ]+$", "_");
        boolean reserved = name.isEmpty() || name.toLowerCase(Locale.ROOT).matches("enterprise|con|nul|aux|prn|_+");
        if (name.equals(portfolio) && !reserved && name.length() <= LONGEST) {
            return name;
        }
        String shortened = name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST / 2, name.codePointCount(0, name.length()))));
        return shortened + "-" + digest(portfolio);
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
