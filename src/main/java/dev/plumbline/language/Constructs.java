package dev.plumbline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dictionary of what is measured. */
final class Constructs {

    private static final Pattern LINE =
            Pattern.compile("([^:+?~!]+?) (?:([+?-])( own)?|([~!]) ([^:]+)): (.*)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Map<String, Construct> BY_NAME = new LinkedHashMap<>();
    private static final Map<List<String>, Construct> BY_PHRASE = new HashMap<>();
    private static final int LONGEST;

    static {
        int longest = 1;
        for (String line : MetricResource.lines("metrics.txt")) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalStateException("metrics.txt: " + line);
            }
            Construct construct = construct(matcher);
            BY_NAME.put(construct.name(), construct);
            for (String phrase : matcher.group(6).split(",")) {
                List<String> words = MetricWords.words(MetricWords.fold(phrase));
                BY_PHRASE.putIfAbsent(words, construct);
                longest = Math.max(longest, words.size());
            }
            BY_PHRASE.putIfAbsent(MetricWords.words(construct.name()), construct);
        }
        LONGEST = longest;
    }

    private Constructs() {}

    private static Construct construct(Matcher matcher) {
        String name = matcher.group(1);
        if (matcher.group(4) == null) {
            int polarity = "+".equals(matcher.group(2)) ? 1 : "-".equals(matcher.group(2)) ? -1 : 0;
            return new Construct(name, polarity, matcher.group(3) != null, "", false);
        }
        Construct base = named(matcher.group(5));
        return new Construct(name, -base.polarity(), base.own(), base.name(), "~".equals(matcher.group(4)));
    }

    /** The construct with a canonical name; one of its own where the dictionary has none. */
    static Construct named(String name) {
        Construct known = BY_NAME.get(name);
        return known == null ? Construct.unknown(name) : known;
    }

    /** The names of all constructs. */
    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** A phrase of the dictionary within the words of a text. */
    record Match(Construct construct, int from, int to) {}

    /** The phrases of the dictionary, from left to right, of several at one place the longest. */
    static List<Match> in(List<String> words) {
        List<Match> matches = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = Math.min(words.size(), from + LONGEST);
            while (to > from && !BY_PHRASE.containsKey(words.subList(from, to))) {
                to--;
            }
            if (to > from) {
                matches.add(new Match(Objects.requireNonNull(BY_PHRASE.get(words.subList(from, to))), from, to));
                from = to;
            } else {
                from++;
            }
        }
        return matches;
    }
}
