package dev.plumbline.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision as it was really taken. */
final class Ruling {

    /** What it does; the name is the heading of its phrases. */
    enum Kind {
        APPROVE,
        STOP,
        PAUSE,
        RESUME,
        DECLINE,
        DATE,
        BUDGET,
        OWNER,
        PRIORITY,
        SCOPE,
        EXCEPTION,
        DIRECTION,
        LIMIT,
        RULE_CHANGE;

        String heading() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    final int number;
    LocalDate date;
    final Kind kind;
    final @Nullable Work work;
    /** What fills the gaps of its phrase. */
    final Map<String, String> gaps = new LinkedHashMap<>();
    /** The answers to the filters, by filter id. */
    final Map<String, Boolean> criteria = new LinkedHashMap<>();

    String reason = "";
    String decider = "";
    Diary.Series forum = Diary.Series.EXECUTIVE;
    String rule = "";

    @Nullable
    LocalDate expiry;

    @Nullable
    LocalDate ended;

    @Nullable
    Work removal;

    @Nullable
    Ruling reverses;

    boolean reversed;
    /** Whether what it decides happened. */
    boolean effective;

    String text = "";

    boolean logged;
    boolean minuted;
    boolean uttered;

    Ruling(int number, LocalDate date, Kind kind, @Nullable Work work) {
        this.number = number;
        this.date = date;
        this.kind = kind;
        this.work = work;
    }
}
