package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A meeting as it was planned and held. */
final class Sitting {

    final String series;
    final LocalDate planned;
    final LocalDate held;
    final boolean took;
    final int minutes;
    final List<Ruling> rulings = new ArrayList<>();
    final List<String> mentions = new ArrayList<>();
    int explained;

    Sitting(String series, LocalDate planned, LocalDate held, boolean took, int minutes) {
        this.series = series;
        this.planned = planned;
        this.held = held;
        this.took = took;
        this.minutes = minutes;
    }
}
