package dev.plumbline.intake;

import dev.plumbline.model.Problem;
import java.util.List;

/** A file from which nothing at all can be read. */
public final class UnreadableExport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param file the file's name
     * @param problems why, all of it
     */
    public UnreadableExport(String file, List<Problem> problems) {
        super(file + ": "
                + (problems.isEmpty() ? "cannot be read" : problems.get(0).message()));
        this.problems = List.copyOf(problems);
    }

    /** One reason. */
    public UnreadableExport(String file, String place, String code, String value, String message) {
        this(file, List.of(new Problem(place, code, value, message)));
    }

    /** Why it cannot be read. */
    public List<Problem> problems() {
        return problems;
    }
}
