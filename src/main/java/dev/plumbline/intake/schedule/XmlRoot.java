package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Source;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The root element of an XML document.
 *
 * @param namespace its namespace; empty when it has none
 * @param name its local name; empty when the file is no XML
 * @param attributes the local names of its attributes
 */
record XmlRoot(String namespace, String name, Set<String> attributes) {

    private static final XmlRoot NONE = new XmlRoot("", "", Set.of());

    /** Looks at the beginning of a file. */
    static XmlRoot of(Source source) {
        byte[] head = source.head().bytes();
        if (!markup(head)) {
            return NONE;
        }
        try {
            XMLStreamReader reader = XmlCheck.FACTORY.createXMLStreamReader(new ByteArrayInputStream(head));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    Set<String> attributes = new HashSet<>();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        attributes.add(reader.getAttributeLocalName(i));
                    }
                    String namespace = reader.getNamespaceURI();
                    return new XmlRoot(namespace == null ? "" : namespace, reader.getLocalName(), attributes);
                }
            }
        } catch (XMLStreamException | RuntimeException none) { // Woodstox wraps what it meets while it looks ahead
            return NONE;
        }
        return NONE;
    }

    /** Whether the first character that counts may be {@code <}, in any encoding. */
    private static boolean markup(byte[] head) {
        for (int i = 0; i < Math.min(head.length, 1024); i++) {
            if (head[i] == '<') {
                return true;
            }
            boolean skipped = head[i] <= ' ' || (head[i] & 0xFF) >= 0xBB; // white space, NUL, a byte order mark
            if (!skipped) {
                return false;
            }
        }
        return false;
    }
}
