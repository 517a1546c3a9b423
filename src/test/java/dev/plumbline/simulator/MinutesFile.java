package dev.plumbline.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Minutes to be written.
 *
 * @param title of the series
 * @param day it was held
 * @param present who was there
 * @param items what was spoken of
 */
record MinutesFile(String title, LocalDate day, List<String> present, List<Item> items) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** An item of the agenda: its heading, what was noted, and what was decided. */
    record Item(String title, List<String> notes, List<String> decisions) {}

    /** What kind of file it is written as. */
    enum Form {
        MARKDOWN,
        TEXT,
        WORD
    }

    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    void write(Path folder, Form form) {
        String name = day + " " + title + " minutes";
        try {
            switch (form) {
                case MARKDOWN -> Files.writeString(folder.resolve(name + ".md"), markdown());
                case TEXT -> Files.writeString(folder.resolve(name + ".txt"), text());
                case WORD -> Files.write(folder.resolve(name + ".docx"), word());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("# " + title + " – " + written(day) + "\n\n## Attendance\n\n");
        present.forEach(person -> text.append("- ").append(person).append('\n'));
        for (Item item : items) {
            text.append("\n## ").append(item.title()).append("\n\n");
            item.notes().forEach(note -> text.append(note).append("\n\n"));
            item.decisions()
                    .forEach(decision ->
                            text.append("**Decision:** ").append(decision).append("\n\n"));
        }
        return text.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder(title.toUpperCase(Locale.ROOT) + "\n" + written(day) + "\n\nPresent: "
                + String.join(", ", present) + "\n");
        for (int i = 0; i < items.size(); i++) {
            text.append("\n")
                    .append(i + 1)
                    .append(". ")
                    .append(items.get(i).title())
                    .append("\n\n");
            items.get(i).notes().forEach(note -> text.append(note).append("\n"));
            items.get(i)
                    .decisions()
                    .forEach(d -> text.append("Decision: ").append(d).append("\n"));
        }
        return text.toString();
    }

    private byte[] word() throws IOException {
        StringBuilder body = new StringBuilder(paragraph("Title", title + " – " + written(day)));
        body.append(paragraph("", "Present: " + String.join(", ", present)));
        for (Item item : items) {
            body.append(paragraph("Heading1", item.title()));
            item.notes().forEach(note -> body.append(paragraph("", note)));
            item.decisions().forEach(decision -> body.append(paragraph("", "Decision: " + decision)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                            + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + "</Relationships>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static String paragraph(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(Scenario.START.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
