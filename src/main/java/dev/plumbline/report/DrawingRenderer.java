package dev.plumbline.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Hands a drawing to JasperReports. It lives as long as one filling and is never serialised. */
final class DrawingRenderer extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1;

    private final transient Drawing drawing;

    DrawingRenderer(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D room) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.draw(graphics, room);
    }
}
