package dev.plumbline.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Upright bars against a limit: the bar is what there is, the heavy line across it what is allowed or available. What exceeds the
 * line is dark.
 *
 * @param bars from left to right
 * @param line what the line means, {@code limit}, {@code available}
 */
record Bars(List<Bar> bars, String line) implements Drawing {

    private static final double WIDEST = 40;
    private static final double SHARE = 0.5;
    private static final double FOOT = 30;
    private static final double TOP = 16;

    Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label below it
     * @param value its height
     * @param limit where the line is
     */
    record Bar(String label, double value, double limit) {}

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        Pen pen = new Pen(graphics);
        double most = bars.stream()
                .mapToDouble(bar -> Math.max(bar.value(), bar.limit()))
                .max()
                .orElse(1);
        double ground = room.getMaxY() - FOOT;
        double unit = (ground - room.getY() - TOP) / Math.max(1e-9, most);
        double step = room.getWidth() / Math.max(1, bars.size());
        double width = Math.min(WIDEST, step * SHARE);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double middle = room.getX() + (i + 0.5) * step;
            double within = Math.min(bar.value(), bar.limit());
            pen.fill(MUTED, middle - width / 2, ground - within * unit, width, within * unit);
            pen.fill(
                    ACCENT,
                    middle - width / 2,
                    ground - bar.value() * unit,
                    width,
                    Math.max(0, bar.value() - bar.limit()) * unit);
            double y = ground - bar.limit() * unit;
            pen.fill(Color.BLACK, middle - width * 0.75, y - 1, width * 1.5, 2);
            double above = Math.max(bar.value(), bar.limit()) * unit + 4;
            pen.bold(true);
            pen.centred(INK, Figures.number(Math.rint(bar.value())), middle, ground - above);
            pen.bold(false);
            pen.centred(
                    INK,
                    pen.within(line + " " + Figures.number(Math.rint(bar.limit())), step - 2),
                    middle,
                    ground + Pen.LINE + 11);
            pen.centred(INK, pen.within(bar.label(), step - 2), middle, ground + Pen.LINE);
        }
        pen.fill(INK, room.getX(), ground - 0.4, room.getWidth(), 0.8);
    }
}
