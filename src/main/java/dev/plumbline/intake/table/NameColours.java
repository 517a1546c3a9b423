package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The colours of the names of a register that has no column for ratings (formats.md C.4 no. 9). They are ratings where most
 * names bear one of several; else they are decoration.
 */
final class NameColours {

    private static final double LEAST_SHARE = 0.6;
    private static final int LEAST_ROWS = 3;

    private final Column names;

    private NameColours(Column names) {
        this.names = names;
    }

    /** Those that rate; told once where they do. */
    static Optional<NameColours> in(FileStyle.Table table, Problems problems) {
        @Nullable Column names = table.mapping().column(Field.NAME.label());
        if (names == null || table.mapping().has(Field.HEALTH.label())) {
            return Optional.empty();
        }
        int named = 0;
        int rated = 0;
        TreeSet<String> ratings = new TreeSet<>();
        for (Row row : table.block().rows()) {
            boolean record = BlockFinder.filled(row) > 1 && !Block.blank(row, names.position());
            Optional<String> rating = record ? rating(row, names) : Optional.empty();
            named += record ? 1 : 0;
            rated += rating.isPresent() ? 1 : 0;
            rating.ifPresent(ratings::add);
        }
        if (named < LEAST_ROWS || ratings.size() < 2 || rated < LEAST_SHARE * named) {
            return Optional.empty();
        }
        problems.add(
                names.place(),
                "health-by-colour",
                names.header().raw(),
                "No column says how the initiatives are doing, but " + rated + " of " + named + " names stand on "
                        + String.join(", ", ratings)
                        + "; that is read as their health. Add a column `RAG` where that is not meant.");
        return Optional.of(new NameColours(names));
    }

    /** Blue marks headings and bands as often as ratings, so it is none here. */
    private static Optional<String> rating(Row row, Column names) {
        Cell cell = row.at(names.position());
        return cell == null || cell.look().fill() == Fill.BLUE
                ? Optional.empty()
                : ColourRating.value(cell.look().fill());
    }

    int position() {
        return names.position();
    }

    /** What a row's name says by its colour. */
    Datum health(Row row) {
        Cell name = row.at(names.position());
        return name == null
                ? Datum.EMPTY
                : rating(row, names)
                        .map(value -> Datum.known(
                                name.text() + " [" + name.look().fill().word() + " fill]", value))
                        .orElse(Datum.EMPTY);
    }
}
