package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A conditional format that shows a coloured icon for a number (formats.md C.4.9).
 *
 * @param colours the icons from the lowest value to the highest
 * @param bounds from which value each icon but the lowest is shown
 */
record IconSet(List<Fill> colours, List<Bound> bounds) {

    /**
     * The least value of an icon.
     *
     * @param type {@code num}, {@code percent} of the distance between the least and the greatest, {@code percentile}
     * @param value number of that type
     * @param included whether the value itself is in
     */
    record Bound(String type, BigDecimal value, boolean included) {}

    /** Reads the element it stands on; empty for icons without colours of their own or bounds by formula. */
    static Optional<IconSet> read(XmlCursor xml) {
        String name = xml.attribute("iconSet", "3TrafficLights1");
        boolean reversed = xml.flag("reverse");
        List<Bound> bounds = new ArrayList<>();
        boolean plain = true;
        while (xml.child("iconSet")) {
            if (xml.starts("cfvo")) {
                String type = xml.attribute("type", "");
                boolean included = !xml.attribute("gte", "1").matches("0|false");
                String value = xml.attribute("val", "");
                if (value.isEmpty()) {
                    value = valueInside(xml);
                }
                Optional<BigDecimal> number = PlainNumber.of(value);
                plain &= number.isPresent() && type.matches("num|percent|percentile");
                bounds.add(new Bound(type, number.orElse(BigDecimal.ZERO), included));
            } else if (xml.starts("cfIcon")) {
                plain = false;
            }
        }
        List<Fill> colours = colours(name);
        if (!plain || colours.isEmpty() || bounds.size() != colours.size()) {
            return Optional.empty();
        }
        if (reversed) {
            Collections.reverse(colours);
        }
        return Optional.of(new IconSet(List.copyOf(colours), List.copyOf(bounds.subList(1, bounds.size()))));
    }

    private static String valueInside(XmlCursor xml) {
        String value = "";
        while (xml.child("cfvo")) {
            if (xml.starts("f")) {
                value = xml.text();
            }
        }
        return value;
    }

    private static List<Fill> colours(String name) {
        return new ArrayList<>(
                switch (name) {
                    case "3TrafficLights1", "3TrafficLights2", "3Signs", "3Symbols", "3Symbols2", "3Flags", "3Arrows" ->
                        List.of(Fill.RED, Fill.AMBER, Fill.GREEN);
                    case "4TrafficLights" -> List.of(Fill.NONE, Fill.RED, Fill.AMBER, Fill.GREEN);
                    default -> List.<Fill>of();
                });
    }

    /** The icon's colour for a value among all values of its area, which are sorted. */
    Fill colour(BigDecimal value, List<BigDecimal> sorted) {
        int icon = 0;
        for (int i = 0; i < bounds.size(); i++) {
            Bound bound = bounds.get(i);
            int order = value.compareTo(threshold(bound, sorted));
            icon = order > 0 || (order == 0 && bound.included()) ? i + 1 : icon;
        }
        return colours.get(icon);
    }

    private static BigDecimal threshold(Bound bound, List<BigDecimal> sorted) {
        BigDecimal share = bound.value().movePointLeft(2);
        BigDecimal least = sorted.get(0);
        return switch (bound.type()) {
            case "num" -> bound.value();
            case "percent" ->
                sorted.get(sorted.size() - 1).subtract(least).multiply(share).add(least);
            default -> {
                BigDecimal rank =
                        share.max(BigDecimal.ZERO).min(BigDecimal.ONE).multiply(BigDecimal.valueOf(sorted.size() - 1L));
                int below = rank.intValue();
                BigDecimal low = sorted.get(below);
                BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
                yield high.subtract(low)
                        .multiply(rank.subtract(BigDecimal.valueOf(below)), MathContext.DECIMAL64)
                        .add(low);
            }
        };
    }
}
