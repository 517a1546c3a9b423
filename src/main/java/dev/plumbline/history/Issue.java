package dev.plumbline.history;

import dev.plumbline.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A report that was issued; it never changes.
 *
 * @param portfolio the portfolio
 * @param period the quarter
 * @param version 1 for the first issue of the period
 * @param inputsDigest {@code sha256:…} over the inputs, settings, rules and templates
 * @param asOf the day it speaks for
 * @param paths the files it consists of, relative to the workspace
 */
public record Issue(
        String portfolio, Period period, int version, String inputsDigest, LocalDate asOf, List<String> paths) {

    public Issue {
        Objects.requireNonNull(portfolio);
        Objects.requireNonNull(period);
        Objects.requireNonNull(inputsDigest);
        Objects.requireNonNull(asOf);
        paths = List.copyOf(paths);
    }
}
