/**
 * What Plumbline remembers: the schema (Flyway), the file ledger, snapshots, identity across snapshots, the event log. The only
 * place for JDBC.
 *
 * <p>Uses {@code model}. Used by {@code job}.
 */
@NullMarked
package dev.plumbline.history;

import org.jspecify.annotations.NullMarked;
