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

    static GateLeavingRow of(Leaving leaving, GateSpace space) {
        String id = leaving.subject().id();
        String name = Figures.shortened(leaving.subject().name(), space.name);
        return new GateLeavingRow(
                id.equals(leaving.subject().name()) ? name : name + " (" + Figures.shortened(id, 24) + ")",
                Figures.shortened(leaving.frees(), space.cell),
                Figures.shortened(leaving.why(), space.cell));
    }
}
