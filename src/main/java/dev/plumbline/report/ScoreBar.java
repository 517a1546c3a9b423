package dev.plumbline.report;

import dev.plumbline.model.Interval;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A score on its scale from 0 to 1, with the interval it lies in.
 *
 * @param score 0–1; {@code null} when there is none, which is drawn as an empty scale
 * @param interval where it lies; {@code null} when that is not known
 */
record ScoreBar(@Nullable Double score, @Nullable Interval interval) implements Drawing {

    private static final double THICKNESS = 6;
    private static final double MARK = 2.4;

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        double top = room.getCenterY() - THICKNESS / 2;
        fill(graphics, TRACK, room.getX(), top, room.getWidth(), THICKNESS);
        for (int tick = 1; tick < 5; tick++) {
            fill(graphics, Color.WHITE, room.getX() + room.getWidth() * tick / 5 - 0.4, top, 0.8, THICKNESS);
        }
        if (interval != null) {
            double left = position(room, interval.low());
            fill(graphics, MUTED, left, top, position(room, interval.high()) - left, THICKNESS);
        }
        if (score != null) {
            double mark = Math.min(position(room, score), room.getMaxX() - MARK);
            fill(graphics, ACCENT, mark, top - 3, MARK, THICKNESS + 6);
        }
    }

    private static double position(Rectangle2D room, double score) {
        return room.getX() + room.getWidth() * Math.max(0, Math.min(1, score));
    }

    private static void fill(Graphics2D graphics, Color color, double x, double y, double width, double height) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }
}
