package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of data validations whose lists stand in cells, {@code Lists!$A$1:$A$5} (formats.md C.4 no. 15). */
final class OfferedWords {

    private static final Pattern SOURCE = Pattern.compile(
            "=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\\$?[A-Za-z]{1,3}\\$?\\d+(?::\\$?[A-Za-z]{1,3}\\$?\\d+)?)");
    private static final int MOST = 200;

    private OfferedWords() {}

    /** The sheet with the words of its lists; a list under a name stays without. */
    static Sheet resolved(Sheet sheet, List<Sheet> all) {
        SheetAnnotations beside = sheet.annotations();
        if (beside.choices().isEmpty()) {
            return sheet;
        }
        List<SheetAnnotations.Choices> choices = beside.choices().stream()
                .map(list -> list.words().isEmpty()
                        ? new SheetAnnotations.Choices(list.areas(), words(list.source(), sheet, all), list.source())
                        : list)
                .toList();
        return sheet.with(
                new SheetAnnotations(beside.comments(), beside.hiddenColumns(), choices, beside.unevaluated()));
    }

    private static List<String> words(String source, Sheet own, List<Sheet> all) {
        Matcher cells = SOURCE.matcher(source.strip());
        if (!cells.matches()) {
            return List.of();
        }
        String name = cells.group(1) == null
                ? Objects.requireNonNullElse(cells.group(2), "")
                : cells.group(1).replace("''", "'");
        Optional<Sheet> sheet = name.isEmpty()
                ? Optional.of(own)
                : all.stream().filter(s -> name.equalsIgnoreCase(s.name())).findFirst();
        Optional<Sheet.Merge> area = CellReference.area(cells.group(3).replace("$", ""));
        return sheet.isEmpty() || area.isEmpty() ? List.of() : words(sheet.get(), area.get());
    }

    private static List<String> words(Sheet sheet, Sheet.Merge area) {
        List<String> words = new ArrayList<>();
        for (Row row : sheet.rows()) {
            int last = Math.min(area.lastColumn(), row.cells().size());
            for (int column = area.firstColumn(); column <= last; column++) {
                if (area.holds(row.number(), column) && !Block.blank(row, column) && words.size() < MOST) {
                    words.add(PlainText.collapse(row.text(column)));
                }
            }
        }
        return words;
    }
}
