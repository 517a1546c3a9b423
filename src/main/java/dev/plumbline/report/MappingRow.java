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
 */
record MappingRow(String layout, String place, String header, String field, String confidence, String reason) {

    private static final int MOST_ROWS = 240;
    private static final int HEADER = 120;

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
        layouts.forEach((mappings, names) -> mappings.forEach(mapping -> rows.add(of(layout(names), mapping))));
        return capped(rows);
    }

    private static List<MappingRow> capped(List<MappingRow> rows) {
        if (rows.size() <= MOST_ROWS) {
            return rows;
        }
        List<MappingRow> shown = new ArrayList<>(rows.subList(0, MOST_ROWS));
        shown.add(new MappingRow(
                MOST_ROWS + " of " + rows.size() + " columns shown; all are in evidence.xlsx", "…", "", "", "", ""));
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
                Figures.shortened(mapping.header().replace('\n', ' '), HEADER),
                field == null ? "not used" : field,
                field == null ? "" : Figures.percent(mapping.confidence()),
                mapping.reason().replaceAll("`([^`]*)`", "“$1”"));
    }
}
