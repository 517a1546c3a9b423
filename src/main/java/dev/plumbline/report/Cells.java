package dev.plumbline.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A row of cells of equal width. Each says its value in letters; shade, hatching and frame only repeat it.
 *
 * @param cells from left to right
 */
record Cells(List<Cell> cells) implements Drawing {

    private static final double GAP = 1;
    private static final double DARK = 0.75;
    private static final double BASELINE = 3.2;

    Cells {
        cells = List.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param text what it says
     * @param shade from 0, white, to 1
     * @param look how it is marked
     */
    record Cell(String text, double shade, Look look) {}

    /** How a cell is marked. */
    enum Look {
        PLAIN,
        /** Of what is not known or missing. */
        HATCHED,
        /** Of what stands out. */
        FRAMED,
        /** Lettering only, for heads. */
        BARE
    }

    static Cells heads(List<String> texts) {
        return new Cells(
                texts.stream().map(text -> new Cell(text, 0, Look.BARE)).toList());
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D room) {
        Pen pen = new Pen(graphics);
        double step = room.getWidth() / Math.max(1, cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            double x = room.getX() + i * step + GAP;
            box(pen, cell, x, room.getY() + GAP, step - 2 * GAP, room.getHeight() - 2 * GAP);
            pen.bold(cell.look() == Look.FRAMED || cell.look() == Look.BARE);
            String text = pen.within(cell.text(), step - 6);
            double middle = x + step / 2 - GAP;
            if (cell.look() == Look.HATCHED) {
                double width = pen.width(text) + 4;
                pen.fill(Color.WHITE, middle - width / 2, room.getY() + 2, width, room.getHeight() - 4);
            }
            pen.centred(cell.shade() > DARK ? Color.WHITE : Color.BLACK, text, middle, room.getCenterY() + BASELINE);
            pen.bold(false);
        }
    }

    private static void box(Pen pen, Cell cell, double x, double y, double width, double height) {
        if (cell.look() == Look.BARE) {
            return;
        }
        if (cell.look() == Look.HATCHED) {
            pen.fill(Color.WHITE, x, y, width, height);
            pen.hatch(MUTED, x, y, width, height);
            pen.frame(TRACK, 0.5, x, y, width, height);
            return;
        }
        pen.fill(shaded(cell.shade()), x, y, width, height);
        pen.frame(
                cell.look() == Look.FRAMED ? Color.BLACK : TRACK,
                cell.look() == Look.FRAMED ? 1.5 : 0.5,
                x,
                y,
                width,
                height);
    }

    /** From nearly white to the accent; evenly darker also in grey. */
    private static Color shaded(double shade) {
        double share = Math.max(0, Math.min(1, shade));
        return new Color(
                mixed(0xF7, ACCENT.getRed(), share),
                mixed(0xF9, ACCENT.getGreen(), share),
                mixed(0xFA, ACCENT.getBlue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
