/**
 * Organisations with known drift, rendered into the inputs Plumbline reads (method §9): a latent world, what happens in it week by
 * week, documents with noise, and a ledger of what is true that the product never sees.
 */
@NullMarked
package dev.plumbline.simulator;

import org.jspecify.annotations.NullMarked;
