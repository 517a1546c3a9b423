package dev.plumbline.report;

import dev.plumbline.model.Interval;
import dev.plumbline.model.Period;
import dev.plumbline.model.Trend.Limits;
import dev.plumbline.model.Trend.Point;
import dev.plumbline.model.Trend.Series;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A process-behaviour chart: a number by quarter, its centre, and the limits within which it varies of itself.
 *
 * @param series the number
 */
record TrendChart(Series series) implements Drawing {

    private static final double RIGHT = 96;
    private static final double LEFT = 22;
    private static final double TOP = 12;
    private static final double BOTTOM = 16;
    private static final int TICK = 25;
    private static final double FULL = 100;
    private static final double APART = 10;

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        Pen pen = new Pen(graphics);
        Rectangle2D plot = new Rectangle2D.Double(
                room.getX() + LEFT, room.getY() + TOP, room.getWidth() - LEFT - RIGHT, room.getHeight() - TOP - BOTTOM);
        for (int tick = 0; tick <= FULL; tick += TICK) {
            double y = height(plot, tick);
            pen.line(TRACK, 0.6, plot.getX(), y, plot.getMaxX(), y);
            pen.right(INK, Integer.toString(tick), plot.getX() - 4, y + 3);
        }
        Limits limits = series.limits();
        if (limits != null) {
            limits(pen, plot, limits);
        }
        points(pen, plot, series.points(), limits);
    }

    private static void limits(Pen pen, Rectangle2D plot, Limits limits) {
        double centre = height(plot, limits.centre());
        pen.line(INK, 0.9, plot.getX(), centre, plot.getMaxX(), centre);
        both(pen, plot, limits.watch(), 0.8, 5, 3);
        both(pen, plot, limits.alarm(), 0.8, 1, 2);
        double next = label(
                pen,
                plot,
                "alarm " + Figures.index(limits.alarm().high()),
                limits.alarm().high(),
                0);
        next = label(
                pen,
                plot,
                "watch " + Figures.index(limits.watch().high()),
                limits.watch().high(),
                next);
        next = label(pen, plot, "centre " + Figures.index(limits.centre()), limits.centre(), next);
        next = label(
                pen,
                plot,
                "watch " + Figures.index(limits.watch().low()),
                limits.watch().low(),
                next);
        label(
                pen,
                plot,
                "alarm " + Figures.index(limits.alarm().low()),
                limits.alarm().low(),
                next);
    }

    private static void both(Pen pen, Rectangle2D plot, Interval interval, double thickness, float... dashes) {
        for (double value : new double[] {interval.low(), interval.high()}) {
            double y = height(plot, value);
            pen.line(INK, thickness, plot.getX(), y, plot.getMaxX(), y, dashes);
        }
    }

    /** The name of a line beside its end, moved down where it would stand on another. */
    private static double label(Pen pen, Rectangle2D plot, String text, double value, double least) {
        double y = Math.max(height(plot, value) + 3, least);
        pen.left(INK, text, plot.getMaxX() + 6, y);
        return y + APART;
    }

    private static void points(
            Pen pen, Rectangle2D plot, List<Point> points, @org.jspecify.annotations.Nullable Limits limits) {
        double step = plot.getWidth() / Math.max(1, points.size());
        double beforeX = 0;
        double beforeY = 0;
        int every = points.size() > 8 ? 2 : 1;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = plot.getX() + (i + 0.5) * step;
            double y = height(plot, point.value());
            if (i > 0) {
                pen.line(ACCENT, 1.4, beforeX, beforeY, x, y);
            }
            beforeX = x;
            beforeY = y;
            if ((points.size() - 1 - i) % every == 0) {
                pen.centred(INK, Period.of(point.end()).toString(), x, plot.getMaxY() + BOTTOM - 4);
            }
        }
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = plot.getX() + (i + 0.5) * step;
            double y = height(plot, point.value());
            boolean last = i == points.size() - 1;
            pen.dot(ACCENT, x, y, last ? 3.6 : 2.6);
            if (limits != null && outside(limits.watch(), point.value())) {
                pen.ring(Color.BLACK, x, y, 6);
            }
            pen.bold(last);
            pen.centred(INK, Figures.index(point.value()), x, y - 7);
            pen.bold(false);
        }
    }

    private static boolean outside(Interval interval, double value) {
        return value < interval.low() || value > interval.high();
    }

    private static double height(Rectangle2D plot, double value) {
        return plot.getMaxY() - plot.getHeight() * Math.max(0, Math.min(FULL, value)) / FULL;
    }
}
