package dev.plumbline.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws the few shapes that charts are made of, with the report's face. */
final class Pen {

    /** Height of a line of lettering. */
    static final double LINE = 11;

    private static final Font PLAIN = new Font("DejaVu Sans Condensed", Font.PLAIN, 9);
    private static final Font BOLD = PLAIN.deriveFont(Font.BOLD);
    private static final double HATCH = 5;

    private final Graphics2D graphics;

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setFont(PLAIN);
    }

    void fill(Color color, double x, double y, double width, double height) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void frame(Color color, double thickness, double x, double y, double width, double height) {
        fill(color, x, y, width, thickness);
        fill(color, x, y + height - thickness, width, thickness);
        fill(color, x, y, thickness, height);
        fill(color, x + width - thickness, y, thickness, height);
    }

    /** Diagonals within a box: something that is not known. */
    void hatch(Color color, double x, double y, double width, double height) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(0.5f));
        for (double start = x - height + HATCH; start < x + width; start += HATCH) {
            double left = Math.max(start, x);
            double right = Math.min(start + height, x + width);
            graphics.draw(new Line2D.Double(left, y + height - (left - start), right, y + height - (right - start)));
        }
    }

    void line(Color color, double thickness, double x1, double y1, double x2, double y2, float... dashes) {
        graphics.setColor(color);
        graphics.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) thickness)
                        : new BasicStroke(
                                (float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void dot(Color color, double x, double y, double radius) {
        graphics.setColor(color);
        graphics.fill(circle(x, y, radius));
    }

    void ring(Color color, double x, double y, double radius) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(circle(x, y, radius));
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void left(Color color, String text, double x, double y) {
        graphics.setColor(color);
        graphics.drawString(text, (float) x, (float) y);
    }

    void centred(Color color, String text, double x, double y) {
        left(color, text, x - width(text) / 2, y);
    }

    void right(Color color, String text, double x, double y) {
        left(color, text, x - width(text), y);
    }

    void bold(boolean on) {
        graphics.setFont(on ? BOLD : PLAIN);
    }

    double width(String text) {
        return graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
    }

    /** Text cut so that it is no wider than the room. */
    String within(String text, double room) {
        String cut = text;
        while (cut.length() > 2 && width(cut) > room) {
            cut = Figures.shortened(cut, cut.length() - 1);
        }
        return cut;
    }
}
