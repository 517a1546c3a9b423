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
