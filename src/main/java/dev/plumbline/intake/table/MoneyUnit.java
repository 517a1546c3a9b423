package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a header, a number format or a cell says about an amount: {@code £m} is millions of GBP.
 *
 * @param factor what to multiply by to come to whole units
 * @param currency ISO 4217 code; empty where none is stated
 */
record MoneyUnit(BigDecimal factor, String currency) {

    static final MoneyUnit NONE = new MoneyUnit(BigDecimal.ONE, "");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Map<Pattern, String> SIGNS = signs();
    private static final Set<String> CURRENCIES = Set.of(
            "gbp", "eur", "usd", "jpy", "inr", "chf", "sek", "nok", "dkk", "isk", "pln", "czk", "huf", "ron", "bgn",
            "aud", "cad", "nzd", "sgd", "hkd", "cny", "krw", "twd", "thb", "idr", "myr", "php", "zar", "ngn", "kes",
            "egp", "aed", "sar", "ils", "rub", "uah", "brl", "mxn", "clp", "ars", "uyu");
    private static final Map<String, BigDecimal> WORDS = Map.ofEntries(
            Map.entry("mio", MILLION),
            Map.entry("mn", MILLION),
            Map.entry("mill", MILLION),
            Map.entry("million", MILLION),
            Map.entry("millions", MILLION),
            Map.entry("millionen", MILLION),
            Map.entry("millones", MILLION),
            Map.entry("millón", MILLION),
            Map.entry("milliards", BILLION),
            Map.entry("milliard", BILLION),
            Map.entry("mds", BILLION),
            Map.entry("miles", THOUSAND),
            Map.entry("lakh", BigDecimal.valueOf(100_000)),
            Map.entry("lakhs", BigDecimal.valueOf(100_000)),
            Map.entry("crore", BigDecimal.valueOf(10_000_000)),
            Map.entry("crores", BigDecimal.valueOf(10_000_000)),
            Map.entry("mrd", BILLION),
            Map.entry("bn", BILLION),
            Map.entry("billion", BILLION),
            Map.entry("milliarden", BILLION),
            Map.entry("tsd", THOUSAND),
            Map.entry("000", THOUSAND),
            Map.entry("000s", THOUSAND),
            Map.entry("thousand", THOUSAND),
            Map.entry("thousands", THOUSAND),
            Map.entry("tausend", THOUSAND),
            Map.entry("milliers", THOUSAND));
    private static final Map<String, BigDecimal> LETTERS =
            Map.of("m", MILLION, "mm", MILLION, "k", THOUSAND, "t", THOUSAND, "b", BILLION, "md", BILLION);
    private static final Pattern GLUED_AFTER =
            Pattern.compile("\\b(" + String.join("|", CURRENCIES) + ")(m|k|bn|mn|mio)\\b");
    private static final Pattern GLUED_BEFORE =
            Pattern.compile("\\b(m|k|t|mio|mrd)(" + String.join("|", CURRENCIES) + ")\\b");
    private static final Pattern SIGN_UNITS = Pattern.compile("(?i)(?:(?<!\\p{L})(?:in|en)\\s+)?"
            + "(?:\\b(?:mio|mrd|mn|m|k|t)\\.?\\s*[£€$]|[£€$]\\s*(?:000s?|mio|mn|bn|m|k)?\\b|[£€$]|'000s?\\b"
            + "|\\b(?:(?:mio|mrd|mn|m|k|t)\\.?\\s?)?(?:" + String.join("|", CURRENCIES)
            + ")(?:\\s?(?:mn|m|k|bn|000))?\\b)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** This, with what it leaves open as stated for the whole column. */
    MoneyUnit within(MoneyUnit column) {
        return new MoneyUnit(
                factor.compareTo(BigDecimal.ONE) == 0 ? column.factor : factor,
                currency.isEmpty() ? column.currency : currency);
    }

    private static Map<Pattern, String> signs() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        signs.put(Pattern.compile("(?<!\\p{L})us\\$"), "usd");
        signs.put(Pattern.compile("(?<!\\p{L})au?\\$"), "aud");
        signs.put(Pattern.compile("(?<!\\p{L})ca?\\$"), "cad");
        signs.put(Pattern.compile("(?<!\\p{L})nz\\$"), "nzd");
        signs.put(Pattern.compile("(?<!\\p{L})s\\$"), "sgd");
        signs.put(Pattern.compile("(?<!\\p{L})hk\\$"), "hkd");
        signs.put(Pattern.compile("(?<!\\p{L})r\\$"), "brl");
        signs.put(Pattern.compile("(?<!\\p{L})mx\\$"), "mxn");
        signs.put(Pattern.compile("\\$"), "usd");
        signs.put(Pattern.compile("£"), "gbp");
        signs.put(Pattern.compile("€|(?<!\\p{L})euros?(?!\\p{L})"), "eur");
        signs.put(Pattern.compile("¥"), "jpy");
        signs.put(Pattern.compile("₹"), "inr");
        signs.put(Pattern.compile("zł"), "pln");
        signs.put(Pattern.compile("(?<!\\p{L})kč"), "czk");
        signs.put(Pattern.compile("(?<!\\p{L})s?fr\\."), "chf");
        return signs;
    }

    /** What a header states: {@code £m}, {@code k€}, {@code in T€}, {@code $000}, {@code Mio. EUR}. */
    static MoneyUnit ofHeader(String text) {
        return ofTokens(tokens(text), false);
    }

    /** What stands around the number in a cell, {@code £}, {@code T€}, {@code USD m}; a lone letter counts too. */
    static MoneyUnit ofCell(String around) {
        return ofTokens(tokens(around), true);
    }

    /** Whether each word around a number is a currency or a multiplier; a percentage is no amount. */
    static boolean understood(String around) {
        return around.indexOf('%') < 0
                && tokens(around).stream()
                        .allMatch(t -> CURRENCIES.contains(t) || WORDS.containsKey(t) || LETTERS.containsKey(t));
    }

    /** A header's text without currency signs and their multipliers. */
    static String withoutUnits(String text) {
        return SIGN_UNITS.matcher(text).replaceAll(" ");
    }

    private static List<String> tokens(String text) {
        String spaced = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
            spaced = sign.getKey().matcher(spaced).replaceAll(" " + sign.getValue() + " ");
        }
        spaced = GLUED_AFTER.matcher(spaced).replaceAll("$1 $2");
        spaced = GLUED_BEFORE.matcher(spaced).replaceAll("$1 $2");
        List<String> tokens = new ArrayList<>();
        for (String token : PUNCTUATION.split(spaced)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static MoneyUnit ofTokens(List<String> tokens, boolean loneLetter) {
        String currency = "";
        boolean several = false;
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean beside = loneLetter || currencyAt(tokens, i - 1) || currencyAt(tokens, i + 1);
            if (CURRENCIES.contains(token)) {
                String stated = token.toUpperCase(Locale.ROOT);
                several |= !currency.isEmpty() && !currency.equals(stated);
                currency = stated;
            } else if (WORDS.containsKey(token)) {
                factor = WORDS.get(token);
            } else if (beside && LETTERS.containsKey(token)) {
                factor = LETTERS.get(token);
            }
        }
        return new MoneyUnit(factor, several ? "" : currency);
    }

    private static boolean currencyAt(List<String> tokens, int index) {
        return index >= 0 && index < tokens.size() && CURRENCIES.contains(tokens.get(index));
    }
}
