package dev.plumbline.history;

import dev.plumbline.model.Content;
import java.time.LocalDate;

/**
 * What one accepted file says for one date.
 *
 * @param number the file's number in the ledger
 * @param asOf the date
 * @param content the rows
 */
record DatedFile(long number, LocalDate asOf, Content content) {}
