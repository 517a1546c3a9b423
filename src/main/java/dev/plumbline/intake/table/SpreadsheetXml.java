package dev.plumbline.intake.table;

import dev.plumbline.model.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of an XML Spreadsheet 2003 while they are read. */
final class SpreadsheetXml {

    private final XmlCursor xml;
    private final CellBudget budget;
    private final CellPool pool;
    private final List<Problem> problems;
    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable LocalDate modified;

    /**
     * What a style says.
     *
     * @param format its number format
     * @param look its fill, font and indent
     */
    record Style(NumberFormat format, Look look) {

        static final Style PLAIN = new Style(NumberFormat.GENERAL, Look.PLAIN);
    }

    SpreadsheetXml(String file, XmlCursor xml, List<Problem> problems) {
        this.xml = xml;
        this.budget = new CellBudget(file);
        this.pool = new CellPool(file);
        this.problems = problems;
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        while (xml.advance()) {
            if (xml.starts("Style")) {
                style();
            } else if (xml.starts("LastSaved")) {
                modified = day(xml.text().strip());
            } else if (xml.starts("Worksheet")) {
                String name = xml.attribute("Name", "");
                if (sheets.size() >= Limits.SHEETS) {
                    throw budget.refusal(name, 1, 1);
                }
                sheets.add(new SpreadsheetXmlSheet(name, xml, this).read());
            }
        }
        return List.copyOf(sheets);
    }

    /** The day it was last saved; {@code null} when it does not say. Known after the sheets are read. */
    @Nullable
    LocalDate modified() {
        return modified;
    }

    CellBudget budget() {
        return budget;
    }

    CellPool pool() {
        return pool;
    }

    List<Problem> problems() {
        return problems;
    }

    Style style(String id) {
        return styles.getOrDefault(id, Style.PLAIN);
    }

    private void style() {
        String id = xml.attribute("ID", "");
        Style parent = style(xml.attribute("Parent", "Default"));
        NumberFormat format = parent.format();
        Fill fill = parent.look().fill();
        Fill ink = parent.look().ink();
        boolean struck = parent.look().struck();
        int indent = 0;
        while (xml.child("Style")) {
            switch (xml.name()) {
                case "NumberFormat" -> format = format(xml.attribute("Format", "General"));
                case "Interior" ->
                    fill = xml.attribute("Pattern", "None").equals("Solid")
                            ? Fill.ofHex(xml.attribute("Color", ""))
                            : Fill.NONE;
                case "Font" -> {
                    ink = Fill.ofHex(xml.attribute("Color", ""));
                    struck = xml.flag("StrikeThrough");
                }
                case "Alignment" -> indent = Math.max(0, xml.number("Indent", 0));
                default -> {}
            }
        }
        if (styles.size() < Limits.STYLES) {
            styles.put(id, new Style(format, Look.of(fill, ink, struck, indent)));
        }
    }

    /** Some formats have names here instead of codes. */
    private static NumberFormat format(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "general", "general number", "fixed", "standard", "scientific", "@" -> NumberFormat.GENERAL;
            case "percent" -> NumberFormat.of(9, null);
            case "general date", "short date", "medium date", "long date" -> NumberFormat.of(14, null);
            case "short time", "medium time", "long time" -> NumberFormat.of(20, null);
            case "currency", "euro currency", "yes/no", "true/false", "on/off" ->
                code.equalsIgnoreCase("euro currency") ? NumberFormat.of(-1, "€0") : NumberFormat.GENERAL;
            default -> NumberFormat.of(-1, code);
        };
    }

    private static @Nullable LocalDate day(String timestamp) {
        try {
            return LocalDate.parse(timestamp.substring(0, Math.min(10, timestamp.length())));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
