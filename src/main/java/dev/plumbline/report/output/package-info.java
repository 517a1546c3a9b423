/**
 * One class an output: PDF, XLSX, JSON.
 *
 * <p>Uses {@code report} and {@code model}. Used by {@code job}.
 */
@NullMarked
package dev.plumbline.report.output;

import org.jspecify.annotations.NullMarked;
