package dev.plumbline.report;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/**
 * What templates may do. Their expressions are Java: they may use text, numbers and what the report hands them, and no
 * other class; they read no file.
 */
final class Restrictions {

    static final JasperReportsContext CONTEXT = context();

    private Restrictions() {}

    private static JasperReportsContext context() {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        context.setProperty("net.sf.jasperreports.report.class.filter.enabled", "true");
        context.setProperty(
                "net.sf.jasperreports.report.class.whitelist.plumbline",
                "java.lang.String,java.lang.StringBuilder,java.lang.Integer,java.lang.Boolean,java.lang.Object,"
                        // what JDK 17 makes of a constructor that reflection calls often; no expression can reach it
                        + "jdk.internal.reflect.ConstructorAccessorImpl,"
                        + "net.sf.jasperreports.engine.JasperReport,net.sf.jasperreports.engine.JRTemplate,"
                        + "net.sf.jasperreports.renderers.Renderable");
        context.setProperty("net.sf.jasperreports.default.file.repository.enabled", "false");
        context.setProperty("net.sf.jasperreports.export.pdf.force.svg.shapes", "false");
        return context;
    }
}
