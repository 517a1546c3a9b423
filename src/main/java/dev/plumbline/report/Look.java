package dev.plumbline.report;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation wants its report to look. Charts keep their own ink, which holds in grey.
 *
 * @param paper the size of the pages
 * @param organisation its name, at the head of every page; empty for none
 * @param logo a PNG or JPEG file, at the head of every page; {@code null} for none
 * @param colour of headings and rules, {@code #1B4F72}
 */
public record Look(Paper paper, String organisation, @Nullable Path logo, String colour) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** A4, no name, no logo, Plumbline's own colour. */
    public static final Look PLAIN = new Look(Paper.A4, "", null, "#1B4F72");

    public Look {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("a colour is written like #1B4F72, but is " + colour);
        }
    }

    /** The size of the pages. */
    public enum Paper {
        A4(595, 842),
        LETTER(612, 792);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }
}
