/**
 * The file in which an analyst settles how the exports of a portfolio are read: read, validated, and completed with what could
 * not be decided. The only place for YAML.
 *
 * <p>Uses {@code intake} and {@code model}. Used by {@code job}.
 */
@NullMarked
package dev.plumbline.intake.profile;

import org.jspecify.annotations.NullMarked;
