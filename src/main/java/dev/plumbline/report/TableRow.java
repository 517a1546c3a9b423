package dev.plumbline.report;

/** A row of a story's table, four texts. */
record TableRow(String first, String second, String third, String fourth) {}
