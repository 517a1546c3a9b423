package dev.plumbline.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What happened in a portfolio, day by day, as told by a {@code .story} file: {@code +} a row appears, {@code ~} a row
 * changes, {@code >} a row gets another id, {@code -} a row is no longer listed.
 *
 * @param steps the lines, in order of time
 */
record Story(List<Step> steps) {

    Story {
        steps = List.copyOf(steps);
    }

    /**
     * One line of a story.
     *
     * @param day when it shows in a register
     * @param verb {@code +}, {@code ~}, {@code >} or {@code -}
     * @param cells what follows, cut at the bars
     */
    record Step(LocalDate day, char verb, List<String> cells) {}

    /** The story in a resource beside this class. */
    static Story of(String resource) {
        List<Step> steps = new ArrayList<>();
        for (String line : lines(resource)) {
            String[] cells = line.substring(13).split("\\|", -1);
            List<String> stripped = new ArrayList<>();
            for (String cell : cells) {
                stripped.add(cell.strip());
            }
            steps.add(new Step(LocalDate.parse(line.substring(0, 10)), line.charAt(11), List.copyOf(stripped)));
        }
        return new Story(steps);
    }

    /** The lines of a resource beside this class, without comments and blank lines. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Story.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the register on a day, in order of appearance. */
    List<StoryRow> at(LocalDate day) {
        Map<String, StoryRow> rows = new LinkedHashMap<>();
        for (Step step : steps) {
            if (!step.day().isAfter(day)) {
                apply(step, rows);
            }
        }
        return List.copyOf(rows.values());
    }

    private static void apply(Step step, Map<String, StoryRow> rows) {
        String id = step.cells().get(0);
        String[] rest = step.cells().subList(1, step.cells().size()).toArray(String[]::new);
        switch (step.verb()) {
            case '+' -> rows.put(id, StoryRow.added(step.cells().toArray(String[]::new)));
            case '~' -> rows.put(id, Objects.requireNonNull(rows.get(id), id).changed(rest));
            case '-' -> Objects.requireNonNull(rows.remove(id), id);
            case '>' -> {
                String[] ids = id.split(" ", 2);
                StoryRow renamed = Objects.requireNonNull(rows.remove(ids[0]), ids[0])
                        .changed(new String[] {"id=" + ids[1]})
                        .changed(rest);
                rows.put(ids[1], renamed);
            }
            default -> throw new IllegalArgumentException("no such verb: " + step.verb());
        }
    }
}
