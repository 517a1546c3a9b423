package dev.plumbline.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file written part by part; each method gives another with that part. */
record XlsxParts(Map<String, String> parts) {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** A workbook of one sheet, {@code Register}, with these rows. */
    static XlsxParts ofRows(String rows) {
        return new XlsxParts(Map.of())
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")))
                .with("xl/workbook.xml", workbook("", "<sheet name=\"Register\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relationship("rId2", "sharedStrings", "sharedStrings.xml")
                                + relationship("rId3", "styles", "/xl/styles.xml")))
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String workbook(String properties, String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String relationships(String relationships) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + relationships + "</Relationships>";
    }

    XlsxParts with(String part, String content) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.put(part, content);
        return new XlsxParts(more);
    }

    XlsxParts sharedStrings(String items) {
        return with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** The same file with other words in all its parts. */
    XlsxParts replacing(String from, String to) {
        Map<String, String> replaced = new LinkedHashMap<>();
        parts.forEach((name, content) -> replaced.put(name, content.replace(from, to)));
        return new XlsxParts(replaced);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Drop drop(Path folder) {
        return Drop.of(folder, "register.xlsx", bytes());
    }
}
