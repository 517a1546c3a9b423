package dev.plumbline.report;

import dev.plumbline.model.InputFile;
import dev.plumbline.model.Problem;

/**
 * A problem in a file.
 *
 * @param place the file and the cell
 * @param message what is wrong and what would be right
 */
record ProblemRow(String place, String message) {

    private static final int MESSAGE = 500;

    static ProblemRow of(InputFile file, Problem problem) {
        return new ProblemRow(file.file() + "\n" + problem.place(), Figures.shortened(problem.message(), MESSAGE));
    }
}
