/**
 * Reads project schedules: Microsoft Project (MPP, MPX, MSPDI), Primavera P6 (XER, PMXML) and GNOME Planner
 * ({@code formats.md} A.6, A.12). The only place for MPXJ, whose readers of single formats see a file after its limits
 * and its XML were checked here.
 *
 * <p>Uses {@code intake} and {@code model}. Used by {@code job}.
 */
@NullMarked
package dev.plumbline.intake.schedule;

import org.jspecify.annotations.NullMarked;
