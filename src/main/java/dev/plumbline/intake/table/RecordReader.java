package dev.plumbline.intake.table;

import dev.plumbline.intake.MappingProfile;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row of a register, each as its column demands, and what its headings add. */
final class RecordReader {

    private final Block block;
    private final Layout layout;
    private final Problems problems;
    private final RowReader cells;
    private final List<Rating> otherRatings = new ArrayList<>();
    private final Optional<NameColours> nameColours;
    private final CellComments comments;
    private final Map<List<Object>, Layout> layouts = new HashMap<>();

    private record Rating(Column column, double confidence, CellReader reader) {}

    RecordReader(FileStyle.Table table, FileStyle style, Layout layout, MappingProfile profile, Problems problems) {
        this.block = table.block();
        this.layout = layout;
        this.cells = new RowReader(table, style, layout, profile, problems);
        this.problems = problems;
        this.nameColours = NameColours.in(table, problems);
        this.comments = new CellComments(block, problems);
        if (layout.positions().containsKey(Field.HEALTH)) {
            otherRatings(table, style);
        }
    }

    /** Columns that rate the whole too: the independent rating counts, where it is blank that of the owner ({@code formats.md} C.3). */
    private void otherRatings(FileStyle.Table table, FileStyle style) {
        for (Column column : block.columns()) {
            boolean chosen = table.mapping().choices().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(choice -> choice.column().equals(column));
            if (chosen || RegisterCandidates.aspect(column.header())) {
                continue;
            }
            RegisterCandidates.of(column.header(), block.columns()).stream()
                    .filter(c -> c.field().equals(Field.HEALTH.label()))
                    .mapToDouble(Synonyms.Candidate::confidence)
                    .max()
                    .ifPresent(confidence -> {
                        ColumnProfile profile = table.profiles().profile(column);
                        boolean rates = FieldFit.of(Field.HEALTH, profile).factor() > 0
                                || ColourRating.in(block.rows(), column.position(), 0);
                        if (confidence >= 0.5 && rates) {
                            CellReader reader = new CellReader(Field.HEALTH, column, profile, style, problems);
                            otherRatings.add(new Rating(column, confidence, reader));
                        }
                    });
        }
        otherRatings.sort(
                Comparator.comparingDouble(Rating::confidence).reversed().thenComparing(r -> r.column()
                        .position()));
    }

    /** What the row's own cells say. */
    RowReader.Cells cells(Row row) {
        return cells.read(row);
    }

    /** Whether something stands where ids or names do. */
    boolean named(Row row) {
        return cells.named(row);
    }

    /** The row with what stands in another column or over it, where its own cell is blank or withheld. */
    InitiativeRow row(Row row, RowReader.Cells cells, Map<Field, GroupHeading> headings) {
        Map<Field, Datum> data = new EnumMap<>(cells.data());
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        columns.putAll(cells.columns());
        Map<Field, String> shared = new EnumMap<>(Field.class);
        headings.forEach((field, heading) -> {
            Datum own = data.getOrDefault(field, Datum.ABSENT);
            if (own.state() == Datum.State.ABSENT || own.state() == Datum.State.EMPTY) {
                data.put(field, heading.datum());
                shared.put(field, heading.place());
            }
        });
        nameColours.filter(names -> !data.containsKey(Field.HEALTH)).ifPresent(names -> {
            data.put(Field.HEALTH, names.health(row));
            columns.put(Field.HEALTH, names.position());
        });
        comments.add(row, data, columns);
        Datum health = data.get(Field.HEALTH);
        if (health != null && !health.known()) {
            otherRating(row).ifPresent(rating -> {
                int position = rating.column().position();
                data.put(
                        Field.HEALTH,
                        rating.reader().read(row.at(position), () -> block.place(row.number(), position)));
                columns.put(Field.HEALTH, position);
            });
        }
        return new InitiativeRow(layout(columns, shared), row.number(), data);
    }

    private Optional<Rating> otherRating(Row row) {
        for (Rating rating : otherRatings) {
            int position = rating.column().position();
            @Nullable Cell cell = row.at(position);
            Optional<String> shown = ColourRating.of(cell).map(Datum::raw);
            if (cell != null
                    && (shown.isPresent()
                            || Vocabulary.looseMeaning("health", cell.text()).isPresent())) {
                problems.inColumn(
                        rating.column().place(),
                        block.place(row.number(), position),
                        "second-rating",
                        shown.orElse(cell.text()),
                        "The first rating holds none here, so that of `"
                                + PlainText.shorten(rating.column().header().raw()) + "` counts.");
                return Optional.of(rating);
            }
        }
        return Optional.empty();
    }

    private Layout layout(Map<Field, Integer> columns, Map<Field, String> shared) {
        return columns.isEmpty() && shared.isEmpty()
                ? layout
                : layouts.computeIfAbsent(List.of(columns, shared), k -> layout.with(columns, shared));
    }
}
