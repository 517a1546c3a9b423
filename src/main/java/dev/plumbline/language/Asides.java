package dev.plumbline.language;

import dev.plumbline.language.MetricUnits.Unit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a metric's name says in brackets: its unit, how it is computed, another name or a group.
 *
 * @param text the text with what may hold numbers, time or another name of it, brackets taken away
 * @param unit the unit in brackets; plain when there is none
 * @param definition how the metric is computed; empty when not stated
 * @param population whom it covers; empty when not stated
 */
record Asides(String text, Unit unit, String definition, String population) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern COMPUTED =
            Pattern.compile("[\\p{L})] ?[/÷] ?[\\p{L}(]|(?<=\\p{L}) [*×=] |minus|divided|geteilt|divise|dividido");
    private static final int PROSE = 4;

    static Asides of(String text) {
        StringBuilder left = new StringBuilder();
        Unit unit = Unit.PLAIN;
        String definition = "";
        StringBuilder population = new StringBuilder();
        Matcher matcher = BRACKETS.matcher(text);
        while (matcher.find()) {
            String content = matcher.group(1).strip();
            List<String> words = MetricWords.words(content);
            String kept = " ";
            if (MetricUnits.of(content).isPresent()) {
                unit = MetricUnits.of(content).orElseThrow();
            } else if (COMPUTED.matcher(content).find() || (words.size() >= PROSE && content.matches("\\D*"))) {
                definition = content;
            } else if (!content.matches("\\D*") || !Constructs.in(words).isEmpty()) {
                kept = " | " + content + " | ";
            } else {
                population.append(' ').append(MetricName.population(content));
            }
            matcher.appendReplacement(left, Matcher.quoteReplacement(kept));
        }
        matcher.appendTail(left);
        return new Asides(
                left.toString(), unit, definition, population.toString().strip());
    }
}
