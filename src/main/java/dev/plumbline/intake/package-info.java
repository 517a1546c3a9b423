/**
 * Takes in what people drop: the drop folder, the {@link dev.plumbline.intake.ExportReader} contract, and what cannot be
 * read.
 *
 * <p>Uses {@code model}. Its readers live in the packages below it. Used by {@code job} and {@code cli}.
 */
@NullMarked
package dev.plumbline.intake;

import org.jspecify.annotations.NullMarked;
