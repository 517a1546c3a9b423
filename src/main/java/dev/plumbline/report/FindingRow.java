package dev.plumbline.report;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A finding with the cells that say so.
 *
 * @param statement what is the case
 * @param remedy what would end it
 * @param about its id, state, age and severity
 * @param evidence where it stands in the inputs, a line each
 */
record FindingRow(String statement, String remedy, String about, String evidence) {

    private static final int MOST_EVIDENCE = 4;
    private static final int QUOTE = 160;
    private static final int SENTENCE = 600;

    /** The findings of an indicator; what its headline or the finding before has said already is not said again. */
    static List<FindingRow> all(List<Finding> findings, String headline) {
        List<FindingRow> rows = new ArrayList<>();
        String remedy = "";
        for (Finding finding : findings) {
            boolean said = bare(finding.statement()).equals(bare(headline));
            String statement = said ? finding.remedy() : finding.statement();
            rows.add(of(finding, statement, said || finding.remedy().equals(remedy) ? "" : finding.remedy()));
            remedy = finding.remedy();
        }
        return rows;
    }

    private static String bare(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static FindingRow of(Finding finding, String statement, String remedy) {
        return new FindingRow(
                Figures.minus(Figures.shortened(statement, SENTENCE)),
                Figures.shortened(remedy, SENTENCE),
                finding.id() + " · " + finding.state().label() + " · since " + finding.since() + " · severity "
                        + Figures.score(finding.severity()),
                evidence(finding.evidence()));
    }

    private static String evidence(List<Evidence> evidence) {
        String lines =
                evidence.stream().limit(MOST_EVIDENCE).map(FindingRow::line).collect(Collectors.joining("\n"));
        int rest = evidence.size() - MOST_EVIDENCE;
        return rest <= 0
                ? lines
                : lines + "\nand " + Figures.count(rest, "more cell", "more cells") + " in evidence.xlsx";
    }

    static String line(Evidence evidence) {
        String place = evidence.file() + " " + evidence.place();
        String quote = evidence.quote().strip();
        return quote.isEmpty()
                ? place + " (empty)"
                : place + "  “" + Figures.shortened(quote.replace('\n', ' '), QUOTE) + "”";
    }
}
