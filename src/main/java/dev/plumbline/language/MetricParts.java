package dev.plumbline.language;

import dev.plumbline.language.MetricUnits.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The single definitions in a stated metric: list items, and what {@code and} joins where each side has its number or movement. */
final class MetricParts {

    private static final Pattern ITEMS =
            Pattern.compile("\\s*(?:;|\\R|[•·●▪◦*](?= )|(?<=\\s|^)- (?=\\p{L})|(?<=\\s|^)\\(?\\d[.)] (?=\\p{L}))\\s*");
    private static final Pattern JOIN = Pattern.compile("\\s*,\\s+(?:" + MetricWords.one("join") + " )?|\\s+(?:"
            + MetricWords.one("join") + "|sowie|&|\\+(?! ?\\d))\\s+");
    private static final Pattern MOVEMENT = Pattern.compile("(?:" + MetricWords.one("up") + "|"
            + MetricWords.one("down") + "|" + MetricWords.one("improve") + "|" + MetricWords.one("hold") + ")");
    private static final Pattern RIVAL = Pattern.compile(MetricWords.one("rival") + "[^|]{1,20}$");

    /** An item that joins more is prose. */
    private static final int MOST = 20;

    private MetricParts() {}

    /** The parts of a folded text, in order. */
    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        for (String item : ITEMS.split(text)) {
            if (item.codePoints().anyMatch(Character::isLetterOrDigit)) {
                joined(item, parts);
            }
        }
        return parts.isEmpty() ? List.of(text) : parts;
    }

    private static void joined(String item, List<String> parts) {
        Matcher join = JOIN.matcher(item);
        int from = 0;
        for (int tried = 0; tried < MOST && join.find(); tried++) {
            String left = item.substring(from, join.start());
            String right = item.substring(join.end());
            if (!RIVAL.matcher(left).find() && !open(left) && apart(left, right)) {
                parts.add(left.strip());
                from = join.end();
            }
        }
        parts.add(item.substring(from).strip());
    }

    private static boolean open(String left) {
        return left.chars().filter(c -> c == '(').count()
                > left.chars().filter(c -> c == ')').count();
    }

    /** Whether both sides have a number, or both say a movement: {@code reduce cost and raise quality}. */
    private static boolean apart(String left, String right) {
        return (valued(left) && valued(right)) || (MOVEMENT.matcher(left).find() && movesFirst(right));
    }

    private static boolean valued(String piece) {
        MetricTarget target = MetricTarget.of(MetricWindow.of(piece, false).rest(), Unit.PLAIN, false);
        return target.low() != null || target.high() != null;
    }

    private static boolean movesFirst(String piece) {
        return MOVEMENT.matcher(piece).lookingAt() && piece.strip().contains(" ");
    }
}
