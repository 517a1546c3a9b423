package dev.plumbline.intake.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The looks of an OpenDocument's styles by name; a style takes what it does not say from its parent. */
final class OdsStyles {

    private final Map<String, Look> looks = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Reads all styles of {@code styles.xml}. */
    void read(XmlCursor xml) {
        try (xml) {
            while (xml.advance()) {
                if (xml.starts("style")) {
                    take(xml);
                }
            }
        }
    }

    /** Reads the {@code style} element it stands on. */
    void take(XmlCursor xml) {
        String name = xml.attribute("name", "");
        Look inherited = look(xml.attribute("parent-style-name", ""));
        Fill fill = inherited.fill();
        Fill ink = inherited.ink();
        boolean struck = inherited.struck();
        while (xml.child("style")) {
            switch (xml.name()) {
                case "table-cell-properties" -> {
                    String background = xml.attribute("background-color", "");
                    fill = background.isEmpty() ? fill : Fill.ofHex(background);
                }
                case "text-properties" -> {
                    String colour = xml.attribute("color", "");
                    ink = colour.isEmpty() ? ink : Fill.ofHex(colour);
                    String line = xml.attribute("text-line-through-style", struck ? "solid" : "none");
                    struck = !line.equals("none");
                }
                case "table-properties" -> {
                    if (xml.attribute("display", "true").equals("false")) {
                        hidden.add(name);
                    }
                }
                default -> {}
            }
        }
        if (looks.size() < Limits.STYLES) {
            looks.put(name, Look.of(fill, ink, struck, 0));
        }
    }

    Look look(String name) {
        return looks.getOrDefault(name, Look.PLAIN);
    }

    /** Whether a sheet of this style is not shown. */
    boolean hides(String name) {
        return hidden.contains(name);
    }
}
