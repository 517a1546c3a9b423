package dev.plumbline.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Workshop: what Plumbline says of a careless register, and of a file that is none. */
final class ProblemFiles {

    private ProblemFiles() {}

    static void write(Path folder) throws IOException {
        GridFiles.xlsx(
                folder.resolve("workshop-register-2026-09-30.xlsx"),
                LocalDate.of(2026, 10, 2),
                "dd/mm/yyyy",
                List.of(careless()));
        Grid visitors = Grid.of(
                "Visitors",
                List.of(
                        List.of("Badge", "Car park", "Lunch"),
                        List.of("B-17", "North", "yes"),
                        List.of("B-18", "South", "no")));
        GridFiles.csv(
                folder.resolve("visitor-badges-2026-09-30.csv"),
                ',',
                StandardCharsets.UTF_8,
                Object::toString,
                visitors);
    }

    private static Grid careless() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Workshop portfolio"));
        rows.add(List.of("Status as at 30 September 2026"));
        rows.add(List.of("ID", "Name", "Owner", "Status", "Priority", "Start", "End", "Budget (EUR)"));
        rows.add(row("W-01", "New lathe", "In progress", "P1", "12/01/2026", "18/12/2026", 42000));
        rows.add(row("W-02", "Dust extraction", "In progress", "P2", "02/02/2026", "27/11/2026", 18000));
        rows.add(row("W-03", "Tool wall", "Behind the lathe", "P3", "16/03/2026", "30/10/2026", 3500));
        rows.add(row("W-04", "Safety signs", "Done", "P2", "05/01/2026", "31/02/2026", 1200));
        rows.add(List.of());
        rows.add(row("W-02", "Dust extraction", "In progress", "P2", "02/02/2026", "27/11/2026", 18000));
        rows.add(row("W-05", "Bench lights", "Proposed", "P3", "01/10/2026", "TBC", 2600));
        rows.add(row("", "", "In progress", "P2", "13/04/2026", "20/11/2026", 900));
        rows.add(row("W-06", "Timber rack", "On hold", "P2", "23/02/2026", "15/01/2027", 5400));
        rows.add(List.of("Total", "", "", "", "", "", "", new BigDecimal(73600)));
        return Grid.of("Register", rows);
    }

    private static List<Object> row(
            String id, String name, String status, String priority, String start, String end, int budget) {
        return List.of(id, name, "Zeno Crake", status, priority, start, end, new BigDecimal(budget));
    }
}
