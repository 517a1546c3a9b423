package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.GateBrief;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** Fills the templates with an assessment, or a gate brief, and makes a PDF of them. */
public final class PdfReport {

    private final Templates templates;
    private final Look look;

    /** With these templates, as they are. */
    public PdfReport(Templates templates) {
        this(templates, Look.PLAIN);
    }

    /** With these templates, as an organisation wants them to look. */
    public PdfReport(Templates templates, Look look) {
        this.templates = look.colour().equals(Look.PLAIN.colour()) ? templates : templates.coloured(look.colour());
        this.look = look;
    }

    /** Writes the PDF of an assessment. */
    public void write(Assessment assessment, OutputStream out) throws IOException {
        AlignmentReport report = AlignmentReport.of(assessment);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try {
            export(
                    fill(templates.main(look.paper()), List.of(report)),
                    "Alignment report, " + report.heading(),
                    new DatedPdfExporter(assessment.asOf()),
                    raw);
        } catch (JRException e) {
            throw new TemplateException(
                    "the report of " + assessment.portfolio() + " cannot be made: " + e.getMessage(), e);
        }
        out.write(StablePdf.of(raw.toByteArray(), assessment.inputsDigest()));
    }

    /** Writes the PDF of a gate brief, one page a proposed initiative. */
    public void write(GateBrief brief, OutputStream out) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try {
            export(
                    filled(brief),
                    "Gate brief, " + (brief.portfolio().isEmpty() ? brief.file() : brief.portfolio()),
                    new DatedPdfExporter(brief.asOf()),
                    raw);
        } catch (JRException e) {
            throw new TemplateException("the gate brief of " + brief.file() + " cannot be made: " + e.getMessage(), e);
        }
        out.write(StablePdf.of(raw.toByteArray(), brief.sha256()));
    }

    /** A page that would flow over shows less. */
    private JasperPrint filled(GateBrief brief) throws IOException, JRException {
        List<GatePage> pages = GatePage.all(brief);
        JasperPrint print = fill(templates.gate(), pages);
        if (print.getPages().size() <= Math.max(1, pages.size())) {
            return print;
        }
        List<GatePage> fitting = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            boolean fits =
                    fill(templates.gate(), List.of(pages.get(i))).getPages().size() == 1;
            fitting.add(fits ? pages.get(i) : GatePage.of(brief, brief.pages().get(i), GateSpace.TIGHT));
        }
        return fill(templates.gate(), fitting);
    }

    private JasperPrint fill(JasperReport template, List<?> rows) throws IOException, JRException {
        Map<String, Object> parameters = templates.parameters();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        parameters.put("organisation", look.organisation());
        Path logo = look.logo();
        if (logo != null) {
            parameters.put("logo", SimpleDataRenderer.getInstance(Files.readAllBytes(logo)));
        }
        return JasperFillManager.getInstance(Restrictions.CONTEXT)
                .fill(template, parameters, new RecordDataSource(rows));
    }

    private static void export(JasperPrint print, String title, JRPdfExporter exporter, OutputStream out)
            throws JRException {
        SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
        document.setMetadataTitle(title);
        document.setMetadataAuthor("Plumbline");
        document.setMetadataCreator("Plumbline");
        document.setDisplayMetadataTitle(true);
        document.setTagLanguage("en");
        SimplePdfReportConfiguration pages = new SimplePdfReportConfiguration();
        pages.setForceSvgShapes(false);
        exporter.setConfiguration(document);
        exporter.setConfiguration(pages);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }
}
