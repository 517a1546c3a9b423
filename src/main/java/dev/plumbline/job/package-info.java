/**
 * The Spring Batch job: claim, read, assess, render, issue. The only place for {@code org.springframework.batch}.
 *
 * <p>Uses everything below it. Used by {@code cli}.
 */
@NullMarked
package dev.plumbline.job;

import org.jspecify.annotations.NullMarked;
