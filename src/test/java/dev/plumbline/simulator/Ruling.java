package dev.plumbline.simulator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was taken.
 *
 * @param id its number in the log
 * @param day when
 * @param kind approve, stop, pause, resume, decline, priority, date, scope, owner, budget, exception, rule change, direction
 * @param work the initiative; {@code null} for none
 * @param about its name, or what else it is about
 * @param removal what is removed for it
 * @param rule the rule it waives
 * @param expiry until when
 * @param criteria the answers to the filters
 * @param note a further sentence
 * @param logged whether the log has it
 * @param minuted whether the minutes have it
 */
record Ruling(
        String id,
        LocalDate day,
        String kind,
        @Nullable Work work,
        String about,
        String removal,
        String rule,
        @Nullable LocalDate expiry,
        String criteria,
        String note,
        boolean logged,
        boolean minuted) {}
