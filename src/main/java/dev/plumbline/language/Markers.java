package dev.plumbline.language;

import dev.plumbline.model.Passage.Marker;
import java.util.Locale;

/** What labels, headings and columns of minutes mark the text behind them as ({@code formats.md} B.6). */
public final class Markers {

    private Markers() {}

    /** What a label before a text ({@code Decision}, {@code AGREED}, {@code Beschluss}) or a heading above it says. */
    public static Marker of(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "decision", "decisions", "agreed", "resolved" -> Marker.DECISION;
            case "action", "actions", "action points" -> Marker.ACTION;
            default -> Marker.NONE;
        };
    }
}
