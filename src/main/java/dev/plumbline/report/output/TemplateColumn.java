package dev.plumbline.report.output;

import java.util.List;

/**
 * A column of the template workbook.
 *
 * @param header the canonical name, as the table reader knows it
 * @param kind what its cells hold
 * @param example the cell of the example row; empty for a blank cell, ISO for a date
 * @param choices the words a cell may hold; empty when anything goes
 */
record TemplateColumn(String header, Kind kind, String example, List<String> choices) {

    /** What the cells of a column hold. */
    enum Kind {
        TEXT,
        NUMBER,
        SHARE,
        DATE
    }

    TemplateColumn {
        choices = List.copyOf(choices);
    }

    static TemplateColumn text(String header, String example) {
        return new TemplateColumn(header, Kind.TEXT, example, List.of());
    }

    static TemplateColumn choice(String header, String example, String... choices) {
        return new TemplateColumn(header, Kind.TEXT, example, List.of(choices));
    }

    static TemplateColumn number(String header, String example) {
        return new TemplateColumn(header, Kind.NUMBER, example, List.of());
    }

    static TemplateColumn share(String header, String example) {
        return new TemplateColumn(header, Kind.SHARE, example, List.of());
    }

    static TemplateColumn date(String header, String example) {
        return new TemplateColumn(header, Kind.DATE, example, List.of());
    }
}
