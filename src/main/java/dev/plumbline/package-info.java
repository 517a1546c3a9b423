/**
 * Plumbline: reads portfolio exports every night and reports where the organisation drifts from its own stated direction.
 *
 * <p>The flow, one direction only:
 *
 * <pre>
 * intake     recognises and reads what was dropped        → model records
 * history    remembers, matches initiatives, finds events → PortfolioHistory
 * indicator  measures drift, one pure function each       → Outcome
 * scoring    elements, index, uncertainty, comparison     → Assessment
 * report     words, tables and charts                     → PDF · XLSX · JSON
 * </pre>
 *
 * <p>{@code job} calls all of the above in this order (claim, read, assess, render, issue); {@code cli} calls {@code job}.
 * Nothing calls back.
 */
@NullMarked
package dev.plumbline;

import org.jspecify.annotations.NullMarked;
