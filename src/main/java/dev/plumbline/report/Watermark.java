package dev.plumbline.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A word across the page, behind everything, so light that the page stays readable.
 *
 * @param word {@code DRAFT}
 */
record Watermark(String word) implements Drawing {

    private static final Color PALE = new Color(0xEC, 0xEF, 0xF1);
    private static final Font LETTERS = new Font("DejaVu Sans Condensed", Font.BOLD, 130);

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 3.4, room.getCenterX(), room.getCenterY());
        graphics.setFont(LETTERS);
        graphics.setColor(PALE);
        double width = graphics.getFontMetrics().getStringBounds(word, graphics).getWidth();
        graphics.drawString(word, (float) (room.getCenterX() - width / 2), (float) (room.getCenterY() + 45));
        graphics.setTransform(before);
    }
}
