package dev.plumbline.intake.table;

import dev.plumbline.intake.table.SheetAnnotations.Choices;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the data validations by a list, in the sheet's own form and in that of extensions. */
final class XlsxChoices {

    private XlsxChoices() {}

    /** Reads the {@code dataValidation} element it stands on; empty when it is no list. */
    static Optional<Choices> read(XmlCursor xml) {
        boolean list = xml.attribute("type", "").equals("list");
        String areas = xml.attribute("sqref", "");
        String formula = "";
        while (xml.child("dataValidation")) {
            switch (xml.name()) {
                case "formula1" -> formula = xml.deepText();
                case "sqref" -> areas = xml.text();
                default -> xml.skip();
            }
        }
        return list && !formula.isEmpty()
                ? Optional.of(choices(CellReference.areas(areas), formula.strip()))
                : Optional.empty();
    }

    private static Choices choices(List<Sheet.Merge> areas, String formula) {
        if (formula.length() > 1 && formula.startsWith("\"") && formula.endsWith("\"")) {
            String inside = formula.substring(1, formula.length() - 1).replace("\"\"", "\"");
            List<String> words = Arrays.stream(inside.split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
            return new Choices(areas, words, "");
        }
        return new Choices(areas, List.of(), formula);
    }
}
