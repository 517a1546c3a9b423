package dev.plumbline.intake.table;

import dev.plumbline.intake.Recognition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A tool's table in a workbook.
 *
 * @param tool the tool
 * @param headers how many headers it was recognised by
 * @param recognition how sure that is, and what was seen
 */
record ToolExport(Tool tool, int headers, Recognition recognition) {

    private static final Pattern DIGITS = Pattern.compile("\\d{2}");
    private static final double LAYOUT = 0.93;

    /** The tool whose table stands in a workbook, the surest first; empty when there is none. */
    static Optional<ToolExport> in(Workbook workbook) {
        List<HeaderKeys> sheets =
                workbook.sheets().stream().map(HeaderKeys::new).toList();
        ToolExport best = null;
        for (Tool tool : Tools.all()) {
            Optional<ToolExport> found =
                    switch (tool.layout()) {
                        case TABLE -> bySignature(tool, sheets);
                        case GROUPS, DATABASE -> byLayout(tool, workbook);
                    };
            if (found.isPresent() && (best == null || found.get().surerThan(best))) {
                best = found.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<ToolExport> bySignature(Tool tool, List<HeaderKeys> sheets) {
        ToolExport best = null;
        for (Signature signature : tool.signatures()) {
            ToolExport found = new ToolExport(
                    tool,
                    signature.headers().size(),
                    new Recognition(
                            signature.confidence(),
                            "the columns " + String.join(", ", new TreeSet<>(signature.headers())) + " of "
                                    + tool.title()));
            boolean surer = best == null || found.surerThan(best);
            if (surer && sheets.stream().anyMatch(sheet -> signature.row(sheet).isPresent())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<ToolExport> byLayout(Tool tool, Workbook workbook) {
        String seen = tool.layout() == Tool.Layout.GROUPS
                ? "a board's name, and groups of items each under the header"
                : "the tables of an export of " + tool.title();
        return workbook.sheets().stream()
                .filter(sheet -> block(tool, workbook.format(), sheet).isPresent())
                .findFirst()
                .map(sheet -> new ToolExport(tool, 0, new Recognition(LAYOUT, seen)));
    }

    /** Surer, or as sure with more headers. */
    private boolean surerThan(ToolExport other) {
        double more = recognition.confidence() - other.recognition.confidence();
        return more > 1e-9 || (more > -1e-9 && headers > other.headers);
    }

    /** The tool's table in a sheet; empty when it has none. */
    static Optional<Block> block(Tool tool, String format, Sheet sheet) {
        return switch (tool.layout()) {
            case GROUPS -> GroupedBoard.in(sheet);
            case DATABASE ->
                format.equals(ExportArchive.FORMAT) && !sheet.rows().isEmpty()
                        ? Optional.of(BlockFinder.at(sheet, 0))
                        : Optional.empty();
            case TABLE ->
                tool.signatures().stream()
                        .flatMap(signature -> signature
                                .row(new HeaderKeys(sheet))
                                .map(header -> block(tool, format, sheet, header, signature.labelled()))
                                .stream())
                        .findFirst();
        };
    }

    private static Block block(Tool tool, String format, Sheet sheet, int header, boolean labelled) {
        Block block = BlockFinder.at(sheet, header);
        Set<Integer> labels = block.rows().stream()
                .limit(labelled ? 1 : 0)
                .filter(ToolExport::labels)
                .map(Row::number)
                .collect(Collectors.toSet());
        boolean cells = !format.equals(TrelloBoard.FORMAT);
        return block.with(new Block.Marks(labels, Set.of(), cells ? "" : tool.item()));
    }

    /** Whether a row holds nothing but names: no date, number or id. */
    private static boolean labels(Row row) {
        return row.cells().stream()
                .allMatch(cell -> cell == null
                        || (cell.kind() == Cell.Kind.TEXT
                                && !DIGITS.matcher(cell.text()).find()));
    }
}
