package dev.plumbline.intake.table;

import java.util.LinkedHashMap;
import java.util.Map;

/** The comments of one sheet: notes, and threads whose answers follow one a line. */
final class XlsxComments {

    private static final String PLACEHOLDER = "[Threaded comment]";

    private final Map<Sheet.Position, String> comments = new LinkedHashMap<>();

    /** Notes; of a thread Excel writes a copy for older programs, which the thread itself replaces. */
    void notes(XmlCursor xml) {
        try (xml) {
            while (xml.advance()) {
                if (xml.starts("comment")) {
                    String reference = xml.attribute("ref", "");
                    String text = RichText.read(xml, "comment", Palette.OFFICE).text();
                    if (!text.startsWith(PLACEHOLDER)) {
                        add(reference, text);
                    }
                }
            }
        }
    }

    void thread(XmlCursor xml) {
        try (xml) {
            while (xml.advance()) {
                if (xml.starts("threadedComment")) {
                    String reference = xml.attribute("ref", "");
                    while (xml.child("threadedComment")) {
                        if (xml.starts("text")) {
                            add(reference, xml.text());
                        }
                    }
                }
            }
        }
    }

    private void add(String reference, String text) {
        if (!text.isBlank() && comments.size() < Limits.COMMENTS) {
            CellReference.area(reference)
                    .ifPresent(cell -> comments.merge(
                            new Sheet.Position(cell.firstRow(), cell.firstColumn()),
                            text.strip(),
                            (before, after) -> before + "\n" + after));
        }
    }

    Map<Sheet.Position, String> found() {
        return comments;
    }
}
