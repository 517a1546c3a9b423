package dev.plumbline.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something in the report that is drawn, as vectors, into the room a template gives it. */
interface Drawing {

    /** The one colour that stands out; as dark as text, so that it holds in grey. */
    Color ACCENT = new Color(0x1B, 0x4F, 0x72);

    /** What belongs to a measurement but is not it: intervals, the lesser series. */
    Color MUTED = new Color(0x9F, 0xB3, 0xC1);

    /** The ground a bar runs on. */
    Color TRACK = new Color(0xE6, 0xEB, 0xEF);

    /** Lettering. */
    Color INK = new Color(0x33, 0x3D, 0x45);

    void draw(Graphics2D graphics, Rectangle2D room);
}
