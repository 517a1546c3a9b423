package dev.plumbline.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of months in English, German, French and Spanish. */
public final class MonthName {

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");
    private static final Map<String, Integer> MONTHS = months();

    private MonthName() {}

    /** The number of a month by its name, in full or shortened. */
    public static Optional<Integer> number(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MONTHS.get(NO_LETTER.matcher(lower).replaceAll("")));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        String[] names = {
            "january jan januar janner janvier janv enero ene",
            "february feb februar fevrier fevr fev febrero",
            "march mar marz mrz mars marzo maerz",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet juil julio",
            "august aug aout agosto ago",
            "september sep sept septembre septiembre setiembre set",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez decembre diciembre dic"
        };
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return months;
    }
}
