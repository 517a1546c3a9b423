package dev.plumbline.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as people write them, and what they are in canonical ones: {@code %}, {@code day}, an ISO 4217 code. */
final class MetricUnits {

    /**
     * A unit.
     *
     * @param name canonical; empty for a plain number
     * @param factor what a number in the written unit is multiplied with
     */
    record Unit(String name, double factor) {

        /** A number that has no unit. */
        static final Unit PLAIN = new Unit("", 1);
    }

    private static final Map<String, String> SIGNS =
            Map.of("£", "GBP", "$", "USD", "us$", "USD", "€", "EUR", "¥", "JPY", "₹", "INR", "a$", "AUD", "c$", "CAD");
    private static final Set<String> CODES = new TreeSet<>(Set.of(
            "gbp", "usd", "eur", "chf", "jpy", "cny", "inr", "aud", "cad", "nzd", "sek", "nok", "dkk", "pln", "czk",
            "huf", "brl", "mxn", "zar", "sgd", "hkd", "aed", "sar", "euro", "euros", "pounds", "dollars"));

    /** A sign or code of money. */
    static final String MONEY =
            "(?:us\\$|a\\$|c\\$|[£$€¥₹]|(?<!\\p{L})" + MetricWords.alternatives(CODES) + "(?!\\p{L}))";

    /** A thousand, a million or a billion. */
    static final String SCALE = "(?:(?:k|m|mn|mln|mio\\.?|md|mrd\\.?|bn|b|tsd\\.?|thousand|tausend|million(?:s|en|es)?"
            + "|millon(?:es)?|billions?|milliarden?|milliards?|mille|mil millones|mil)(?!\\p{L}))";

    private static final Map<String, Unit> WRITTEN = new HashMap<>();

    /** A unit that follows a number. */
    static final String AFTER;

    static {
        Set<String> words = new TreeSet<>();
        for (String line : MetricResource.lines("metric-units.txt")) {
            int colon = line.indexOf(':');
            int space = line.lastIndexOf(' ', colon);
            Unit unit = new Unit(
                    line.substring(0, space).strip(),
                    Double.parseDouble(line.substring(space, colon).strip()));
            for (String written : line.substring(colon + 1).split(",")) {
                String folded = MetricWords.fold(written).strip();
                WRITTEN.put(folded, unit);
                words.add(folded);
            }
        }
        AFTER = "(?:" + MetricWords.alternatives(words) + "(?![\\p{L}\\p{N}]))";
    }

    private static final Pattern SCALED_MONEY =
            Pattern.compile("(?<first>" + SCALE + ")?\\s*(?<money>" + MONEY + ")\\s*(?<scale>" + SCALE + ")?");
    private static final Pattern OUT_OF = Pattern.compile("(?:/|out of|von|sur|sobre)\\s*(\\d{1,4})");

    private MetricUnits() {}

    /** The unit a folded text is; nothing when it is none. */
    static Optional<Unit> of(String written) {
        String text = written.strip().replaceAll("^\\((.*)\\)$", "$1").strip();
        if (WRITTEN.containsKey(text)) {
            return Optional.ofNullable(WRITTEN.get(text));
        }
        Matcher money = SCALED_MONEY.matcher(text);
        if (money.matches()) {
            String scale = money.group("first") == null ? money.group("scale") : money.group("first");
            return Optional.of(new Unit(currency(money.group("money")), scale == null ? 1 : scale(scale)));
        }
        Matcher outOf = OUT_OF.matcher(text);
        return outOf.matches() ? Optional.of(new Unit("/" + outOf.group(1), 1)) : Optional.empty();
    }

    static String currency(String written) {
        String sign = written.strip();
        if (sign.startsWith("euro")) {
            return "EUR";
        }
        if (sign.equals("pounds") || sign.equals("dollars")) {
            return sign.equals("pounds") ? "GBP" : "USD";
        }
        return SIGNS.getOrDefault(sign, sign.toUpperCase(Locale.ROOT));
    }

    static double scale(String written) {
        String scale = written.strip();
        if (scale.startsWith("mrd")
                || scale.startsWith("md")
                || scale.startsWith("milliard")
                || scale.startsWith("b")
                || scale.equals("mil millones")) {
            return 1e9;
        }
        boolean thousand =
                scale.startsWith("k") || scale.startsWith("t") || scale.equals("mil") || scale.equals("mille");
        return thousand ? 1e3 : 1e6;
    }
}
