package dev.plumbline.language;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.MetricDefinition;
import dev.plumbline.model.SuccessMetric;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Definitions of success as the tables of expectations write them. */
final class MetricFixture {

    private MetricFixture() {}

    /** The lines {@code given => expected} of a table. */
    static Stream<Arguments> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(MetricFixture.class.getResourceAsStream(file), file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" => ", 2))
                    .map(parts -> Arguments.of(parts[0], parts[1].strip()));
        }
    }

    /** {@code metric | target | direction | unit | population | window}. */
    static SuccessMetric metric(String owner, String written) {
        String[] parts = (written + "|||||").split("\\|", -1);
        Evidence evidence = new Evidence("metrics.csv", "0", "B2", parts[0].strip(), 1);
        return new SuccessMetric(
                owner,
                parts[0].strip(),
                parts[1].strip(),
                parts[2].strip(),
                parts[3].strip(),
                parts[4].strip(),
                parts[5].strip(),
                evidence);
    }

    static String written(MetricDefinition metric) {
        StringBuilder text = new StringBuilder(metric.construct())
                .append(", ")
                .append(metric.direction().label());
        String low = number(metric.low());
        String high = number(metric.high());
        if (!low.isEmpty() || !high.isEmpty()) {
            String unit = metric.unit().isEmpty() ? "" : " " + metric.unit();
            text.append(", ").append(low.equals(high) ? low : low + ".." + high).append(unit);
        }
        text.append(said("", metric.denominator())).append(said("for ", metric.population()));
        if (metric.to() != null) {
            text.append(metric.from() == null ? ", by " : ", over " + metric.from() + " ")
                    .append(metric.to());
        }
        text.append(said("", metric.cadence())).append(said("from ", number(metric.baseline())));
        return text.append(said("defined ", metric.definition())).toString();
    }

    private static String said(String before, String value) {
        return value.isEmpty() ? "" : ", " + before + value;
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? ""
                : new BigDecimal(value)
                        .round(new MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
