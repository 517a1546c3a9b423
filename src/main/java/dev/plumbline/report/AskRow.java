package dev.plumbline.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision the report asks for, on page 1.
 *
 * @param anchor of the indicator whose evidence tells it
 * @param statement what is the case
 * @param options what may be decided, a line each
 * @param owner who decides, by role
 * @param cost what deciding nothing costs
 */
record AskRow(String anchor, String statement, String options, String owner, String cost) {

    private static final int SENTENCE = 171;
    private static final int OPTION = 110;

    static List<AskRow> all(List<Ask> asks) {
        List<AskRow> rows = new ArrayList<>();
        for (Ask ask : asks) {
            rows.add(new AskRow(
                    ask.indicator(),
                    rows.size() + 1 + "  " + Figures.shortened(ask.statement(), SENTENCE),
                    options(ask.options()),
                    ask.owner(),
                    ask.cost()));
        }
        return rows;
    }

    private static String options(List<String> options) {
        List<String> lines = new ArrayList<>();
        for (String option : options) {
            lines.add((char) ('A' + lines.size()) + "  " + Figures.shortened(option, OPTION));
        }
        return String.join("\n", lines);
    }
}
