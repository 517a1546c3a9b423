package dev.plumbline.report;

import dev.plumbline.model.InputFile;
import dev.plumbline.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem in a file, or in files that have it at the same place.
 *
 * @param place the file and the cell
 * @param message what is wrong and what would be right
 */
record ProblemRow(String place, String message) {

    private static final int MESSAGE = 500;

    /** The problems of the files; those that read the same at the same place share a row. */
    static List<ProblemRow> all(List<InputFile> files) {
        Map<List<String>, List<String>> names = new LinkedHashMap<>();
        for (InputFile file : files) {
            for (Problem problem : file.problems()) {
                names.computeIfAbsent(List.of(problem.place(), problem.message()), any -> new ArrayList<>())
                        .add(file.file());
            }
        }
        List<ProblemRow> rows = new ArrayList<>();
        names.forEach((problem, in) ->
                rows.add(new ProblemRow(in(in) + place(problem.get(0)), Figures.shortened(problem.get(1), MESSAGE))));
        return rows;
    }

    private static String place(String place) {
        return place.equals(Problem.WHOLE_FILE) ? "" : "\n" + place;
    }

    private static String in(List<String> files) {
        return files.size() == 1
                ? files.get(0)
                : Figures.count(files.size(), "file", "files") + ", " + files.get(0) + " to "
                        + files.get(files.size() - 1);
    }
}
