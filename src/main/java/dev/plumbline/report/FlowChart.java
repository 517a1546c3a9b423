package dev.plumbline.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Additions against removals, a pair of bars for each quarter: what came stands above the line, what left hangs below.
 *
 * @param flows the quarters, oldest first
 */
record FlowChart(List<Flow> flows) implements Drawing {

    private static final double LABEL = 13;
    private static final double BAR_SHARE = 0.42;
    private static final int WIDEST_BAR = 46;
    private static final Font LETTERS = new Font("DejaVu Sans Condensed", Font.PLAIN, 9);

    FlowChart {
        flows = List.copyOf(flows);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        graphics.setFont(LETTERS);
        int up = Math.max(1, flows.stream().mapToInt(Flow::added).max().orElse(1));
        int down = Math.max(1, flows.stream().mapToInt(Flow::left).max().orElse(1));
        double unit = (room.getHeight() - 3 * LABEL) / (up + down);
        double line = room.getY() + LABEL + up * unit;
        double step = room.getWidth() / Math.max(1, flows.size());
        for (int i = 0; i < flows.size(); i++) {
            Rectangle2D slot = new Rectangle2D.Double(room.getX() + i * step, room.getY(), step, room.getHeight());
            quarter(graphics, flows.get(i), slot, line, unit);
        }
        fill(graphics, INK, room.getX(), line - 0.4, room.getWidth(), 0.8);
    }

    private static void quarter(Graphics2D graphics, Flow flow, Rectangle2D slot, double line, double unit) {
        double width = Math.min(WIDEST_BAR, slot.getWidth() * BAR_SHARE);
        double left = slot.getCenterX() - width / 2;
        double ended = flow.ended() * unit;
        double vanished = flow.vanished() * unit;
        fill(graphics, ACCENT, left, line - flow.added() * unit, width, flow.added() * unit);
        fill(graphics, MUTED, left, line, width, ended);
        outline(graphics, left, line + ended, width, vanished);
        centred(graphics, signed("+", flow.added()), slot.getCenterX(), line - flow.added() * unit - 3);
        centred(graphics, signed("−", flow.left()), slot.getCenterX(), line + ended + vanished + LABEL - 3);
        centred(graphics, flow.quarter(), slot.getCenterX(), slot.getMaxY() - 2);
    }

    private static String signed(String sign, int count) {
        return count == 0 ? "0" : sign + count;
    }

    private static void outline(Graphics2D graphics, double x, double y, double width, double height) {
        if (height > 0) {
            fill(graphics, MUTED, x, y, width, height);
            fill(graphics, Color.WHITE, x + 0.8, y, width - 1.6, height - 0.8);
        }
    }

    private static void centred(Graphics2D graphics, String text, double x, double y) {
        graphics.setColor(INK);
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        graphics.drawString(text, (float) (x - width / 2), (float) y);
    }

    private static void fill(Graphics2D graphics, Color color, double x, double y, double width, double height) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }
}
