/**
 * The restoration plan (method §11): the least painful set of pauses and stops that brings a portfolio back inside its own limits
 * and capacities. It proposes; leaders decide.
 *
 * <p>{@link dev.plumbline.plan.Planner} reads what binds the portfolio, {@code Search} finds the plan, {@code Reasons} says why
 * and what instead, and {@code Imagined} assesses the portfolio as though the plan had been carried out. The only place for ojAlgo.
 *
 * <p>Uses {@code model}, {@code scoring}, and of {@code indicator} the limits, capacities and links as the indicators count them.
 * Used by {@code job}.
 */
@NullMarked
package dev.plumbline.plan;

import org.jspecify.annotations.NullMarked;
