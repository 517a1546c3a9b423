package dev.plumbline.intake.profile;

import dev.plumbline.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Everything that is wrong with one profile, each with its line. */
final class Errors {

    private static final int LONGEST = 60;

    private final String file;
    private final List<At> found = new ArrayList<>();

    private record At(int line, Problem problem) {}

    Errors(String file) {
        this.file = file;
    }

    /** Something wrong about the file as a whole. */
    void add(String code, String value, String message) {
        found.add(new At(0, new Problem(file, code, shown(value), message)));
    }

    void add(Node node, String code, String value, String message) {
        add(node.getStartMark(), code, value, message);
    }

    void add(Mark mark, String code, String value, String message) {
        int line = mark.getLine() + 1;
        found.add(new At(line, new Problem(file + ":" + line, code, shown(value), message)));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** In the order of lines. */
    List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(At::line))
                .map(At::problem)
                .toList();
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
