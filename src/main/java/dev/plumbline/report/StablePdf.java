package dev.plumbline.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF what differs from one making to the next: the file id and the random letters before the
 * names of embedded fonts. Every replacement has the length of what it replaces, so that addresses within the file hold.
 */
final class StablePdf {

    private static final Pattern FILE_ID = Pattern.compile("/ID\\s*\\[\\s*<([0-9a-fA-F]{32})>\\s*<([0-9a-fA-F]{32})>");
    private static final Pattern FONT = Pattern.compile("/(?:BaseFont|FontName)\\s*/([A-Z]{6})\\+");
    private static final int ID_DIGITS = 32;

    private StablePdf() {}

    /**
     * @param pdf as it was made
     * @param digest {@code sha256:…}, from which its file id is taken
     */
    static byte[] of(byte[] pdf, String digest) {
        StringBuilder text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        fileId(text, digest.substring(digest.indexOf(':') + 1));
        fonts(text);
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void fileId(StringBuilder text, String digest) {
        Matcher found = FILE_ID.matcher(text);
        String hex = digest.toLowerCase(Locale.ROOT).matches("[0-9a-f]{32,}")
                ? digest.substring(0, ID_DIGITS)
                : "0".repeat(ID_DIGITS);
        while (found.find()) {
            text.replace(found.start(1), found.end(1), hex);
            text.replace(found.start(2), found.end(2), hex);
        }
    }

    private static void fonts(StringBuilder text) {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher found = FONT.matcher(text);
        while (found.find()) {
            String name = names.computeIfAbsent(found.group(1), any -> letters(names.size()));
            text.replace(found.start(1), found.end(1), name);
        }
    }

    /** {@code AAAAAA}, {@code AAAAAB} … */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number, place = 0; place < 6; place++, rest /= 26) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
