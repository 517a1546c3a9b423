/** How well text is understood, measured on the corpus where it lies beside the checkout; part of the profile {@code corpus}. */
@NullMarked
package dev.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
