package dev.plumbline.intake.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A workbook {@code evidence.xlsx} that Plumbline wrote and a person dropped back; only its answers are read. */
final class OwnReport {

    /** How the header rows of the sheets that identify it begin; no export begins so. */
    private static final Set<String> HEADERS = Set.of(
            "Finding|Indicator|Kind|Severity|Since|State|Subjects|Statement|Remedy|File|Place|Quote",
            "Event|Initiative|Name|After|Until|Field|Value before|Value after",
            "Kind|Found by|From|To|Before|After|Confidence|Evidence",
            "File|State|Format|As of|Date from|Rows|Accepted|Rejected|Blank|Duplicate|Problems|SHA-256",
            "File|Place|Code|Value|Message",
            "File|Table|Place|Header|Field|Confidence|Why");

    private static final List<String> ANSWERED = List.of("Dispositions", "Decisions");

    private OwnReport() {}

    /** Whether at least two sheets of a workbook are Plumbline's own. */
    static boolean is(Workbook workbook) {
        return workbook.sheets().stream().filter(OwnReport::listed).count() > 1;
    }

    /** Whether a sheet of such a workbook offers room for answers. */
    static boolean answers(Sheet sheet) {
        return ANSWERED.contains(String.valueOf(sheet.name()));
    }

    private static boolean listed(Sheet sheet) {
        return sheet.rows().stream().limit(3).map(OwnReport::header).anyMatch(row -> HEADERS.stream()
                .anyMatch(header -> row.equals(header) || row.startsWith(header + "|")));
    }

    private static String header(Row row) {
        return row.cells().stream()
                .map(cell -> cell == null ? "" : PlainText.collapse(cell.text()))
                .collect(Collectors.joining("|"));
    }
}
