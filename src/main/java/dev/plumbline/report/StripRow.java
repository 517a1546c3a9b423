package dev.plumbline.report;

import dev.plumbline.model.Exhibit.Answer;
import dev.plumbline.model.Exhibit.Strip;
import java.util.List;

/**
 * A new initiative with its answers to the five questions.
 *
 * @param initiative its name, id and first register
 * @param marks how good each answer is
 * @param commitment which commitment it serves
 * @param removal what is removed for it
 * @param leaders whether every leader has acknowledged it
 * @param metric how its success is measured
 * @param problem which problem it solves
 */
record StripRow(
        String initiative,
        Cells marks,
        String commitment,
        String removal,
        String leaders,
        String metric,
        String problem) {

    private static final int NAME = 80;
    private static final int WORDS = 90;
    private static final int QUESTIONS = 5;

    static StripRow of(Strip strip) {
        List<String> words = strip.answers().stream().map(StripRow::words).toList();
        if (words.size() != QUESTIONS) {
            throw new IllegalArgumentException("a strip has five answers, but has " + words.size());
        }
        return new StripRow(
                Figures.shortened(strip.initiative().name(), NAME) + "\n"
                        + Figures.shortened(strip.initiative().id(), NAME) + "\nsince " + strip.since(),
                new Cells(strip.answers().stream().map(StripRow::mark).toList()),
                words.get(0),
                words.get(1),
                words.get(2),
                words.get(3),
                words.get(4));
    }

    private static Cells.Cell mark(Answer answer) {
        return switch (answer.state()) {
            case ANSWERED -> new Cells.Cell("answered", 0.9, Cells.Look.PLAIN);
            case PARTLY -> new Cells.Cell("in part", 0.35, Cells.Look.PLAIN);
            case UNANSWERED -> new Cells.Cell("no answer", 0, Cells.Look.PLAIN);
            case CONTRADICTED -> new Cells.Cell("untrue", 0, Cells.Look.FRAMED);
            case UNKNOWN -> new Cells.Cell("–", 0, Cells.Look.HATCHED);
        };
    }

    private static String words(Answer answer) {
        return "unanswered".equals(answer.words()) ? "" : Figures.shortened(answer.words(), WORDS);
    }
}
