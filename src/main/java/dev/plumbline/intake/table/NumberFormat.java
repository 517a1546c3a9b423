package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a cell's number format makes of its number (ECMA-376 part 1, 18.8.31).
 *
 * @param meaning what the number stands for
 * @param unit {@code %}, a currency sign or code, with the scale the format writes behind it ({@code £m}); else empty
 */
record NumberFormat(Meaning meaning, String unit) {

    /** A number as it stands. */
    static final NumberFormat GENERAL = new NumberFormat(Meaning.NUMBER, "");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NAMES = Set.of("kr", "kr.", "zł", "kč", "ft", "fr.", "lei", "лв", "rm", "rp");
    private static final Pattern SIGN = Pattern.compile("\\p{Lu}{0,3}\\p{Sc}");
    private static final Pattern SCALE = Pattern.compile("(?iu)(?:^|[^\\p{L}])(k|m|mn|bn|mio|mrd|t)\\.?(?![\\p{L}])");

    /** What a formatted number stands for. */
    enum Meaning {
        NUMBER,
        DATE,
        TIME,
        ELAPSED
    }

    /** A format by its number in the workbook, and its code where the workbook writes one. */
    static NumberFormat of(int id, @Nullable String code) {
        return code == null ? builtIn(id) : ofCode(code);
    }

    /** The cell that a stored number is under this format. */
    Cell cell(BigDecimal number, boolean from1904) {
        return temporal(number, from1904).orElseGet(() -> new Cell(Cell.Kind.NUMBER, PlainNumber.text(number), unit));
    }

    private Optional<Cell> temporal(BigDecimal number, boolean from1904) {
        if (meaning == Meaning.NUMBER) {
            return Optional.empty();
        }
        Optional<SerialDate> date = SerialDate.of(number, from1904);
        return switch (meaning) {
            case ELAPSED -> date.map(SerialDate::elapsed).map(Cell::text);
            case TIME ->
                date.flatMap(SerialDate::time).map(Cell::text).or(() -> date.flatMap(SerialDate::iso)
                        .map(NumberFormat::date));
            default -> date.flatMap(SerialDate::iso).map(NumberFormat::date);
        };
    }

    private static Cell date(String iso) {
        return new Cell(Cell.Kind.DATE, iso, "");
    }

    /** Those with a currency show the reader's own, so they name none. */
    private static NumberFormat builtIn(int id) {
        if (id == 9 || id == 10) {
            return new NumberFormat(Meaning.NUMBER, "%");
        }
        if (id == 46) {
            return new NumberFormat(Meaning.ELAPSED, "");
        }
        if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35)) {
            return new NumberFormat(Meaning.TIME, "");
        }
        boolean date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return date ? new NumberFormat(Meaning.DATE, "") : GENERAL;
    }

    private static NumberFormat ofCode(String code) {
        Scan scan = new Scan(code);
        Meaning meaning = scan.meaning();
        return meaning == Meaning.NUMBER ? new NumberFormat(meaning, scan.unit()) : new NumberFormat(meaning, "");
    }

    /** The first section of a format code, taken apart. */
    private static final class Scan {

        private final StringBuilder tokens = new StringBuilder();
        private final StringBuilder literal = new StringBuilder();
        private final List<String> brackets = new ArrayList<>();

        Scan(String code) {
            int at = 0;
            while (at < code.length() && (code.charAt(at) != ';' || tokens.isEmpty())) {
                at = take(code, at);
            }
        }

        private int take(String code, int at) {
            char c = code.charAt(at);
            return switch (c) {
                case '"' -> until(code, at, '"', literal);
                case '[' -> bracket(code, at);
                case '\\' -> {
                    literal.append(at + 1 < code.length() ? code.substring(at + 1, at + 2) : "");
                    yield at + 2;
                }
                case '_', '*' -> at + 2;
                default -> {
                    (Character.getType(c) == Character.CURRENCY_SYMBOL ? literal : tokens).append(c);
                    yield at + 1;
                }
            };
        }

        private int bracket(String code, int at) {
            StringBuilder inside = new StringBuilder();
            int end = until(code, at, ']', inside);
            brackets.add(inside.toString());
            return end;
        }

        private static int until(String code, int at, char end, StringBuilder into) {
            int stop = code.indexOf(end, at + 1);
            into.append(code, at + 1, stop < 0 ? code.length() : stop);
            return stop < 0 ? code.length() : stop + 1;
        }

        Meaning meaning() {
            if (brackets.stream().anyMatch(b -> b.matches("(?i)h+|m+|s+"))) {
                return Meaning.ELAPSED;
            }
            String letters = tokens.toString()
                    .toLowerCase(Locale.ROOT)
                    .replace("general", "")
                    .replace("standard", "")
                    .replaceAll("e[+-]", "")
                    .replaceAll("am/pm|a/p", "h");
            boolean time = letters.contains("h") || letters.contains("s");
            boolean date = letters.matches("(?s).*[ydge].*") || (letters.contains("m") && !time);
            return date ? Meaning.DATE : time ? Meaning.TIME : Meaning.NUMBER;
        }

        String unit() {
            if (tokens.indexOf("%") >= 0) {
                return "%";
            }
            String currency = currency();
            Matcher scale = SCALE.matcher(literal.toString().replace(currency, " "));
            boolean divided = tokens.toString().matches("(?s).*[0#?],+(?![0#?,.]).*");
            return !currency.isEmpty() && !divided && scale.find() ? currency + scale.group(1) : currency;
        }

        private String currency() {
            for (String bracket : brackets) {
                if (bracket.startsWith("$") && bracket.indexOf('-') != 1 && bracket.length() > 1) {
                    int dash = bracket.lastIndexOf('-');
                    return bracket.substring(1, dash < 1 ? bracket.length() : dash)
                            .strip();
                }
            }
            Matcher sign = SIGN.matcher(literal);
            return sign.find() ? sign.group() : named();
        }

        private String named() {
            for (String word : literal.toString().strip().split("[\\s\\p{Z}]+")) {
                if (CODES.contains(word) || NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                    return word;
                }
            }
            return "";
        }
    }
}
