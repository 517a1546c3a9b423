package dev.plumbline.indicator;

import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;

/**
 * One way to see drift (method §3). An indicator is a pure function: it knows no clock, no file and no other indicator.
 */
public interface Indicator {

    /** So many findings of one indicator are shown, the gravest first; the rest are counted. */
    int FINDINGS_AT_MOST = 50;

    /** Its thresholds, minima and weight, with its id and the element it belongs to. */
    Rules.Rule rule();

    /** The name used in files, JSON and reports, {@code unremoved-additions}. */
    default String id() {
        return rule().id();
    }

    /** The name people read, {@code Unremoved additions}. */
    String title();

    /** The element it belongs to. */
    default Element element() {
        return rule().element();
    }

    /**
     * Whether what it finds lasts until somebody ends it, as a breached limit does; what merely happened in a quarter, as a changed
     * date, is over with it, and nobody has closed it.
     */
    default boolean lasting() {
        return true;
    }

    /**
     * Measures one quarter.
     *
     * @param history everything known; what is later than the period's end must not count
     * @param period the quarter to measure
     */
    Outcome assess(PortfolioHistory history, Period period);
}
