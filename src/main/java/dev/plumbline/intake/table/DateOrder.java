package dev.plumbline.intake.table;

/** Whether {@code 03/04/2026} is the third of April or the fourth of March; decided once a file ({@code formats.md} §0 rule 5). */
enum DateOrder {
    DAY_FIRST("day first, 31/12/2026"),
    MONTH_FIRST("month first, 12/31/2026");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
