package dev.plumbline.intake.profile;

import dev.plumbline.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Mapping profiles that cannot be followed, with everything that is wrong with them. */
public final class WrongProfile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public WrongProfile(List<Problem> problems) {
        super(problems.stream().map(WrongProfile::line).collect(Collectors.joining("\n  ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String line(Problem problem) {
        String found = problem.value().isEmpty() ? "" : " Found: " + problem.value();
        return problem.place() + ": " + problem.message() + found + " [" + problem.code() + "]";
    }
}
