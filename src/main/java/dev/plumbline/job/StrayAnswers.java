package dev.plumbline.job;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Finding;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** People's answers to something the report does not show: they are kept, take no effect, and are told. */
final class StrayAnswers {

    private StrayAnswers() {}

    /** The files with such answers, each with what is wrong. */
    static List<InputFile> in(Assessment assessment) {
        Set<String> known = new HashSet<>();
        assessment.findings().stream().map(Finding::id).forEach(known::add);
        assessment.closed().stream().map(Finding::id).forEach(known::add);
        assessment.history().governance().decisions().stream().map(Decision::id).forEach(known::add);
        List<Disposition> stray = assessment.history().governance().dispositions().stream()
                .filter(answer -> !known.contains(answer.target()))
                .toList();
        List<InputFile> files = new ArrayList<>();
        for (InputFile file : assessment.history().files()) {
            InputFile told = file;
            for (Disposition answer : stray) {
                if (answer.evidence().sha256().equals(file.sha256())) {
                    told = told.with(problem(answer));
                }
            }
            if (!told.equals(file)) {
                files.add(told);
            }
        }
        return files;
    }

    private static Problem problem(Disposition answer) {
        return new Problem(
                answer.evidence().place(),
                "answer-to-nothing",
                answer.target(),
                "The report shows no finding and no decision of this id, so the answer takes no effect now; take the id from the sheet"
                        + " Findings or Decisions of the newest evidence.xlsx.");
    }
}
