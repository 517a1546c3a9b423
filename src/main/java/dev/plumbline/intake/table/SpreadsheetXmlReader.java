package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.TextEncoding;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads XML Spreadsheet 2003, one XML file that many tools write under the name {@code .xls}. */
final class SpreadsheetXmlReader implements WorkbookReader {

    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?Workbook[\\s>]");
    private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

    /** Whether a text begins as such a file does. */
    static boolean starts(String text) {
        return text.contains(NAMESPACE) && ROOT.matcher(text).find();
    }

    @Override
    public Recognition recognise(Head head) {
        return starts(TextEncoding.ofHead(head.bytes()).decode(head.bytes()))
                ? new Recognition(0.95, "an XML spreadsheet of Excel 2003")
                : Recognition.no("not an XML spreadsheet");
    }

    @Override
    public Workbook read(Source source) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16);
                XmlCursor xml = XmlCursor.open(source.name(), "the XML", bytes)) {
            List<Problem> problems = new ArrayList<>();
            SpreadsheetXml content = new SpreadsheetXml(source.name(), xml, problems);
            return new Workbook("xml", content.sheets(), content.modified(), List.copyOf(problems));
        } catch (IOException e) {
            throw new UnreadableExport(
                    source.name(),
                    Problem.WHOLE_FILE,
                    "cannot-be-read",
                    "",
                    "the file cannot be read: " + e.getMessage());
        }
    }
}
