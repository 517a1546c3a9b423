/**
 * From indicators to elements and the index (method §5): severity, flag rule, uncertainty, comparison with the quarter
 * before.
 *
 * <p>Uses {@code indicator} (its contract) and {@code model}. Used by {@code plan} and {@code job}.
 */
@NullMarked
package dev.plumbline.scoring;

import org.jspecify.annotations.NullMarked;
