package dev.plumbline.report;

/** How much of its texts and rows a page of the gate brief shows, so that each proposal has one page; the rest is in the JSON. */
enum GateSpace {
    /** For texts as people write them. */
    WIDE(90, 150, 210, 60, 2, 4, 6, 60, 110, 500),
    /** For a page that would flow over. */
    TIGHT(56, 56, 80, 24, 1, 3, 4, 36, 42, 190);

    /** The length of the initiative's name. */
    final int title;
    /** The length of what the proposal says to a question. */
    final int says;
    /** The length of what the record says to it. */
    final int record;
    /** The lengths of the name of a file and of a place in it. */
    final int place;
    /** How many places of an answer are shown. */
    final int places;
    /** How many limits and capacities are shown. */
    final int bounds;
    /** How many initiatives that could leave are shown. */
    final int leaving;
    /** The length of the name of a bound or an initiative that could leave. */
    final int name;
    /** The length of a cell beside it. */
    final int cell;
    /** The length of a paragraph. */
    final int paragraph;

    GateSpace(
            int title,
            int says,
            int record,
            int place,
            int places,
            int bounds,
            int leaving,
            int name,
            int cell,
            int paragraph) {
        this.title = title;
        this.says = says;
        this.record = record;
        this.place = place;
        this.places = places;
        this.bounds = bounds;
        this.leaving = leaving;
        this.name = name;
        this.cell = cell;
        this.paragraph = paragraph;
    }
}
