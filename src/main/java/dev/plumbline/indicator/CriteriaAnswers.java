package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.DecisionFilter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a decision says of the decision filters.
 *
 * @param answered how many of them it answers
 * @param all how many there are
 * @param failed how many it answers with no
 */
record CriteriaAnswers(int answered, int all, int failed) {

    private static final Pattern NO = Pattern.compile(
            "(?iu)^[\\s:=(\\[–-]*(?:(?:no|n|not met|not|fail\\w*|unmet|false|x|rot|red|nein|nicht erfüllt|non|no cumple|ko)(?!\\p{L}|/)|0(?![\\d/]|[.,]\\d)|✗|✘).*");
    private static final Pattern YES = Pattern.compile(
            "(?iu)^[\\s:=(\\[-]*(?:yes|y|met|pass\\w*|ok|true|1(?![\\d/]|[.,]\\d)|✓|✔|green|ja|erfüllt|oui|sí|si|cumple|done|fulfilled)(?!\\p{L}).*");
    private static final Pattern OPEN = Pattern.compile(
            "(?iu)^[\\s:=(\\[–-]*(?:not (?:yet|known|assessed|answered|checked|scored|sure)|tb[acd]|unknown|unanswered|unclear|open|pending"
                    + "|noch (?:nicht|offen)|offen|unbekannt|pas encore|inconnu|pendiente|\\?)(?!\\p{L}).*");
    /** A figure, or words of its own: an answer that is neither a yes nor a no. */
    private static final Pattern SAID = Pattern.compile("(?u)^\\s*(?:[:=–-]|\\()\\s*[\\p{L}\\d].*");

    private static final Pattern PARTLY =
            Pattern.compile("(?iu)\\b(?:not|but|except|never|nicht|außer|bis auf|kein\\w*|pas|sauf|excepto|salvo)\\b");
    private static final Pattern ALL = Pattern.compile(
            "(?iu).*\\b(?:all|alle|tou(?:s|tes)|todos|todas)\\b.*\\b(?:met|pass\\w*|yes|ok|answered|fulfilled|erfüllt|remplis|cumplidos)\\b.*");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,2})\\s*(?:/|of|von|sur|de)\\s*(\\d{1,2})");

    static CriteriaAnswers of(Decision decision, List<DecisionFilter> filters) {
        String text = decision.criteria().strip();
        if (text.isEmpty()) {
            return new CriteriaAnswers(0, filters.size(), 0);
        }
        int answered = 0;
        int failed = 0;
        for (DecisionFilter filter : filters) {
            String rest = after(text, filter);
            if (OPEN.matcher(rest).matches()) {
                continue;
            }
            if (YES.matcher(rest).matches()) {
                answered++;
            } else if (NO.matcher(rest).matches()) {
                answered++;
                failed++;
            } else if (SAID.matcher(rest).matches()) {
                answered++;
            }
        }
        if (answered == 0
                && ALL.matcher(text).matches()
                && !PARTLY.matcher(text).find()) {
            return new CriteriaAnswers(filters.size(), filters.size(), 0);
        }
        Matcher count = COUNT.matcher(text);
        if (answered == 0 && count.find() && Integer.parseInt(count.group(2)) == filters.size()) {
            int met = Math.min(filters.size(), Integer.parseInt(count.group(1)));
            return new CriteriaAnswers(filters.size(), filters.size(), filters.size() - met);
        }
        return new CriteriaAnswers(answered, filters.size(), failed);
    }

    /** What follows a criterion's id or words, up to the next; empty when it is not there. */
    private static String after(String text, DecisionFilter filter) {
        for (String name : List.of(filter.id(), filter.criterion())) {
            if (name.isBlank()) {
                continue;
            }
            Matcher found = Pattern.compile(
                            "(?<![\\p{L}\\d])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\d])")
                    .matcher(text.toLowerCase(Locale.ROOT));
            if (found.find()) {
                return text.substring(found.end()).split("[;|\\n]", 2)[0];
            }
        }
        return "";
    }

    boolean complete() {
        return all > 0 && answered == all;
    }
}
