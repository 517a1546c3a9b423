package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Age and coverage of every source, short enough for page 1. */
final class Sources {

    private Sources() {}

    /** A line for each source that is there; those that are missing share the last. */
    static List<String> of(Assessment assessment) {
        List<InputRow> rows = InputRow.all(assessment);
        List<String> lines = new ArrayList<>();
        rows.stream()
                .filter(row -> !"missing".equals(row.state()))
                .map(row -> row.table() + ": " + row.age() + " old" + ("stale".equals(row.state()) ? ", STALE" : "")
                        + ", " + row.rows() + " rows" + read(assessment, row.table()))
                .forEach(lines::add);
        String missing = rows.stream()
                .filter(row -> "missing".equals(row.state()) && !row.unlocks().contains("nothing here waits"))
                .map(row -> row.table().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            lines.add("Missing: " + missing);
        }
        return lines;
    }

    /** How much of what its files hold could be read; nothing where no file is of that kind alone. */
    private static String read(Assessment assessment, String table) {
        String kind = "/" + table.toLowerCase(Locale.ROOT);
        int accepted = 0;
        int rejected = 0;
        for (InputFile file : assessment.history().files()) {
            if (file.format().endsWith(kind)) {
                accepted += file.rows().accepted();
                rejected += file.rows().rejected();
            }
        }
        return accepted + rejected == 0
                ? ""
                : ", " + Figures.percent(accepted / (double) (accepted + rejected)) + " of its files’ rows read";
    }
}
