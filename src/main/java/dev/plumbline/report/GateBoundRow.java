package dev.plumbline.report;

import dev.plumbline.model.GateBrief.Bound;

/**
 * A limit or a capacity on a page of the gate brief.
 *
 * @param name what it bounds
 * @param used how much is taken today
 * @param with how much would be with the proposal
 * @param available how much there is
 * @param over how much must become free
 */
record GateBoundRow(String name, String used, String with, String available, String over) {

    static GateBoundRow of(Bound bound, GateSpace space) {
        String unit = " " + bound.unit();
        return new GateBoundRow(
                Figures.shortened(Figures.capital(bound.name()), space.name),
                Figures.number(bound.used()) + unit,
                Figures.number(bound.with()) + unit,
                Figures.number(bound.available()) + unit,
                bound.over() > 0 ? Figures.number(bound.over()) : "–");
    }
}
