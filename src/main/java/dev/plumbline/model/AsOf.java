package dev.plumbline.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The date an export speaks for, and what told it (design §2.2).
 *
 * @param date the day
 * @param from what told it
 */
public record AsOf(LocalDate date, From from) {

    /**
     * What an entry of the export speaks for, which has a day of its own (a meeting, a decision): of a past quarter its last day, so
     * that an export made after a quarter's end tells its report; of the current quarter and of the future the day of the export.
     */
    public AsOf of(LocalDate entry) {
        LocalDate end = Period.of(entry).end();
        return end.isBefore(date) ? new AsOf(end, from) : this;
    }

    /** What told the date, strongest first. */
    public enum From {
        COLUMN,
        CELL,
        NAME,
        PROPERTIES,
        MTIME;

        /** The name used in JSON and reports. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
