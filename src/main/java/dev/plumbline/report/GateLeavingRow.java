package dev.plumbline.report;

import dev.plumbline.model.GateBrief.Leaving;

/**
 * An initiative whose stop or pause would make room, on a page of the gate brief.
 *
 * @param name its name and id
 * @param frees what its end would free
 * @param why it comes before others
 */
record GateLeavingRow(String name, String frees, String why) {

    private static final int NAME = 60;
    private static final int TEXT = 110;

    static GateLeavingRow of(Leaving leaving) {
        String id = leaving.subject().id();
        String name = Figures.shortened(leaving.subject().name(), NAME);
        return new GateLeavingRow(
                id.equals(leaving.subject().name()) ? name : name + " (" + Figures.shortened(id, 24) + ")",
                Figures.shortened(leaving.frees(), TEXT),
                Figures.shortened(leaving.why(), TEXT));
    }
}
