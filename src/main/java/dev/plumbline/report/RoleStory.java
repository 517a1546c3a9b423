package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Exhibit.Role;
import dev.plumbline.model.Exhibit.Roles;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which commitment has one Visionary, one Prophet and one Operator; people are counted, never named. */
final class RoleStory {

    private static final String INDICATOR = "role-clarity";

    private RoleStory() {}

    static Optional<Story> of(Assessment assessment) {
        return Shown.measured(assessment, INDICATOR).flatMap(measured -> Shown.exhibit(measured, Roles.class)
                .filter(roles -> !roles.cells().isEmpty())
                .map(roles -> story(measured, roles)));
    }

    private static Story story(Measured measured, Roles roles) {
        Map<Subject, List<Cells.Cell>> rows = new LinkedHashMap<>();
        for (Role cell : roles.cells()) {
            rows.computeIfAbsent(cell.commitment(), c -> new ArrayList<>()).add(cell(cell));
        }
        List<GridRow> grid = new ArrayList<>();
        rows.forEach((commitment, cells) -> grid.add(GridRow.of(Shown.named(commitment), new Cells(cells))));
        return Story.gridded(
                "The three roles",
                INDICATOR,
                Shown.headline(measured),
                new Story.Grid(
                        "Commitment",
                        Cells.heads(List.of(
                                heading(RoleAssignment.Role.VISIONARY),
                                heading(RoleAssignment.Role.PROPHET),
                                heading(RoleAssignment.Role.OPERATOR))),
                        grid),
                List.of(),
                "The Visionary says where to, the Prophet carries the meaning, the Operator delivers; each commitment needs one"
                        + " of each who is seen to act. " + String.join(" ", measured.notes()));
    }

    private static String heading(RoleAssignment.Role role) {
        return Figures.capital(role.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Cells.Cell cell(Role role) {
        if (role.holders() == 0) {
            return new Cells.Cell("nobody", 0, Cells.Look.HATCHED);
        }
        if (role.holders() > 1) {
            return new Cells.Cell(role.holders() + " people", 0.3, Cells.Look.FRAMED);
        }
        return role.idle()
                ? new Cells.Cell("one, not seen to act", 0.1, Cells.Look.FRAMED)
                : new Cells.Cell("one", 0.8, Cells.Look.PLAIN);
    }
}
