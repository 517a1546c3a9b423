package dev.plumbline.simulator;

import dev.plumbline.simulator.Organisation.Goal;
import dev.plumbline.simulator.Organisation.Leader;
import dev.plumbline.simulator.TableFile.Style;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is declared beside the register: direction, limits, filters, roles, rankings, capacity, allocations, measures. */
final class FrameDocuments {

    private final World world;
    private final Style style;

    FrameDocuments(World world) {
        this.world = world;
        this.style = Style.PLAIN.asWorkbook(world.chance("frame").happens(0.3));
    }

    void write(Path folder) {
        direction(folder);
        table(
                folder,
                "limits-2024-01-01",
                "Scope|Maximum Active|Valid From",
                List.of(List.of("All", BigDecimal.valueOf(world.organisation.limit()), Scenario.START)));
        filters(folder);
        Roles roles = new Roles(world);
        Rankings rankings = new Rankings(world);
        boolean measured = world.chance("measured").happens(0.5);
        for (int q = 0; q < world.scenario.quarters(); q++) {
            LocalDate end = Scenario.end(q);
            table(folder, "roles-" + end, "Person|Role|Scope|From|To", roles.rows(q));
            table(folder, "rankings-" + end, "Leader|Item|Rank", rankings.rows(q));
            capacity(folder, q);
            allocations(folder, q);
            if (!measured) {
                measures(folder, q);
            }
        }
    }

    private void table(Path folder, String name, String header, List<List<Object>> rows) {
        if (!rows.isEmpty()) {
            new TableFile(name, List.of(header.split("\\|")), rows).write(folder, style);
        }
    }

    private void direction(Path folder) {
        List<List<Object>> rows = new ArrayList<>();
        Leader first = world.organisation.leaders().get(0);
        for (Goal goal : world.organisation.goals()) {
            rows.add(List.of(
                    goal.id(),
                    goal.statement(),
                    "Commit",
                    BigDecimal.valueOf(goal.weight()),
                    Scenario.START,
                    first.name()));
        }
        world.organisation
                .exclusions()
                .forEach(exclusion -> rows.add(
                        List.of(exclusion.id(), exclusion.statement(), "Exclude", "", Scenario.START, first.name())));
        table(folder, "direction-2024-01-01", "ID|Statement|Kind|Weight|Valid From|Declared By", rows);
    }

    private void filters(Path folder) {
        List<List<Object>> rows = new ArrayList<>();
        for (String line : Words.NAMES.list("filter")) {
            rows.add(List.of("F" + (rows.size() + 1), line.split("\\|")[1], "yes"));
        }
        table(folder, "filters-2024-01-01", "Filter ID|Criterion|Mandatory", rows);
    }

    /** The capacity of a quarter and of the one after. */
    private void capacity(Path folder, int quarter) {
        List<List<Object>> rows = new ArrayList<>();
        for (String period : periods(quarter)) {
            world.staffing
                    .capacities()
                    .forEach((resource, capacity) -> rows.add(
                            List.of(resource, period, BigDecimal.valueOf(Math.round(10 * capacity) / 10.0), "FTE")));
        }
        table(folder, "capacity-" + Scenario.end(quarter), "Resource|Period|Available|Unit", rows);
    }

    private void allocations(Path folder, int quarter) {
        List<List<Object>> rows = new ArrayList<>();
        Map<String, Map<String, Double>> demands = world.allocations.getOrDefault(quarter, Map.of());
        for (String period : periods(quarter)) {
            demands.forEach((initiative, resources) -> resources.forEach((resource, demand) ->
                    rows.add(List.of(initiative, resource, period, BigDecimal.valueOf(demand), "FTE"))));
        }
        table(folder, "allocations-" + Scenario.end(quarter), "Initiative|Resource|Period|Demand|Unit", rows);
    }

    private static List<String> periods(int quarter) {
        return List.of(period(quarter), period(quarter + 1));
    }

    private static String period(int quarter) {
        return (2024 + quarter / 4) + "-Q" + (quarter % 4 + 1);
    }

    private void measures(Path folder, int quarter) {
        List<List<Object>> rows = new ArrayList<>();
        world.measures
                .getOrDefault(quarter, Map.of())
                .forEach((owner, m) -> rows.add(List.of(
                        owner,
                        m.construct(),
                        BigDecimal.valueOf(m.target()),
                        m.up() ? "up" : "down",
                        m.unit(),
                        m.population(),
                        m.window())));
        table(
                folder,
                "metrics-" + Scenario.end(quarter),
                "Initiative|Metric|Target|Direction|Unit|Population|Window",
                rows);
    }
}
