package dev.plumbline.report.output;

import dev.plumbline.model.Assessment;
import dev.plumbline.report.Look;
import dev.plumbline.report.Output;
import dev.plumbline.report.PdfReport;
import dev.plumbline.report.Templates;
import java.io.IOException;
import java.io.OutputStream;

/** The assessment for people: {@code alignment-report.pdf}. */
final class PdfOutput implements Output {

    private final PdfReport report;

    PdfOutput(Templates templates, Look look) {
        this.report = new PdfReport(templates, look);
    }

    @Override
    public String fileName() {
        return "alignment-report.pdf";
    }

    @Override
    public void write(Assessment assessment, OutputStream out) throws IOException {
        report.write(assessment, out);
    }
}
