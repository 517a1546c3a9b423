package dev.plumbline.report;

import dev.plumbline.model.InputFile;
import dev.plumbline.model.RowCount;
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
        List<ProblemRow> problems = ProblemRow.all(files);
        int found = files.stream().mapToInt(f -> f.problems().size()).sum();
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
                        ? "Nothing in the files needs a remark."
                        : Figures.count(found, "remark", "remarks")
                                + (found == problems.size() ? "" : ", the same ones together")
                                + shown(problems.size(), MOST_PROBLEMS)
                                + ". A remark changes no number by itself; rejected rows are counted above.",
                problems.stream().limit(MOST_PROBLEMS).toList());
    }

    private static String shown(int size, int most) {
        return size <= most ? "" : ", " + most + " of them shown, all in evidence.xlsx";
    }
}
