package dev.plumbline.intake.table;

import dev.plumbline.model.Disposition;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes people's answers, one a row, as they write them into the workbook {@code evidence.xlsx} (design §2.2).
 *
 * @param cells the cells of the table
 */
record DispositionRecords(DeclarationCells cells) {

    private static final String EXAMPLE = "(example)";

    /** Whether a row holds no answer: the example, or a finding or decision nobody answered. It counts as blank. */
    boolean unanswered(Row row) {
        return cells.text(row, "target").equalsIgnoreCase(EXAMPLE)
                || cells.text(row, "answer").isEmpty();
    }

    /** The answer of a row; empty when it was rejected, and then a problem says why. */
    Optional<Object> make(Row row) {
        String target = cells.text(row, "target");
        if (target.isEmpty()) {
            return reject(row, "target", "bad-target", "An answer names the id of a finding, F-…, or a decision, D-….");
        }
        Optional<String> answer = Vocabulary.looseMeaning("answer", cells.text(row, "answer"));
        if (answer.isEmpty()) {
            return reject(
                    row,
                    "answer",
                    "unknown-answer",
                    "A finding is answered with accept or close, a decision with confirm or deny.");
        }
        return Optional.of(new Disposition(
                target,
                Disposition.Answer.valueOf(answer.get().toUpperCase(Locale.ROOT)),
                cells.text(row, "reason"),
                cells.text(row, "by"),
                cells.day(row, "on", false),
                cells.day(row, "until", true),
                cells.evidence(row, "answer")));
    }

    private Optional<Object> reject(Row row, String field, String code, String message) {
        cells.problems().add(cells.place(row, field), code, cells.text(row, field), message + " The row is not read.");
        return Optional.empty();
    }
}
