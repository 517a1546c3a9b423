/**
 * The indicators: one final class each, pure functions from {@link dev.plumbline.model.PortfolioHistory} to
 * {@link dev.plumbline.model.Outcome}. {@code Indicators.all()} is the list and gives the order of the report.
 *
 * <p>Uses {@code model}. Used by {@code scoring}, {@code plan} ({@link
 * dev.plumbline.indicator.PortfolioBounds}) and {@code job}.
 */
@NullMarked
package dev.plumbline.indicator;

import org.jspecify.annotations.NullMarked;
