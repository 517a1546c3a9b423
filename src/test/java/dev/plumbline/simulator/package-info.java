/** Organisations whose drift is known, simulated week by week and written as the documents a PMO exports (method §9). */
@org.jspecify.annotations.NullMarked
package dev.plumbline.simulator;
