/**
 * Spreadsheets and CSV: grid, header, columns, records. The only place that reads with POI and Commons CSV.
 *
 * <p>Uses {@code intake}, {@code model}. Used by {@code job}.
 */
@NullMarked
package dev.plumbline.intake.table;

import org.jspecify.annotations.NullMarked;
