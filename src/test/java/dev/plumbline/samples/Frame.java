package dev.plumbline.samples;

import dev.plumbline.model.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a portfolio declared besides its register, as a {@code .frame} file says it.
 *
 * @param pools the resource of each unit
 * @param available what each resource has to give, in FTE, in every quarter
 * @param workbooks the sheets of each workbook
 */
record Frame(
        Map<String, String> pools,
        Map<String, BigDecimal> available,
        Map<String, Map<String, List<List<Object>>>> workbooks) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** The frame in a resource beside this class. */
    static Frame of(String resource) {
        Frame frame = new Frame(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Map<String, List<List<Object>>> workbook = new LinkedHashMap<>();
        List<List<Object>> sheet = new ArrayList<>();
        for (String line : Story.lines(resource)) {
            List<Object> cells = cells(line);
            switch (cells.get(0).toString()) {
                case "pool" -> frame.pool(cells);
                case "file" -> {
                    workbook = new LinkedHashMap<>();
                    frame.workbooks.put(cells.get(1).toString(), workbook);
                }
                case "again" -> frame.workbooks.put(cells.get(1).toString(), workbook);
                case "sheet" -> {
                    sheet = new ArrayList<>();
                    workbook.put(cells.get(1).toString(), sheet);
                }
                default -> sheet.add(cells);
            }
        }
        return frame;
    }

    private void pool(List<Object> cells) {
        String resource = cells.get(2).toString();
        pools.put(cells.get(1).toString(), resource);
        available.put(resource, (BigDecimal) cells.get(3));
    }

    private static List<Object> cells(String line) {
        List<Object> cells = new ArrayList<>();
        for (String part : line.split("\\|", -1)) {
            String text = part.strip();
            if (NUMBER.matcher(text).matches()) {
                cells.add(new BigDecimal(text));
            } else {
                cells.add(DATE.matcher(text).matches() ? LocalDate.parse(text) : text);
            }
        }
        return List.copyOf(cells);
    }

    /** Writes the workbooks as they were filled in; each is dated by its name. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, Map<String, List<List<Object>>>> workbook : workbooks.entrySet()) {
            String name = workbook.getKey();
            LocalDate day = LocalDate.parse(name.substring(name.length() - 15, name.length() - 5));
            List<Grid> grids = new ArrayList<>();
            workbook.getValue().forEach((sheet, rows) -> grids.add(Grid.of(sheet, rows)));
            GridFiles.xlsx(folder.resolve(name), day, "yyyy-mm-dd", grids);
        }
    }

    /** What each resource has to give in the quarter of a day and in the next. */
    Grid capacity(LocalDate day) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Resource", "Period", "Available", "Unit"));
        for (String period : periods(day)) {
            available.forEach((resource, fte) -> rows.add(List.of(resource, period, fte, "FTE")));
        }
        return Grid.of("capacity", rows);
    }

    /** What each active initiative asks of the resource of its unit in the quarter of a day and in the next. */
    Grid allocations(Story story, LocalDate day) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Initiative", "Resource", "Period", "Demand", "Unit"));
        for (String period : periods(day)) {
            for (StoryRow row : story.at(day)) {
                if (row.active()) {
                    rows.add(List.of(
                            row.text(StoryField.ID),
                            Objects.requireNonNull(pools.get(row.text(StoryField.UNIT))),
                            period,
                            row.number(StoryField.FTE),
                            "FTE"));
                }
            }
        }
        return Grid.of("allocations", rows);
    }

    private static List<String> periods(LocalDate day) {
        Period quarter = Period.of(day);
        return List.of(quarter.toString(), quarter.next().toString());
    }
}
