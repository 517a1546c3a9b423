package dev.plumbline.report;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;

/** Makes a PDF that is dated by the day it speaks for, midnight UTC, and not by the clock and zone of the machine. */
final class DatedPdfExporter extends JRPdfExporter {

    private final PdfDate date;

    DatedPdfExporter(LocalDate day) {
        super(Restrictions.CONTEXT);
        date = new PdfDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
    }

    @Override
    protected void initReport() {
        super.initReport();
        PdfDictionary information =
                ((ClassicPdfProducer) pdfProducer).getPdfWriter().getInfo();
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
    }
}
