package dev.plumbline.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Named amounts as lying bars, the greatest first.
 *
 * @param bars from the top
 */
record RankChart(List<Bar> bars) implements Drawing {

    private static final double NAMES = 250;
    private static final double VALUES = 40;
    private static final double TALLEST = 22;

    RankChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param name on its left
     * @param value its length
     */
    record Bar(String name, double value) {}

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        Pen pen = new Pen(graphics);
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        double unit = (room.getWidth() - NAMES - VALUES) / Math.max(1e-9, most);
        double step = Math.min(TALLEST, room.getHeight() / Math.max(1, bars.size()));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = room.getY() + i * step;
            pen.right(INK, pen.within(bar.name(), NAMES - 8), room.getX() + NAMES - 6, y + step / 2 + 3);
            pen.fill(ACCENT, room.getX() + NAMES, y + 3, bar.value() * unit, step - 6);
            pen.left(
                    INK,
                    Figures.number(Math.rint(bar.value() * 10) / 10),
                    room.getX() + NAMES + bar.value() * unit + 4,
                    y + step / 2 + 3);
        }
    }
}
