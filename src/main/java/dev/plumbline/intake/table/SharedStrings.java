package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a workbook that its cells point to by number, each one cell for all. */
record SharedStrings(List<Cell> cells) {

    /** Those of a workbook that has none. */
    static final SharedStrings NONE = new SharedStrings(List.of());

    static SharedStrings read(XmlCursor xml, Palette palette, CellPool pool) {
        List<Cell> cells = new ArrayList<>();
        try (xml) {
            while (xml.advance()) {
                if (xml.starts("si")) {
                    cells.add(pool.share(RichText.read(xml, "si", palette)));
                }
            }
        }
        return new SharedStrings(cells);
    }

    /** Empty when the number points nowhere. */
    Optional<Cell> at(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
