package dev.plumbline.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of a cell that tells a former value as well, {@code 31/10/2026, was 30/09/2026}, the part that holds now ({@code formats.md} C.4 no. 10). */
final class CurrentValue {

    private static final String WAS =
            "was|previously|prev|formerly|originally|orig|war|bisher|vorher|zuvor|ursprünglich"
                    + "|avant|initialement|précédemment|antes|anteriormente|originalmente|era"
                    + "|(?:slipped|moved|delayed|deferred|changed|revised|extended|up|down|brought forward|increased|reduced) from"
                    + "|verschoben von|geändert von|reporté du|décalé du|aplazado (?:del?|desde)";
    private static final Pattern FORMER_BEHIND =
            Pattern.compile("(?iU)^(.*\\d.*?)\\s*[,;]?\\s+[(\\[]?(?:" + WAS + ")\\b.*\\d.*$");
    private static final Pattern FORMER_BEFORE = Pattern.compile("(?iU)^(?:" + WAS
            + ")\\b.*\\d.*?\\s[,;]?\\s*(?:is now|now|jetzt|nun|maintenant|désormais|ahora)\\s*:?\\s*(.*\\d.*)$");
    private static final Pattern ROUGHLY =
            Pattern.compile("(?i)^(?:approximately|approx\\.?|about|around|circa|ca\\.|ca(?=\\s)|roughly"
                    + "|est\\.|estimated|etwa|rund|ungefähr|environ|env\\.|aprox\\.?|unos|~|≈)\\s*(?=\\S)");
    private static final int LONGEST = 120;

    private CurrentValue() {}

    static String of(String text) {
        String plain = PlainText.collapse(text);
        if (plain.length() > LONGEST) {
            return plain;
        }
        Matcher before = FORMER_BEFORE.matcher(plain);
        Matcher behind = FORMER_BEHIND.matcher(plain);
        return before.matches()
                ? before.group(1).strip()
                : behind.matches() ? behind.group(1).strip() : plain;
    }

    /** The same for an amount, which may be said to be rough. */
    static String amount(String text) {
        return ROUGHLY.matcher(of(text)).replaceFirst("");
    }
}
