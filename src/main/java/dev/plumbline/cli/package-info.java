/**
 * The command line: one class a command.
 *
 * <p>Uses {@code job}, {@code intake} and {@code report}. Used by {@code Plumbline.main}.
 */
@NullMarked
package dev.plumbline.cli;

import org.jspecify.annotations.NullMarked;
