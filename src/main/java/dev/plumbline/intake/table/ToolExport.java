package dev.plumbline.intake.table;

import java.util.Optional;

/**
 * A tool's table in a workbook.
 *
 * @param tool the tool
 * @param signature by what it was recognised
 */
record ToolExport(Tool tool, Signature signature) {

    /** The tool whose table stands in a workbook, the surest first; empty when there is none. */
    static Optional<ToolExport> in(Workbook workbook) {
        ToolExport best = null;
        for (Tool tool : Tools.all()) {
            for (Signature signature : tool.signatures()) {
                boolean surer = best == null || better(signature, best.signature);
                if (surer
                        && workbook.sheets().stream()
                                .anyMatch(sheet -> signature.row(sheet).isPresent())) {
                    best = new ToolExport(tool, signature);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Surer, or as sure with more headers. */
    private static boolean better(Signature one, Signature other) {
        return one.confidence() > other.confidence() + 1e-9
                || (one.confidence() > other.confidence() - 1e-9
                        && one.headers().size() > other.headers().size());
    }

    /** The index of the tool's header row in a sheet. */
    static Optional<Integer> headerRow(Tool tool, Sheet sheet) {
        return tool.signatures().stream()
                .map(signature -> signature.row(sheet))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
