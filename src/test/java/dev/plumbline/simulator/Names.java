package dev.plumbline.simulator;

import java.util.ArrayList;
import java.util.List;

/** Names of initiatives, each once, and how their success is measured. */
final class Names {

    private final List<String> free = new ArrayList<>();
    private final Dice dice;
    private int metrics;

    Names(Dice dice) {
        this.dice = dice;
        List<String> objects = dice.shuffled(Phrases.of("objects"));
        free.addAll(objects);
        for (String addition : Phrases.of("additions")) {
            objects.forEach(object -> free.add(object + " " + addition));
        }
    }

    String next() {
        return free.remove(0);
    }

    /** A metric of its own: the metrics of a bank, for the customers of the initiative itself. */
    void measure(Work work) {
        String[] parts = Phrases.of("metrics")
                .get(metrics++ % Phrases.of("metrics").size())
                .split("\\|", -1);
        double low = Double.parseDouble(parts[3]);
        double high = Double.parseDouble(parts[4]);
        work.metric = parts[0];
        work.direction = parts[1];
        work.target = Math.round(dice.uniform(low, high)) + (parts[2].isEmpty() ? "" : " " + parts[2]);
        work.population = work.name + " users";
    }
}
