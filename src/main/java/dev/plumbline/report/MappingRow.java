package dev.plumbline.report;

import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.InputFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column and the field it became, under the files that share the layout.
 *
 * @param layout the files: {@code 12 files, register-2025-10.xlsx to register-2026-09.xlsx}
 * @param place where the column's header stands
 * @param header its text
 * @param field the field, or that it is not used
 * @param confidence how sure that is
 * @param reason why
 * @param unknown in a row of its own, the columns nothing is known about: {@code C1 Logo, D1 Website}
 */
record MappingRow(
        String layout, String place, String header, String field, String confidence, String reason, String unknown) {

    private static final int MOST_ROWS = 240;
    private static final int HEADER = 120;
    private static final int HEADER_IN_LIST = 40;
    private static final String UNKNOWN = "unknown header";

    /** The columns of each layout, files that share one together, in the order of the ledger. */
    static List<MappingRow> all(List<InputFile> files) {
        Map<List<ColumnMapping>, List<String>> layouts = new LinkedHashMap<>();
        for (InputFile file : files) {
            if (!file.mappings().isEmpty()) {
                layouts.computeIfAbsent(file.mappings(), any -> new ArrayList<>())
                        .add(file.file());
            }
        }
        List<MappingRow> rows = new ArrayList<>();
        layouts.forEach((mappings, names) -> rows.addAll(layout(layout(names), mappings)));
        return capped(rows);
    }

    private static List<MappingRow> layout(String layout, List<ColumnMapping> mappings) {
        List<MappingRow> rows = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (ColumnMapping mapping : mappings) {
            if (mapping.field() == null && mapping.reason().equals(UNKNOWN)) {
                unknown.add(mapping.place() + " " + header(mapping, HEADER_IN_LIST));
            } else {
                rows.add(of(layout, mapping));
            }
        }
        if (!unknown.isEmpty()) {
            rows.add(new MappingRow(
                    layout, "", "", "", "", "", "Not used, unknown header: " + String.join(" · ", unknown)));
        }
        return rows;
    }

    private static String header(ColumnMapping mapping, int most) {
        return Figures.shortened(mapping.header().replace('\n', ' '), most);
    }

    private static List<MappingRow> capped(List<MappingRow> rows) {
        if (rows.size() <= MOST_ROWS) {
            return rows;
        }
        List<MappingRow> shown = new ArrayList<>(rows.subList(0, MOST_ROWS));
        shown.add(new MappingRow(
                MOST_ROWS + " of " + rows.size() + " columns shown; all are in evidence.xlsx",
                "…",
                "",
                "",
                "",
                "",
                ""));
        return shown;
    }

    private static String layout(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : names.size() + " files, " + names.get(0) + " to " + names.get(names.size() - 1);
    }

    private static MappingRow of(String layout, ColumnMapping mapping) {
        String field = mapping.field();
        return new MappingRow(
                layout,
                mapping.place(),
                header(mapping, HEADER),
                field == null ? "not used" : field,
                field == null ? "" : Figures.percent(mapping.confidence()),
                mapping.reason().replaceAll("`([^`]*)`", "“$1”"),
                "");
    }
}
