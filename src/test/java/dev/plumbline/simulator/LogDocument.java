package dev.plumbline.simulator;

import dev.plumbline.simulator.TableFile.Style;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The decision log, exported every half-year with everything up to then. */
final class LogDocument {

    private static final String PLAIN =
            "Decision ID|Date|Decision|Type|Status|Decided By|Forum|Initiative|Rationale|Criteria|Removal|Rule Waived|Expiry|Supersedes|Closed Date";
    private static final String OTHER =
            "Decision ID|Decision Date|Decision Made|Category|Outcome|Approved By|Forum|Linked Initiative|Reason|Criteria Met|Removes|Waiver|Valid Until|Replaces Decision|Date Closed";

    private final World world;
    private final Style style;
    private final List<String> header;

    LogDocument(World world) {
        this.world = world;
        Chance chance = world.chance("log");
        this.style = (chance.happens(0.5) ? Style.PLAIN : Style.of(false, ';', ',', "dd/MM/yyyy"))
                .asWorkbook(chance.happens(0.3));
        this.header = List.of((chance.happens(0.5) ? PLAIN : OTHER).split("\\|"));
    }

    void write(Path folder) {
        for (int q = 0; q < world.scenario.quarters(); q++) {
            if ((world.scenario.quarters() - q) % 2 == 0) {
                continue;
            }
            LocalDate end = Scenario.end(q);
            List<List<Object>> rows = new ArrayList<>();
            for (Ruling ruling : world.rulings) {
                if (ruling.logged && !ruling.date.isAfter(end)) {
                    rows.add(row(ruling, end));
                }
            }
            if (!rows.isEmpty()) {
                new TableFile("decision-log-" + end, header, rows).write(folder, style);
            }
        }
    }

    private List<Object> row(Ruling ruling, LocalDate day) {
        boolean ended = ruling.ended != null && !ruling.ended.isAfter(day);
        return List.of(
                "D-" + ruling.number,
                ruling.date,
                ruling.text,
                type(ruling.kind),
                ruling.kind == Ruling.Kind.DECLINE ? "Rejected" : ended ? "Closed" : "Approved",
                ruling.decider,
                ruling.forum.title,
                ruling.work == null ? "" : ruling.work.id,
                ruling.reason,
                ruling.criteria.entrySet().stream()
                        .map(answer -> answer.getKey() + ": " + (answer.getValue() ? "yes" : "no"))
                        .collect(Collectors.joining("; ")),
                ruling.removal == null ? "" : ruling.removal.name,
                ruling.rule,
                ruling.expiry == null ? "" : ruling.expiry,
                ruling.reverses != null && ruling.reverses.logged ? "D-" + ruling.reverses.number : "",
                ended ? java.util.Objects.requireNonNull(ruling.ended) : "");
    }

    private static String type(Ruling.Kind kind) {
        return switch (kind) {
            case APPROVE, DECLINE -> "Approval";
            case STOP -> "Stop";
            case PAUSE -> "Pause";
            case RESUME -> "Resume";
            case DATE -> "Schedule";
            case BUDGET -> "Budget";
            case OWNER -> "Owner";
            case PRIORITY -> "Priority";
            case SCOPE -> "Scope";
            case EXCEPTION -> "Exception";
            case DIRECTION -> "Direction";
            case LIMIT -> "Limit";
            case RULE_CHANGE -> "Rule change";
        };
    }
}
