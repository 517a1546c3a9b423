package dev.plumbline.intake.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The colour class of a fill or a font (formats.md C.4.9); white, grey, black and all other hues are {@link #NONE}. */
enum Fill {
    NONE,
    RED,
    AMBER,
    YELLOW,
    GREEN,
    BLUE;

    /** Excel's palest "bad", "neutral" and "good" styles are above, the tints of banded tables below. */
    private static final double LEAST_SATURATION = 0.15;

    private static final double LEAST_VALUE = 0.2;

    /** {@code red}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of a colour {@code 0xRRGGBB}. */
    static Fill of(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int spread = most - Math.min(red, Math.min(green, blue));
        if (most < LEAST_VALUE * 255 || spread < LEAST_SATURATION * most) {
            return NONE;
        }
        double sixth = most == red
                ? (double) (green - blue) / spread
                : most == green ? 2 + (double) (blue - red) / spread : 4 + (double) (red - green) / spread;
        return ofHue((int) Math.round(sixth * 60 + 360) % 360);
    }

    private static Fill ofHue(int degrees) {
        if (degrees >= 345 || degrees <= 15) {
            return RED;
        }
        if (degrees <= 50) {
            return AMBER;
        }
        if (degrees <= 65) {
            return YELLOW;
        }
        if (degrees <= 170) {
            return GREEN;
        }
        return degrees >= 190 && degrees <= 250 ? BLUE : NONE;
    }

    /** The class of {@code RRGGBB}, {@code AARRGGBB} or {@code #RRGGBB}; {@link #NONE} for anything else. */
    static Fill ofHex(@Nullable String hex) {
        String digits = hex == null ? "" : hex.strip().replaceFirst("^#", "");
        return digits.matches("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
                ? of(Integer.parseInt(digits.substring(digits.length() - 6).toLowerCase(Locale.ROOT), 16))
                : NONE;
    }
}
