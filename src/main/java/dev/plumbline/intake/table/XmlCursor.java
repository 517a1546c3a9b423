package dev.plumbline.intake.table;

import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks the elements of one part of a package. It knows names without their namespaces, so transitional and strict files
 * read alike; it takes no document type, and so no entity from anywhere.
 */
final class XmlCursor implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final String part;
    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();
    private int event;

    private XmlCursor(String file, String part, XMLStreamReader reader) {
        this.file = file;
        this.part = part;
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory(); // Woodstox, by its service entry
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(
                "com.ctc.wstx.lazyParsing", false); // else broken text is thrown by what reads it, unchecked
        return factory;
    }

    static XmlCursor open(String file, String part, InputStream bytes) {
        try {
            return new XmlCursor(file, part, FACTORY.createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            throw damaged(file, part, e);
        }
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean advance() {
        do {
            next();
        } while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT);
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes to the next element before {@code parent} ends; false when it has ended. */
    boolean child(String parent) {
        while (advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (ends(parent)) {
                return false;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return event == XMLStreamConstants.START_ELEMENT && name.equals(reader.getLocalName());
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && name.equals(reader.getLocalName());
    }

    /** The local name of the element it stands on. */
    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean flag(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** A whole number; {@code otherwise} when there is none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The text of the element it stands on, without that of elements inside; it then stands on its end. */
    String text() {
        text.setLength(0);
        int depth = 1;
        while (depth > 0) {
            next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (depth == 1 && reader.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                limit(text.length());
            }
        }
        return text.toString();
    }

    /** Passes over the element it stands on and all inside it. */
    void skip() {
        int depth = 1;
        while (depth > 0) {
            next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Refuses the file when a text is too long. */
    void limit(int characters) {
        if (characters > Limits.CELL_CHARACTERS) {
            throw new UnreadableExport(
                    file,
                    Problem.WHOLE_FILE,
                    "cell-too-long",
                    "",
                    "a cell of more than " + Limits.CELL_CHARACTERS + " characters in " + part);
        }
    }

    private void next() {
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof PackageGuard.TooLarge tooLarge) {
                throw tooLarge.refusal(file);
            }
            throw damaged(file, part, e);
        }
        if (event == XMLStreamConstants.DTD) {
            throw new UnreadableExport(
                    file,
                    Problem.WHOLE_FILE,
                    "document-type",
                    "<!DOCTYPE",
                    part + " declares a document type, which no spreadsheet program writes; save the workbook again");
        }
    }

    private static UnreadableExport damaged(String file, String part, XMLStreamException e) {
        return new UnreadableExport(
                file,
                Problem.WHOLE_FILE,
                "damaged-workbook",
                part,
                "the workbook is damaged (" + part + ": "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "); save it again");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged(file, part, e);
        }
    }
}
