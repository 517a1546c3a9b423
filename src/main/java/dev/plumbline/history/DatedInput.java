package dev.plumbline.history;

import java.time.LocalDate;

/**
 * What an accepted file says for one date, without its contents.
 *
 * @param portfolio the portfolio it belongs to
 * @param file the file's name as it was dropped
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param asOf the date
 * @param register whether it holds rows of a register for that date
 * @param meetings whether its file holds meetings
 */
public record DatedInput(
        String portfolio, String file, String sha256, LocalDate asOf, boolean register, boolean meetings) {}
