package dev.plumbline.indicator;

import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;

/**
 * One way to see drift (method §3). An indicator is a pure function: it knows no clock, no file and no other indicator.
 */
public interface Indicator {

    /** The name used in files, JSON and reports, {@code unremoved-additions}. */
    String id();

    /** The name people read, {@code Unremoved additions}. */
    String title();

    /** The element it belongs to. */
    Element element();

    /**
     * Measures one quarter.
     *
     * @param history everything known; what is later than the period's end must not count
     * @param period the quarter to measure
     */
    Outcome assess(PortfolioHistory history, Period period);
}
