package dev.plumbline.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes what an organisation leaves behind into a folder: registers, declarations, a decision log. */
public final class Documents {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final List<List<String>> HEADERS = List.of(
            List.of(
                    "ID",
                    "Initiative",
                    "Status",
                    "Priority",
                    "Owner",
                    "Sponsor",
                    "Department",
                    "Start date",
                    "End date",
                    "Budget",
                    "Demand (FTE)",
                    "% complete",
                    "Type",
                    "Strategic objective",
                    "Success metric",
                    "Business value",
                    "RAG",
                    "Removes",
                    "Description"),
            List.of(
                    "Project ID",
                    "Project name",
                    "State",
                    "Priority",
                    "Project manager",
                    "Executive sponsor",
                    "Business unit",
                    "Start",
                    "Finish",
                    "Total budget",
                    "FTE",
                    "Progress",
                    "Work type",
                    "Objective",
                    "KPI",
                    "Value",
                    "Health",
                    "Replaces",
                    "Summary"));

    private final Organisation organisation;
    private final Path folder;
    private final Dice noise;
    private final int dialect;
    private final List<Written> written = new ArrayList<>();

    private Documents(Organisation organisation, Path folder) {
        this.organisation = organisation;
        this.folder = folder;
        this.noise = new Dice("noise", organisation.scenario.seed(), organisation.scenario.noise());
        this.dialect = (int) Math.floorMod(organisation.scenario.seed(), 3L);
    }

    /**
     * A file.
     *
     * @param path where it is
     * @param day the day it was written
     */
    public record Written(Path path, LocalDate day) {}

    /** Writes everything. */
    public static List<Written> write(Organisation organisation, Path folder) {
        Documents documents = new Documents(organisation, folder);
        documents.registers();
        documents.declarations();
        documents.log();
        new MeetingDocuments(organisation, documents::file).write();
        return documents.written;
    }

