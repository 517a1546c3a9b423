package dev.plumbline.intake.table;

import dev.plumbline.model.Disposition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes people's answers, one a row, as they write them into the workbook {@code evidence.xlsx} (design §2.2).
 *
 * @param cells the cells of the table
 */
record DispositionRecords(DeclarationCells cells) {

    private static final String EXAMPLE = "(example)";

    private static final Pattern ID = Pattern.compile("(?i)[FD]-\\S+|\\p{L}{1,8}[-_. /]?\\d\\S*");

    /** Whether the targets of a column of answers are the ids of findings and decisions, or there are none. */
    static boolean targets(ColumnProfile targets) {
        return targets.empty()
                || targets.share(cell -> ID.matcher(cell.text().strip()).matches() || example(cell.text())) >= 0.5;
    }

    private static boolean example(String text) {
        return PlainText.collapse(text).equalsIgnoreCase(EXAMPLE);
    }

    /** Whether a row is the example that the workbook shows; it counts as blank. */
    boolean example(Row row) {
        return example(cells.text(row, "target"));
    }

    /** Whether nobody answered the finding or decision of a row; it is read and says nothing. */
    boolean unanswered(Row row) {
        return !cells.text(row, "target").isEmpty() && cells.text(row, "answer").isEmpty();
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
