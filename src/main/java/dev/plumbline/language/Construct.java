package dev.plumbline.language;

/**
 * What a metric measures ({@code metrics.txt}).
 *
 * @param name in canonical words
 * @param polarity 1 when more is better, -1 when less is, 0 when neither
 * @param own whether every initiative measures itself by it, as by its budget variance
 * @param base the construct that falls when this one rises; empty when there is none
 * @param complement whether the two are 100 % together
 */
record Construct(String name, int polarity, boolean own, String base, boolean complement) {

    /** A construct that is in no dictionary. */
    static Construct unknown(String name) {
        return new Construct(name, 0, false, "", false);
    }

    /** What two ways of saying it have in common. */
    String root() {
        return base.isEmpty() ? name : base;
    }
}
