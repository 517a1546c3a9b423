package dev.plumbline.intake.table;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Content;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a reader made of a file, line by line. Of a cell {@code name=Alpha} is known, {@code end=~TBC} withheld,
 * {@code end=!31.02.2026} unreadable; empty and absent ones are left out.
 */
record Told(List<String> lines) {

    static final LocalDate MODIFIED = LocalDate.of(2019, 6, 30);

    static Told of(Path file) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        try {
            return of(new TableReader().read(new Source(name, file, "", MODIFIED)));
        } catch (UnreadableExport refused) {
            List<String> lines = new ArrayList<>(List.of("refused"));
            refused.problems().forEach(p -> lines.add(word(p)));
            return new Told(lines);
        }
    }

    static Told of(ReadResult result) {
        RowCount rows = result.rows();
        List<String> lines = new ArrayList<>();
        lines.add(result.format() + (result.portfolio().isEmpty() ? "" : " portfolio " + result.portfolio()));
        lines.add("accepted " + rows.accepted() + ", rejected " + rows.rejected() + ", blank " + rows.blank()
                + ", duplicate " + rows.duplicate());
        result.mappings()
                .forEach(m -> lines.add(m.place() + " " + PlainText.collapse(m.header()) + " -> "
                        + Objects.requireNonNullElse(m.field(), "nothing, " + m.reason())));
        for (ReadResult.DatedContent content : result.snapshots()) {
            lines.add("as of " + content.asOf().date() + " by " + content.asOf().from());
            lines.addAll(content(content.content()));
        }
        result.problems().forEach(p -> lines.add(word(p)));
        return new Told(lines);
    }

    private static String word(Problem problem) {
        return ("problem " + problem.code() + " " + problem.place() + " " + PlainText.shorten(problem.value())).strip();
    }

    /** The rows of all tables, one a line. */
    static List<String> content(Content content) {
        List<String> lines = new ArrayList<>();
        content.register().forEach(row -> lines.add(row.index() + ": " + register(row)));
        Stream.of(
                        content.direction(),
                        content.limits(),
                        content.capacities(),
                        content.allocations(),
                        content.metrics(),
                        content.roles(),
                        content.filters(),
                        content.rankings(),
                        content.gates(),
                        content.log(),
                        content.meetings(),
                        content.dispositions())
                .flatMap(List::stream)
                .forEach(record -> lines.add(declaration((Record) record)));
        return lines;
    }

    /** What a row says, without where it stands. */
    static String register(InitiativeRow row) {
        return Arrays.stream(Field.values())
                .filter(field -> !row.get(field).raw().isEmpty())
                .map(field -> field.label() + "=" + datum(row.get(field)))
                .collect(Collectors.joining("; "));
    }

    private static String datum(Datum datum) {
        return switch (datum.state()) {
            case KNOWN -> String.valueOf(datum.value());
            case WITHHELD -> "~" + PlainText.shorten(datum.raw());
            case UNREADABLE -> "!" + PlainText.shorten(datum.raw());
            case EMPTY, ABSENT -> "";
        };
    }

    private static String declaration(Record record) {
        if (record instanceof GateForm form) {
            return form.initiative() + ": "
                    + form.answers().stream()
                            .map(a -> a.question() + " " + a.text() + " at "
                                    + a.evidence().place())
                            .collect(Collectors.joining("; "));
        }
        return record.toString()
                .replaceAll("evidence=Evidence\\[file=[^,]*, sha256=[^,]*, place=([^,]*), quote=.*\\]\\]$", "at $1]")
                .replaceAll("DateRange\\[from=null, to=null\\]", "always");
    }
}
