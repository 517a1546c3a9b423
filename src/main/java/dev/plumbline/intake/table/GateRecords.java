package dev.plumbline.intake.table;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.GateForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the records of a gate table, which has one column a question, or one row a question with its answer.
 *
 * @param cells the cells of the table
 */
record GateRecords(DeclarationCells cells) {

    private static final String COLUMN = "question ";
    private static final double SURE = 0.6 - 1e-9;
    private static final int FEWEST = 2;
    private static final Pattern NUMBERED =
            Pattern.compile("(?iu)(?:(?:q|question|frage|pregunta)[\\s.:-]*)?([1-5])(?!\\d).*", Pattern.DOTALL);

    /** Whether columns ask the questions: two of them at least, or any with their answers. */
    static boolean asks(Mapping mapping) {
        long asked = mapping.columns().keySet().stream()
                .filter(field -> field.startsWith(COLUMN) && mapping.confidence(field) >= SURE)
                .count();
        return asked >= FEWEST || (mapping.confidence("question") >= SURE && mapping.confidence("answer") >= SURE);
    }

    /** The form of a row; empty when it was rejected, and then a problem says why. */
    Optional<Object> make(Row row) {
        String initiative = cells.text(row, "initiative");
        if (initiative.isEmpty()) {
            return reject(row, "initiative", "A gate form names the initiative it is about, by its ID or name.");
        }
        List<GateForm.Answer> answers = new ArrayList<>();
        if (!asks()) {
            OptionalInt question = question(cells.text(row, "question"));
            if (question.isEmpty()) {
                return reject(
                        row,
                        "question",
                        "A question is 1 to 5, or one of: " + String.join("; ", GateForm.QUESTIONS) + ".");
            }
            answers.add(answer(row, question.getAsInt(), "answer"));
        }
        for (int number = 1; number <= GateForm.QUESTIONS.size(); number++) {
            if (cells.table().mapping().has(COLUMN + number)) {
                answers.add(answer(row, number, COLUMN + number));
            }
        }
        return Optional.of(new GateForm(initiative, answers, cells.evidence(row)));
    }

    private boolean asks() {
        return cells.table().mapping().columns().keySet().stream().anyMatch(field -> field.startsWith(COLUMN));
    }

    private GateForm.Answer answer(Row row, int question, String field) {
        String text = cells.text(row, field);
        Optional<String> word = Vocabulary.looseMeaning("boolean", text);
        boolean none = word.map("false"::equals).orElse(Vocabulary.filler(text));
        boolean names = question == GateForm.ACKNOWLEDGEMENT;
        Evidence evidence = names || text.isEmpty() ? cells.evidence(row) : cells.evidence(row, field);
        return new GateForm.Answer(question, none ? "" : names ? GateForm.GIVEN : text, evidence);
    }

    /** The question a cell names, by its number or in the words of a column. */
    private static OptionalInt question(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return OptionalInt.of(Integer.parseInt(numbered.group(1)));
        }
        return Synonyms.candidates("gate", HeaderText.of(text).key()).stream()
                .filter(candidate -> candidate.field().startsWith(COLUMN) && candidate.confidence() >= SURE)
                .mapToInt(candidate -> Integer.parseInt(candidate.field().substring(COLUMN.length())))
                .findFirst();
    }

    private Optional<Object> reject(Row row, String field, String message) {
        cells.problems()
                .add(
                        cells.place(row, field),
                        "bad-" + field,
                        cells.text(row, field),
                        message + " The row is not read.");
        return Optional.empty();
    }
}
