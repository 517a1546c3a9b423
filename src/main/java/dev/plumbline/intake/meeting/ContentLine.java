package dev.plumbline.intake.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A property of a calendar on its line: {@code NAME;PARAMETER=value:value} (RFC 5545 §3.1).
 *
 * @param line the physical line it begins on, counted from 1
 * @param text the line with those that continue it, as it stands
 * @param name in capitals
 * @param parameters by name in capitals, without quotation marks
 * @param value as it stands, escapes included
 */
record ContentLine(int line, String text, String name, Map<String, String> parameters, String value) {

    /** All properties of a file; a line that has no value behind a colon has the name {@code ""}. */
    static List<ContentLine> of(TextLines lines) {
        List<ContentLine> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int begun = 0;
        for (int i = 0; i < lines.lines().size(); i++) {
            String line = lines.lines().get(i);
            if (begun > 0 && !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                text.append(line, 1, line.length());
            } else {
                add(all, begun, text.toString());
                text = new StringBuilder(line);
                begun = i + 1;
            }
        }
        add(all, begun, text.toString());
        return all;
    }

    /** A parameter; empty when it is not there. */
    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** Where it stands: {@code line 42}. */
    String place() {
        return "line " + line;
    }

    /** The value in capitals, for words of the standard. */
    String word() {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    private static void add(List<ContentLine> all, int line, String text) {
        if (!text.isBlank()) {
            all.add(parsed(line, text).orElseGet(() -> new ContentLine(line, text, "", Map.of(), "")));
        }
    }

    private static Optional<ContentLine> parsed(int line, String text) {
        int end = end(text, 0);
        if (end >= text.length() || end == 0) {
            return Optional.empty();
        }
        String name = text.substring(0, end).strip().toUpperCase(Locale.ROOT);
        Map<String, String> parameters = new LinkedHashMap<>();
        int at = end;
        while (at < text.length() && text.charAt(at) == ';') {
            int next = end(text, at + 1);
            String parameter = text.substring(at + 1, next);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", "").strip());
            }
            at = next;
        }
        return at < text.length()
                ? Optional.of(new ContentLine(line, text, name, parameters, text.substring(at + 1)))
                : Optional.empty();
    }

    /** The next colon or semicolon outside of quotation marks. */
    private static int end(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ':' || c == ';')) {
                return i;
            }
        }
        return text.length();
    }
}
