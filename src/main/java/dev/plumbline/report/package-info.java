/**
 * An assessment in words and numbers a person reads: one record-shaped view, templates filled. The only place for
 * JasperReports.
 *
 * <p>Uses {@code model}. Used by {@code job}.
 */
@NullMarked
package dev.plumbline.report;

import org.jspecify.annotations.NullMarked;
