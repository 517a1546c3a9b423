package dev.plumbline.language;

import dev.plumbline.language.MetricUnits.Unit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before, between and after numbers and tells how they are meant. */
final class MeasureWords {

    static final Pattern BEFORE_FROM = Pattern.compile(MetricWords.one("from") + "\\s*$");
    static final Pattern BEFORE_RIVAL = Pattern.compile(MetricWords.one("rival") + "\\s*$");
    static final Pattern BETWEEN_TO = Pattern.compile("\\s*(?:→|to|auf|a|al|au|up to|down to|bis|~)\\s*");
    static final Pattern BETWEEN_JOIN = Pattern.compile("\\s*(?:" + MetricWords.one("join") + "|&|~|to|bis|a)\\s*");
    static final Pattern BEFORE_BY =
            Pattern.compile("(?:" + MetricWords.one("by") + "|" + MetricWords.one("change-of") + ")\\s*$");
    static final Pattern ADVERB_BY = Pattern.compile(MetricWords.one("by") + "\\s*$");
    static final Pattern BEFORE_OF =
            Pattern.compile(MetricWords.one("change-noun") + " (?:in|of|von|bei) [^|]* (?:of|von|um)\\s*$");
    static final Pattern BEFORE_PER = Pattern.compile("(?:/|" + MetricWords.one("per") + ")\\s*$");
    static final Pattern BEFORE_DE = Pattern.compile(MetricWords.one("change-verb") + ".* (?:de|d)\\s*$");
    static final Pattern AFTER_NOUN = Pattern.compile("^\\s*(?:[\\p{L}-]+ ){0,4}?" + MetricWords.one("change-noun"));
    static final Pattern LEAST =
            Pattern.compile("(?:≥|>|" + MetricWords.one("at-least") + ")\\s*(?:of |de |que )?\\s*$");
    static final Pattern MOST = Pattern.compile("(?:≤|<|" + MetricWords.one("at-most") + ")\\s*(?:of |de |que )?\\s*$");
    static final Pattern OR_MORE =
            Pattern.compile("^\\s*(?:\\+(?!\\d)|" + MetricWords.one("afterwards-at-least") + ")");
    static final Pattern OR_LESS = Pattern.compile("^\\s*" + MetricWords.one("afterwards-at-most"));
    static final Pattern PER = Pattern.compile(
            "\\s*(?:(?:/|" + MetricWords.one("per")
                    + ") ?(?<per>(?:\\d[\\d.,]*\\s?)?[\\p{L}\\p{N}]+)|(?<=%|percent|prozent|pour cent|por ciento) ?(?:of|der|des|de|aller|de los|de las) (?:all |the |our |los |las |les |total |eligible |active |relevant |critical |new |key )*(?<of>\\p{L}+))");
    static final Pattern AFTER_PLAIN =
            Pattern.compile("\\s*(?:[|;.,)].*|(?:~|→|±|to|bis|a|al|auf|and|und|et|y)\\s*[£$€]?\\d.*)?");
    static final Pattern TO_BEFORE = Pattern.compile("(?:≥|≤|>|<|=|:|\\||±|" + MetricWords.one("to") + ")\\s*$");

    private MeasureWords() {}

    /** A text without measures that are no target: {@code within 6 months}. */
    static String withoutMeasures(String text) {
        StringBuilder left = new StringBuilder(text);
        List<Measure> measures = Measure.in(text);
        for (int i = measures.size() - 1; i >= 0; i--) {
            Measure measure = measures.get(i);
            String before = text.substring(0, measure.start());
            if (!measure.unit().equals(Unit.PLAIN)
                    && !BEFORE_PER.matcher(before).find()) {
                left.replace(start(MOST, before), measure.end(), " | ");
            }
        }
        return left.toString();
    }

    /** Where words end a text; its end where they do not. */
    static int start(Pattern pattern, String before) {
        Matcher matcher = pattern.matcher(before);
        return matcher.find() ? matcher.start() : before.length();
    }
}
