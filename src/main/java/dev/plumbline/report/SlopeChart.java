package dev.plumbline.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was said on the left, what was done on the right, a line between the two for each thing; heavy where they differ by a tenth
 * or more.
 *
 * @param slopes the things
 */
record SlopeChart(List<Slope> slopes) implements Drawing {

    private static final double SIDE = 185;
    private static final double TOP = 18;
    private static final double APART = 11;
    private static final double NOTABLE = 0.1;

    SlopeChart {
        slopes = List.copyOf(slopes);
    }

    /**
     * One line.
     *
     * @param name what it is
     * @param said 0–1
     * @param done 0–1
     */
    record Slope(String name, double said, double done) {

        boolean notable() {
            return Math.abs(said - done) >= NOTABLE;
        }
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        Pen pen = new Pen(graphics);
        double left = room.getX() + SIDE;
        double right = room.getMaxX() - SIDE;
        double most = slopes.stream()
                .mapToDouble(s -> Math.max(s.said(), s.done()))
                .max()
                .orElse(1);
        double unit = (room.getHeight() - TOP - 8) / Math.max(1e-9, most);
        pen.bold(true);
        pen.centred(INK, "said", left, room.getY() + 9);
        pen.centred(INK, "done", right, room.getY() + 9);
        pen.bold(false);
        pen.line(TRACK, 1, left, room.getY() + TOP - 4, left, room.getMaxY());
        pen.line(TRACK, 1, right, room.getY() + TOP - 4, right, room.getMaxY());
        double ground = room.getMaxY() - 4;
        for (Slope slope : slopes) {
            double from = ground - slope.said() * unit;
            double to = ground - slope.done() * unit;
            pen.line(slope.notable() ? ACCENT : MUTED, slope.notable() ? 2.4 : 1.2, left, from, right, to);
            pen.dot(ACCENT, left, from, 2.6);
            pen.dot(ACCENT, right, to, 2.6);
        }
        labels(pen, ground, unit, room, Slope::said, true);
        labels(pen, ground, unit, room, Slope::done, false);
    }

    /** The names beside their ends, moved up where two would stand on each other. */
    private void labels(
            Pen pen, double ground, double unit, Rectangle2D room, ToDoubleFunction<Slope> end, boolean left) {
        List<Slope> sorted = new ArrayList<>(slopes);
        sorted.sort(Comparator.comparingDouble(end).thenComparing(Slope::name));
        double lowest = Double.MAX_VALUE;
        for (Slope slope : sorted) {
            double y = Math.min(ground - end.applyAsDouble(slope) * unit + 3, lowest - APART);
            lowest = y;
            String share = Figures.percent(end.applyAsDouble(slope));
            pen.bold(slope.notable());
            String text = pen.within(slope.name(), SIDE - pen.width(share) - 18);
            if (left) {
                pen.right(INK, text + "  " + share, room.getX() + SIDE - 8, y);
            } else {
                pen.left(INK, share + "  " + text, room.getMaxX() - SIDE + 8, y);
            }
            pen.bold(false);
        }
    }
}
