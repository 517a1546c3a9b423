package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.Lifecycle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a cell of a known tool is meant, and the marks that tools write beside a date. */
final class CellPart {

    private static final Pattern SPAN = Pattern.compile("(?i)(.*\\d.*?)\\s+(?:[-–—→]|->|to|bis|au)\\s+(.*\\d.*)");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,10}\\.?,? (?=\\d{1,2}[./-]\\d{1,2}[./-]\\d)");
    private static final Pattern ZONE = Pattern.compile("\\s*\\((?:GMT|UTC)[^()]*\\)$");
    private static final Pattern ACTUAL_OR_CONSTRAINT = Pattern.compile("(?<=\\d)(?:\\s?\\*|\\sA)$");
    private static final Pattern PATH = Pattern.compile("/(?:[^/]+/)+");

    private static final Pattern PAGE = Pattern.compile("\\s*\\((?:[^()]*\\.md|https?://[^()]*)\\)$");

    private CellPart() {}

    /**
     * Reads the part of a cell that is meant; what stands in the cell stays the raw text.
     *
     * @param cells reads a cell whole
     */
    static Datum read(ToolColumn.Part part, Field field, Cell cell, Function<Cell, Datum> cells) {
        if (part == ToolColumn.Part.COMPLETION) {
            return completion(cells.apply(cell));
        }
        @Nullable String meant = meant(part, field, cell);
        if (meant == null) {
            return Datum.EMPTY;
        }
        if (meant.equals(cell.text())) {
            return cells.apply(cell);
        }
        Datum read = cells.apply(new Cell(cell.kind(), meant, cell.unit()));
        return new Datum(read.state(), cell.text(), read.value());
    }

    private static @Nullable String meant(ToolColumn.Part part, Field field, Cell cell) {
        String text = PlainText.collapse(cell.text());
        if (part == ToolColumn.Part.LIST) {
            return String.join("; ", text.split("\\s*,\\s*"));
        }
        if (part == ToolColumn.Part.TAIL) {
            return PATH.matcher(text).matches() ? text.replaceAll("^.*/([^/]+)/$", "$1") : cell.text();
        }
        if (field.kind() != Field.Kind.DATE || cell.kind() != Cell.Kind.TEXT) {
            return part == ToolColumn.Part.FIRST ? null : cell.text();
        }
        Matcher span = SPAN.matcher(ZONE.matcher(text).replaceAll(""));
        boolean spans = part != ToolColumn.Part.WHOLE && span.matches();
        if (part == ToolColumn.Part.FIRST && !spans) {
            return null;
        }
        String date = spans ? span.group(part == ToolColumn.Part.FIRST ? 1 : 2) : text;
        String bare = bareDate(date);
        return bare.equals(text) ? cell.text() : bare;
    }

    /** A date without the weekday before it, and the time zone or mark behind it. */
    static String bareDate(String date) {
        String day = WEEKDAY.matcher(date).replaceFirst("");
        return ACTUAL_OR_CONSTRAINT.matcher(ZONE.matcher(day).replaceAll("")).replaceAll("");
    }

    /** The title that a relation names, {@code Title (path.md)}. */
    static String related(String text) {
        return PAGE.matcher(text).replaceFirst("");
    }

    /** How deep a folder {@code /Folder/Sub/} lies; empty for any other text. */
    static Optional<Integer> pathDepth(String text) {
        return PATH.matcher(text).matches()
                ? Optional.of((int) text.chars().filter(c -> c == '/').count() - 1)
                : Optional.empty();
    }

    private static Datum completion(Datum share) {
        @Nullable String value = share.value();
        if (value == null) {
            return Datum.EMPTY;
        }
        BigDecimal done = new BigDecimal(value);
        Lifecycle state = done.compareTo(BigDecimal.ONE) >= 0
                ? Lifecycle.DONE
                : done.signum() <= 0 ? Lifecycle.PROPOSED : Lifecycle.ACTIVE;
        return Datum.known(share.raw(), state.name());
    }
}
