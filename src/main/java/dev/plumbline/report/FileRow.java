package dev.plumbline.report;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.InputFile;

/**
 * One file of the ledger.
 *
 * @param file its name and the beginning of its digest
 * @param state what became of it, and as what it was recognised
 * @param asOf the date it speaks for, and what told it
 * @param rows rows in
 * @param accepted of these, accepted
 * @param rejected of these, rejected
 * @param blank of these, blank
 * @param duplicate of these, duplicate
 */
record FileRow(
        String file,
        String state,
        String asOf,
        String rows,
        String accepted,
        String rejected,
        String blank,
        String duplicate) {

    private static final int DIGEST = 12;

    static FileRow of(InputFile file) {
        AsOf asOf = file.asOf();
        String digest =
                file.sha256().substring(0, Math.min(DIGEST, file.sha256().length()));
        return new FileRow(
                file.file() + "\n" + digest,
                file.state().label() + kind(file.format()),
                asOf == null ? "–" : asOf.date() + "\nfrom " + asOf.from().label(),
                Integer.toString(file.rows().rows()),
                Integer.toString(file.rows().accepted()),
                Integer.toString(file.rows().rejected()),
                Integer.toString(file.rows().blank()),
                Integer.toString(file.rows().duplicate()));
    }

    /** {@code xlsx/capacity+allocations} in words: {@code xlsx: capacity, allocations}. */
    private static String kind(String format) {
        return format.isEmpty() ? "" : "\n" + format.replace("/", ": ").replace("+", ", ");
    }
}
