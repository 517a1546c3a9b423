package dev.plumbline.report;

import dev.plumbline.model.InputFile;
import dev.plumbline.model.RowCount;
import java.util.ArrayList;
import java.util.List;

/**
 * The file ledger: what became of every file and every row.
 *
 * @param summary the conservation law, summed
 * @param files the files
 * @param problemsSummary how many problems there are
 * @param problems the problems
 */
record FilesPage(String summary, List<FileRow> files, String problemsSummary, List<ProblemRow> problems) {

    private static final int MOST_FILES = 200;
    private static final int MOST_PROBLEMS = 120;

    static FilesPage of(List<InputFile> files) {
        RowCount sum = files.stream().map(InputFile::rows).reduce(RowCount.NONE, RowCount::plus);
        List<ProblemRow> problems = new ArrayList<>();
        files.forEach(file -> file.problems().forEach(problem -> problems.add(ProblemRow.of(file, problem))));
        return new FilesPage(
                Figures.count(files.size(), "file", "files") + shown(files.size(), MOST_FILES)
                        + ". No row is lost: " + sum.rows() + " rows = " + sum.accepted() + " accepted + "
                        + sum.rejected()
                        + " rejected + " + sum.blank() + " blank + " + sum.duplicate() + " duplicate.",
                files.stream()
                        .skip(Math.max(0, files.size() - MOST_FILES))
                        .map(FileRow::of)
                        .toList(),
                problems.isEmpty()
                        ? "No problems in the files."
                        : Figures.count(problems.size(), "problem", "problems") + " in the files"
                                + shown(problems.size(), MOST_PROBLEMS) + ".",
                problems.stream().limit(MOST_PROBLEMS).toList());
    }

    private static String shown(int size, int most) {
        return size <= most ? "" : ", " + most + " of them shown, all in evidence.xlsx";
    }
}
