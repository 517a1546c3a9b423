package dev.plumbline.language;

import dev.plumbline.model.MetricDefinition.Direction;
import java.util.EnumSet;
import java.util.Set;

/** Which movement a text says is wanted; never guessed from what is measured alone. */
final class MetricDirections {

    private MetricDirections() {}

    /** What a direction column says. */
    static Direction ofColumn(String text, int polarity) {
        String word = text.strip();
        if (MetricWords.is("column-up", word)) {
            return Direction.UP;
        }
        if (MetricWords.is("column-down", word)) {
            return Direction.DOWN;
        }
        if (MetricWords.is("column-hold", word)) {
            return Direction.HOLD;
        }
        return word.equals("range") || word.equals("between") ? Direction.RANGE : ofText(text, polarity);
    }

    /** What the words of a text say: {@code improve} is up where more is better and down where less is. */
    static Direction ofText(String text, int polarity) {
        Set<Direction> movements = movements(text, polarity);
        boolean one = movements.size() == 1 && !MetricWords.has("negation", text);
        return one ? movements.iterator().next() : Direction.UNKNOWN;
    }

    /** Whether the words of a text leave open which movement is wanted, though they speak of one. */
    static boolean contradicts(String text) {
        return !movements(text, 0).isEmpty();
    }

    private static Set<Direction> movements(String text, int polarity) {
        String said = MetricWords.pattern("no-direction").matcher(text).replaceAll(" ");
        Set<Direction> movements = EnumSet.noneOf(Direction.class);
        int better = (MetricWords.has("improve", said) ? 1 : 0) - (MetricWords.has("worsen", said) ? 1 : 0);
        boolean multiplied = MetricWords.has("double", said) || MetricWords.has("triple", said);
        if (multiplied || MetricWords.has("up", said) || better * polarity > 0) {
            movements.add(Direction.UP);
        }
        if (MetricWords.has("halve", said) || MetricWords.has("down", said) || better * polarity < 0) {
            movements.add(Direction.DOWN);
        }
        if (MetricWords.has("hold", said)) {
            movements.add(Direction.HOLD);
        }
        return movements;
    }

    /** What a text says without its words of movement. */
    static String without(String text) {
        String rest = text;
        for (String meaning :
                new String[] {"up", "down", "improve", "worsen", "hold", "double", "triple", "halve", "negation"}) {
            rest = MetricWords.pattern(meaning).matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    /** The other way round, as for a share and what is left of it. */
    static Direction turned(Direction direction) {
        return switch (direction) {
            case UP -> Direction.DOWN;
            case DOWN -> Direction.UP;
            default -> direction;
        };
    }
}
