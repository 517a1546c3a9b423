/**
 * The invented organisation of {@code input-samples}: three stories, day by day, and the exports its PMO would have made of
 * them. Run {@link dev.plumbline.samples.SampleWorld} to write the files anew after a story was changed.
 */
@NullMarked
package dev.plumbline.samples;

import org.jspecify.annotations.NullMarked;
