package dev.plumbline.guard;

import dev.plumbline.indicator.Histories;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The worked example of an indicator's document: fenced tables ({@code ```csv register 2026-06-30}) and a fenced block of what
 * is expected ({@code name: value} lines).
 *
 * @param history what the tables say
 * @param period the quarter to measure
 * @param expected what the indicator must say
 */
record WorkedExample(PortfolioHistory history, Period period, Map<String, String> expected) {

    private static final Pattern TABLE = Pattern.compile("(?ms)^```csv (\\w+) ?([\\d-]*)\\n(.*?)^```$");
    private static final Pattern EXPECTED = Pattern.compile("(?ms)^```expected\\n(.*?)^```$");

    static WorkedExample of(String document) {
        Histories histories = Histories.of("Example");
        Matcher table = TABLE.matcher(document);
        while (table.find()) {
            take(histories, table.group(1), table.group(2), table.group(3));
        }
        Map<String, String> expected = new TreeMap<>();
        Matcher block = EXPECTED.matcher(document);
        if (!block.find()) {
            throw new IllegalArgumentException("a document needs a block ```expected");
        }
        for (String line : block.group(1).strip().split("\n")) {
            int colon = line.indexOf(':');
            expected.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        String period = expected.getOrDefault("period", "");
        expected.remove("period");
        String[] parts = period.split("-Q");
        return new WorkedExample(
                histories.build(), new Period(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), expected);
    }

    private static void take(Histories histories, String kind, String date, String csv) {
        switch (kind) {
            case "register" -> histories.register(date, csv);
            case "direction" -> histories.direction(date, csv);
            case "limits" -> histories.limits(date, csv);
            case "capacity" -> histories.capacity(date, csv);
            case "allocations" -> histories.allocations(date, csv);
            case "events" -> histories.events(csv);
            case "meetings" -> histories.meetings(csv);
            case "metrics" -> histories.metrics(date, csv);
            case "roles" -> histories.roles(date, csv);
            case "filters" -> histories.filters(date, csv);
            case "rankings" -> histories.rankings(date, csv);
            case "gate" -> histories.gate(date, csv);
            case "decisions" -> histories.decisions(csv);
            case "cues" -> histories.cues(csv);
            case "mentions" -> histories.mentions(csv);
            default -> throw new IllegalArgumentException("no table is called " + kind);
        }
    }
}
