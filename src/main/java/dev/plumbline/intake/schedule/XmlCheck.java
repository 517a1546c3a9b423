package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML file before MPXJ does: a document type, another encoding than the parsers here agree on, depth and size
 * beyond the {@link Limits} and anything that is not well-formed end its reading.
 */
final class XmlCheck {

    /** StAX that resolves nothing. */
    static final XMLInputFactory FACTORY = factory();

    private static final Set<String> ENCODINGS =
            Set.of("utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");

    private final Source source;
    private final String title;

    private XmlCheck(Source source, String title) {
        this.source = source;
        this.title = title;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory(); // Woodstox, by its service entry
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Checks a file.
     *
     * @param tasks whether an element of a name, inside an element of another, is a task
     * @return how many tasks there are
     */
    static int of(Source source, String title, BiPredicate<String, String> tasks) throws IOException {
        XmlCheck check = new XmlCheck(source, title);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(source.path()))) {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(bytes);
            check.encoding(reader.getEncoding());
            return check.walk(reader, tasks);
        } catch (XMLStreamException e) {
            throw check.refusal(
                    "line "
                            + Math.max(
                                    1,
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNumber()),
                    "damaged-schedule",
                    Text.shorten(
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
                    "The file begins as " + title + " but is not well-formed from here on. Export it again.");
        }
    }

    private int walk(XMLStreamReader reader, BiPredicate<String, String> tasks) throws XMLStreamException {
        Deque<String> inside = new ArrayDeque<>();
        int elements = 0;
        int found = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw refusal(
                            "line " + reader.getLocation().getLineNumber(),
                            "document-type",
                            "<!DOCTYPE",
                            "The file declares a document type, which " + title + " never does. Export it again.");
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    String parent = inside.peek();
                    found += parent != null && tasks.test(reader.getLocalName(), parent) ? 1 : 0;
                    inside.push(reader.getLocalName());
                    limit(elements, inside.size(), found);
                }
                case XMLStreamConstants.END_ELEMENT -> inside.pop();
                default -> {}
            }
        }
        return found;
    }

    private void limit(int elements, int depth, int tasks) {
        if (elements > Limits.ELEMENTS || tasks > Limits.TASKS) {
            throw refusal(
                    Problem.WHOLE_FILE,
                    "too-large",
                    "",
                    "The file has more than " + Limits.TASKS + " tasks or " + Limits.ELEMENTS
                            + " elements. Export the projects into several files.");
        }
        if (depth > Limits.DEPTH) {
            throw refusal(
                    Problem.WHOLE_FILE,
                    "too-deep",
                    "",
                    "The file has more than " + Limits.DEPTH + " elements inside each other, which no plan has.");
        }
    }

    private void encoding(String encoding) {
        if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
            throw refusal(
                    Problem.WHOLE_FILE,
                    "unusual-encoding",
                    encoding,
                    "The file is in an encoding that is not read. Export it as UTF-8.");
        }
    }

    private UnreadableExport refusal(String place, String code, String value, String message) {
        return new UnreadableExport(source.name(), place, code, value, message);
    }
}