    private void file(String name, LocalDate day, String text) {
        try {
            Path path = folder.resolve(name);
            Files.writeString(path, text, StandardCharsets.UTF_8);
            written.add(new Written(path, day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void registers() {
        int place = 0;
        for (Map.Entry<LocalDate, List<Work>> register : organisation.registers.entrySet()) {
            place++;
            boolean dropped = noise.chance(0.04 * organisation.scenario.noise());
            if (dropped && place > 1 && place < organisation.registers.size() - 1) {
                continue;
            }
            List<List<String>> rows = new ArrayList<>();
            rows.add(HEADERS.get(dialect % 2));
            for (Work work : noise.shuffled(register.getValue())) {
                boolean old = work.over()
                        && work.since != null
                        && work.since.isBefore(register.getKey().minusYears(3));
                if (!old) {
                    rows.add(row(work, register.getKey()));
                }
            }
            if (dialect == 2) {
                workbook("Portfolio " + register.getKey() + ".xlsx", register.getKey(), rows);
            } else {
                csv("Portfolio " + register.getKey() + ".csv", register.getKey(), rows);
            }
        }
    }

    private List<String> row(Work work, LocalDate day) {
        boolean relabelled = organisation.scenario.negative() == HardNegative.PRIORITY_RELABEL
                && !day.isBefore(LocalDate.of(2025, 10, 1));
        List<String> words = List.of("High", "Medium", "Low", "Lowest");
        boolean column = Math.floorMod(organisation.scenario.seed(), 2L) == 1;
        String metric = work.metric.isEmpty() || !column
                ? ""
                : (work.direction.equals("up") ? "Increase " : "Reduce ") + work.metric + " to " + work.target + " for "
                        + work.population;
        return List.of(
                work.id,
                work.name,
                status(work.state),
                relabelled ? words.get(work.tier - 1) : "P" + work.tier,
                blank(work.owner),
                work.sponsor,
                work.unit,
                day(work.start),
                day(work.end),
                Long.toString(work.budget),
                number(work.effort()),
                Math.round(work.progress * 100) + "%",
                work.type,
                objective(work),
                blank(metric),
                work.value,
                work.health,
                work.removes,
                work.description);
    }

    private String objective(Work work) {
        if (work.commitment.isEmpty() || dialect != 1) {
            return work.commitment;
        }
        return organisation.commitments.get(Integer.parseInt(work.commitment.substring(2)) - 1);
    }

    private String blank(String text) {
        return noise.chance(0.02 * organisation.scenario.noise()) ? "" : text;
    }

    private String status(Work.State state) {
        return switch (state) {
            case PROPOSED -> "Proposed";
            case ACTIVE -> dialect == 0 ? "In progress" : "Active";
            case PAUSED -> "On hold";
            case DONE -> dialect == 0 ? "Completed" : "Done";
            case CANCELLED -> "Cancelled";
        };
    }

    private String day(LocalDate day) {
        return dialect == 1 ? day.format(GERMAN) : day.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private void csv(String name, LocalDate day, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        String comma = dialect == 1 ? ";" : ",";
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(cell -> cell.contains(comma) || cell.contains("\"") || cell.contains("\n")
                            ? '"' + cell.replace("\"", "\"\"") + '"'
                            : cell)
                    .toList();
            text.append(String.join(comma, cells)).append('\n');
        }
        file(name, day, text.toString());
    }

    private void workbook(String name, LocalDate day, List<List<String>> rows) {
        Path path = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            Sheet sheet = workbook.createSheet("Portfolio");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.add(new Written(path, day));
    }

    private void table(String name, LocalDate day, List<List<String>> rows) {
        csv(name + " " + day + ".csv", day, rows);
    }

    private void declarations() {
        List<List<String>> direction = new ArrayList<>();
        direction.add(List.of("ID", "Statement", "Kind", "Weight", "Valid from", "Valid to"));
        for (int i = 0; i < organisation.commitments.size(); i++) {
            direction.add(List.of(
                    organisation.commitmentId(i),
                    organisation.commitments.get(i),
                    "commit",
                    Long.toString(Math.round(100 * organisation.weights[i])),
                    "",
                    ""));
        }
        for (int i = 0; i < organisation.exclusions.size(); i++) {
            direction.add(List.of("X-" + (i + 1), organisation.exclusions.get(i), "exclude", "", "", ""));
        }
        table("Direction", Organisation.START, direction);
        organisation.limits.forEach((day, maximum) -> table(
                "Limits",
                day,
                List.of(
                        List.of("Scope", "Maximum active", "Valid from", "Valid to"),
                        List.of("all", Integer.toString(maximum), day.toString(), ""))));
        List<List<String>> filters = new ArrayList<>();
        filters.add(List.of("ID", "Criterion", "Mandatory"));
        List.of("Serves a commitment", "Names what stops", "Has capacity", "Has one metric", "States the problem")
                .forEach(criterion -> filters.add(List.of("F" + filters.size(), criterion, "yes")));
        table("Decision filters", Organisation.START, filters);
        Dice asked = new Dice("asked", organisation.scenario.seed());
        for (LocalDate quarter = Organisation.START;
                quarter.isBefore(Organisation.END);
                quarter = quarter.plusMonths(3)) {
            quarterly(quarter, asked);
        }
    }

    private void quarterly(LocalDate quarter, Dice asked) {
        LocalDate day = quarter.plusMonths(3).minusDays(1);
        Map.Entry<LocalDate, List<Work>> register = organisation.registers.floorEntry(day);
        if (register == null) {
            return;
        }
        List<Work> active = register.getValue().stream().filter(Work::active).toList();
        List<List<String>> allocations = new ArrayList<>();
        allocations.add(List.of("Initiative", "Resource", "From", "To", "Demand", "Unit"));
        for (Work work : active) {
            work.demand.forEach((person, amount) -> allocations.add(
                    List.of(work.id, person, quarter.toString(), day.toString(), number(amount), "FTE")));
        }
        table("Allocations", day, allocations);
        List<List<String>> capacity = new ArrayList<>();
        capacity.add(List.of("Resource", "From", "To", "Available", "Unit"));
        organisation.capacity.forEach((person, amount) ->
                capacity.add(List.of(person, quarter.toString(), day.toString(), number(amount), "FTE")));
        table("Capacity", day, capacity);
        if (Math.floorMod(organisation.scenario.seed(), 2L) == 0) {
            List<List<String>> metrics = new ArrayList<>();
            metrics.add(List.of("Owner", "Metric", "Target", "Direction", "Unit", "Population", "Window"));
            active.stream()
                    .filter(w -> !w.metric.isEmpty())
                    .forEach(w -> metrics.add(List.of(w.id, w.metric, w.target, w.direction, "", w.population, "")));
            table("Success metrics", day, metrics);
        }
        roles(day, asked);
        rankings(day, asked);
    }

    private void roles(LocalDate day, Dice asked) {
        double drift = organisation.dose(Knob.ROLE_CLARITY, day);
        List<List<String>> roles = new ArrayList<>();
        roles.add(List.of("Person", "Role", "Scope", "From", "To"));
        List<String> names = List.of("Visionary", "Prophet", "Operator");
        for (int i = 0; i < organisation.commitments.size(); i++) {
            for (int r = 0; r < names.size(); r++) {
                String scope = organisation.commitmentId(i);
                String holder = organisation.leaders.get((i + 2 * r) % organisation.leaders.size());
                if (asked.chance(0.4 * drift)) {
                    organisation.ledger.add(Knob.ROLE_CLARITY, day, scope);
                    roles.add(List.of("", names.get(r), scope, "", ""));
                    continue;
                }
                boolean idle = asked.chance(0.3 * drift);
                roles.add(List.of(idle ? "Former Leader " + i : holder, names.get(r), scope, "", ""));
                if (asked.chance(0.4 * drift)) {
                    roles.add(List.of(
                            organisation.leaders.get((i + 2 * r + 1) % organisation.leaders.size()),
                            names.get(r),
                            scope,
                            "",
                            ""));
                    organisation.ledger.add(Knob.ROLE_CLARITY, day, scope);
                } else if (idle) {
                    organisation.ledger.add(Knob.ROLE_CLARITY, day, scope);
                }
            }
        }
        table("Roles", day, roles);
    }

    private void rankings(LocalDate day, Dice asked) {
        double spread = 0.02 + 0.28 * organisation.dose(Knob.INTERPRETATION_SPREAD, day);
        List<List<String>> rankings = new ArrayList<>();
        rankings.add(List.of("Leader", "Item", "Rank"));
        for (String leader : organisation.leaders) {
            List<Integer> order = new ArrayList<>();
            double[] felt = new double[organisation.weights.length];
            for (int i = 0; i < felt.length; i++) {
                felt[i] = organisation.weights[i] + spread * asked.normal();
                order.add(i);
            }
            order.sort(java.util.Comparator.comparingDouble((Integer i) -> -felt[i]));
            for (int rank = 0; rank < order.size(); rank++) {
                rankings.add(List.of(leader, organisation.commitmentId(order.get(rank)), Integer.toString(rank + 1)));
            }
        }
        if (organisation.dose(Knob.INTERPRETATION_SPREAD, day) > 0) {
            for (int i = 0; i < organisation.commitments.size(); i++) {
                organisation.ledger.add(Knob.INTERPRETATION_SPREAD, day, organisation.commitmentId(i));
            }
        }
        table("Leader rankings", day, rankings);
    }

    private void log() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Decision ID",
                "Date",
                "Decision",
                "Type",
                "Initiative",
                "Decided by",
                "Forum",
                "Criteria answers",
                "Removal",
                "Rule waived",
                "Expiry",
                "Status"));
        for (Ruling ruling : organisation.rulings) {
            if (!ruling.logged() || ruling.day().isAfter(Organisation.END)) {
                continue;
            }
            Work work = ruling.work();
            rows.add(List.of(
                    ruling.id(),
                    ruling.day().toString(),
                    text(ruling),
                    ruling.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                            + ruling.kind().substring(1),
                    work == null ? "" : noise.chance(0.6) ? work.id : work.name,
                    organisation.leaders.get(Math.floorMod(ruling.id().hashCode(), organisation.leaders.size())),
                    Meetings.EXECUTIVE,
                    ruling.criteria(),
                    ruling.removal(),
                    ruling.rule(),
                    ruling.expiry() == null ? "" : ruling.expiry().toString(),
                    "Approved"));
        }
        table("Decision log", Organisation.END, rows);
    }

    /** A decision in a sentence. */
    static String text(Ruling ruling) {
        String about = ruling.about();
        return switch (ruling.kind()) {
            case "approve" -> "Approve " + about;
            case "stop" -> "Stop " + about;
            case "pause" -> "Pause " + about;
            case "resume" -> "Resume " + about;
            case "decline" -> "Decline the proposal " + about;
            case "priority" -> "Change the priority of " + about;
            case "date" -> "Move the end date of " + about;
            case "scope" -> "Change the scope of " + about;
            case "owner" -> "Hand " + about + " to a new owner";
            case "budget" -> "Change the budget of " + about;
            case "exception" -> "Grant " + about + " a one-time exception from the " + ruling.rule();
            case "rule change" -> "Change " + about + " for good";
            default -> "Note " + about;
        };
    }
}
