package dev.plumbline.report.output;

import dev.plumbline.model.Annotation;
import dev.plumbline.model.Problem;
import java.util.List;

/**
 * A problem to mark in a copy.
 *
 * @param problem the problem
 * @param cost what it costs, in a word or two
 * @param fix values that could stand there instead
 * @param places every address it holds for
 */
public record Mark(Problem problem, String cost, List<String> fix, List<String> places) {

    public Mark {
        fix = List.copyOf(fix);
        places = List.copyOf(places);
    }

    /** What the comment in the cell says. */
    String comment() {
        return Annotation.COMMENT + problem.message() + (fix.isEmpty() ? "" : " Write " + instead() + ".") + " ["
                + problem.code() + "]";
    }

    /** {@code 2026-04-03 or 2026-03-04}. */
    String instead() {
        return String.join(" or ", fix);
    }
}
