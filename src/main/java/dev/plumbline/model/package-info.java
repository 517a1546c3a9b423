/**
 * The neutral model in the middle: what a portfolio looked like at a date, what changed between two dates, what was
 * measured and which cell says so.
 *
 * <p>Records only. Readers ({@code intake}) write them, {@code history}, {@code indicator}, {@code scoring} and
 * {@code report} read them; readers and reports never meet. Uses nothing but the JDK.
 */
@NullMarked
package dev.plumbline.model;

import org.jspecify.annotations.NullMarked;
