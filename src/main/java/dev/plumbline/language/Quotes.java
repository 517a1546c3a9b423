package dev.plumbline.language;

import java.util.regex.Pattern;

/**
 * What of a text may stand in a report: e-mail addresses and telephone numbers are left out, as are the words behind the 300th
 * character; {@code …} stands for what is left out, so that the parts between stand in the source in this order.
 */
final class Quotes {

    private static final int LONGEST = 300;
    private static final String LEFT_OUT = "…";
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+\\s?(?:[@＠﹫]|\\(at\\)|\\[at])\\s?[\\p{L}\\p{N}-]+(?:[.．。][\\p{L}\\p{N}-]+)+");
    private static final String BETWEEN = "[ .\\u00a0\\u2010-\\u2013-]";
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/-])(?:(?:\\+|00)[1-9][0-9 ()./\\u00a0-]{6,18}[0-9]|\\(?0[0-9]{1,5}\\)?[ /\\u00a0-][0-9][0-9 /\\u00a0-]{4,14}[0-9]"
                    + "|(?:1" + BETWEEN + ")?(?:\\([2-9][0-9]{2}\\)" + BETWEEN + "?|[2-9][0-9]{2}" + BETWEEN
                    + ")[0-9]{3}" + BETWEEN + "[0-9]{4})(?![\\p{L}\\p{N}])");
    private static final Pattern BESIDE_WORDS =
            Pattern.compile("…(?=[\\p{L}\\p{N}@`\"“])|(?<=[\\p{L}\\p{N}`\"”)])…(?=[\\s)\\],.;:])");
    private static final Pattern TWICE = Pattern.compile("…(?:\\s*…)+");

    private Quotes() {}

    /** The quote of a text for reading: without the signs that only say that the address of a link was left out. */
    static String readable(String text) {
        return BESIDE_WORDS.matcher(of(text)).replaceAll("");
    }

    /** All of a text but addresses and telephone numbers. */
    static String masked(String text) {
        String masked = ADDRESS.matcher(text).replaceAll(LEFT_OUT);
        masked = TELEPHONE.matcher(masked).replaceAll(LEFT_OUT);
        return TWICE.matcher(masked).replaceAll(LEFT_OUT).strip();
    }

    /** The quote of a text. */
    static String of(String text) {
        String masked = masked(text);
        if (masked.length() <= LONGEST) {
            return masked;
        }
        int end = LONGEST - 1;
        while (end > LONGEST / 2 && !Character.isWhitespace(masked.charAt(end))) {
            end--;
        }
        if (end == LONGEST / 2) {
            end = Character.isLowSurrogate(masked.charAt(LONGEST - 1)) ? LONGEST - 2 : LONGEST - 1;
        }
        String head = masked.substring(0, end).stripTrailing();
        return head.endsWith(LEFT_OUT) ? head : head + LEFT_OUT;
    }
}
