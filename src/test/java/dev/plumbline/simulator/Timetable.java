package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What will happen on later days, in the order in which it was put down where days are the same. */
final class Timetable {

    private record Entry(LocalDate on, long number, Runnable what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::on).thenComparing(Entry::number));
    private long number;

    void put(LocalDate on, Runnable what) {
        entries.add(new Entry(on, number++, what));
    }

    void until(LocalDate day) {
        while (!entries.isEmpty() && !entries.element().on().isAfter(day)) {
            entries.remove().what().run();
        }
    }
}
