package dev.plumbline.model;

import java.util.List;
import java.util.Objects;

/**
 * Where the thresholds come from (calibration ladder, method §7).
 *
 * @param level {@code L0}: the defaults; {@code L1}: blended with the portfolio's own quarters that were judged acceptable
 * @param quarters the quarters judged acceptable that could be measured
 * @param statistics the statistics whose thresholds were moved, {@code course-correction: rate 0.35 → 0.41}
 */
public record CalibrationLevel(String level, List<Period> quarters, List<String> statistics) {

    /** The defaults. */
    public static final CalibrationLevel DEFAULTS = new CalibrationLevel("L0", List.of(), List.of());

    public CalibrationLevel {
        Objects.requireNonNull(level);
        quarters = List.copyOf(quarters);
        statistics = List.copyOf(statistics);
    }
}
