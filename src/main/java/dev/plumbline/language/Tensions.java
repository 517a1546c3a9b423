package dev.plumbline.language;

import dev.plumbline.model.MetricDefinition.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A known pair of definitions of success that pull apart ({@code tensions.txt}).
 *
 * @param one one side
 * @param other the other side
 */
record Tensions(Side one, Side other) {

    /** The library. */
    static final List<Tensions> SEED = read();

    /**
     * One side of a pair.
     *
     * @param pulls the movement that pulls, with the constructs it pulls on, as {@code up utilisation}
     */
    record Side(Set<String> pulls) {

        boolean has(String construct, Direction movement) {
            return pulls.contains(movement.label() + " " + construct);
        }

        boolean speaksOf(String construct) {
            return constructs().contains(construct);
        }

        Set<String> constructs() {
            Set<String> constructs = new TreeSet<>();
            pulls.forEach(pull -> constructs.add(pull.substring(pull.indexOf(' ') + 1)));
            return constructs;
        }
    }

    private static List<Tensions> read() {
        List<Tensions> pairs = new ArrayList<>();
        for (String line : MetricResource.lines("tensions.txt")) {
            String[] sides = line.split("\\|", 2);
            pairs.add(new Tensions(side(sides[0]), side(sides[1])));
        }
        return List.copyOf(pairs);
    }

    private static Side side(String text) {
        Set<String> pulls = new TreeSet<>();
        for (String movement : text.split(";")) {
            String[] words = movement.strip().split(" ", 2);
            Direction direction = Direction.valueOf(words[0].toUpperCase(Locale.ROOT));
            for (String construct : words[1].split(",")) {
                String name = construct.strip();
                if (!Constructs.names().contains(name)) {
                    throw new IllegalStateException("tensions.txt: " + name);
                }
                pulls.add(direction.label() + " " + name);
            }
        }
        return new Side(pulls);
    }

    /** A construct and those it may pull against. */
    static Set<String> beside(String construct) {
        Set<String> beside = new TreeSet<>(Set.of(construct));
        for (Tensions pair : SEED) {
            if (pair.one.speaksOf(construct)) {
                beside.addAll(pair.other.constructs());
            }
            if (pair.other.speaksOf(construct)) {
                beside.addAll(pair.one.constructs());
            }
        }
        return beside;
    }

    /** The other side of the pair whose one side this is, where the two pull apart. */
    static Optional<Side> between(ReadMetric one, ReadMetric other) {
        for (Tensions pair : SEED) {
            if (pulls(pair.one, one) && pulls(pair.other, other)) {
                return Optional.of(pair.other);
            }
            if (pulls(pair.other, one) && pulls(pair.one, other)) {
                return Optional.of(pair.one);
            }
        }
        return Optional.empty();
    }

    static boolean pulls(Side side, ReadMetric metric) {
        return side.has(metric.construct().root(), pull(metric));
    }

    /** The movement a definition asks for; a bound at one end asks for the movement towards it. */
    private static Direction pull(ReadMetric metric) {
        Direction movement = metric.movement();
        Double low = metric.definition().low();
        Double high = metric.definition().high();
        boolean bound = movement == Direction.HOLD && (low == null) != (high == null);
        boolean rises =
                metric.definition().construct().equals(metric.construct().root())
                        || metric.construct().base().isEmpty();
        return !bound ? movement : (high == null) == rises ? Direction.UP : Direction.DOWN;
    }
}
