package dev.plumbline.intake.table;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes cells of the {@code table-cell} elements of an OpenDocument spreadsheet. */
final class OdsCell {

    private final XmlCursor xml;
    private final OdsStyles styles;
    private final CellPool pool;
    private final StringBuilder valid = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private String comment = "";

    OdsCell(XmlCursor xml, OdsStyles styles, CellPool pool) {
        this.xml = xml;
        this.styles = styles;
        this.pool = pool;
    }

    /** The comment of the cell read last; empty without one. */
    String comment() {
        return comment;
    }

    /** Reads the element it stands on; {@code null} for a cell that is empty. */
    @Nullable
    Cell read() {
        String element = xml.name();
        Look look = styles.look(xml.attribute("style-name", ""));
        String type = xml.attribute("value-type", "");
        String value = xml.attribute(
                switch (type) {
                    case "date" -> "date-value";
                    case "time" -> "time-value";
                    case "boolean" -> "boolean-value";
                    default -> "value";
                },
                "");
        String currency = xml.attribute("currency", "");
        String formula = xml.attribute("formula", "");
        content(element);
        boolean all = valid.toString().isBlank() && !struck.isEmpty();
        String text = (all ? struck : valid).toString();
        Look shown = struck.isEmpty()
                ? look
                : look.with(new Look(
                        Fill.NONE, Fill.NONE, all, all ? "" : struck.toString().strip(), 0));
        Cell cell = value(type, value, currency, text);
        if (cell == null && !formula.isEmpty() && type.isEmpty()) {
            cell = new Cell(Cell.Kind.FORMULA, formula.replaceFirst("^(of|oooc|msoxl):=?|^=", ""), "");
        }
        if (cell != null) {
            return pool.share(cell.with(shown));
        }
        return look.fill() == Fill.NONE ? null : pool.share(Cell.filled(Look.of(look.fill())));
    }

    private static @Nullable Cell value(String type, String value, String currency, String text) {
        return switch (type) {
            case "float", "currency", "percentage" ->
                PlainNumber.of(value)
                        .map(number -> new Cell(
                                Cell.Kind.NUMBER, PlainNumber.text(number), type.equals("percentage") ? "%" : currency))
                        .orElseGet(() -> Cell.text(text));
            case "date" ->
                date(value).map(iso -> new Cell(Cell.Kind.DATE, iso, "")).orElseGet(() -> Cell.text(text));
            case "time" -> Cell.text(time(value).orElse(text));
            case "boolean" -> new Cell(Cell.Kind.BOOLEAN, value.equals("true") ? "true" : "false", "");
            default -> {
                if (text.matches("#(REF|N/A|VALUE|DIV/0|NAME|NUM|NULL)[!?]?|Err:\\d{3}")) {
                    yield new Cell(Cell.Kind.ERROR, text, "");
                }
                yield text.isEmpty() ? null : Cell.text(text);
            }
        };
    }

    private static Optional<String> date(String value) {
        try {
            LocalDateTime moment = value.length() > 10
                    ? LocalDateTime.parse(value.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""))
                    : LocalDate.parse(value).atStartOfDay();
            boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return Optional.of(
                    day ? moment.toLocalDate().toString() : moment.withNano(0).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(String value) {
        try {
            long seconds = Duration.parse(value).toSeconds();
            return seconds < 0 ? Optional.empty() : Optional.of(new SerialDate(seconds, false).elapsed());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Collects the paragraphs, and the annotation apart from them. */
    private void content(String element) {
        valid.setLength(0);
        struck.setLength(0);
        comment = "";
        while (xml.child(element)) {
            switch (xml.name()) {
                case "annotation" -> comment = annotation();
                case "p", "h" -> {
                    newLine(valid);
                    runs(xml.name(), false);
                }
                default -> xml.skip();
            }
        }
    }

    private String annotation() {
        StringBuilder text = new StringBuilder();
        while (xml.child("annotation")) {
            switch (xml.name()) {
                case "p", "h" -> {
                    newLine(text);
                    text.append(xml.deepText());
                    xml.limit(text.length());
                }
                default -> xml.skip(); // who wrote it, and when
            }
        }
        return text.toString().strip();
    }

    private static void newLine(StringBuilder text) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** Text with its spans; spaces and tabs are elements of their own. */
    private void runs(String element, boolean through) {
        StringBuilder into = through ? struck : valid;
        while (xml.content()) {
            if (xml.ends(element)) {
                return;
            }
            if (xml.inText()) {
                xml.appendTo(into);
            } else if (xml.starts("s")) {
                into.append(" ".repeat(Math.max(1, Math.min(1_000, xml.number("c", 1)))));
            } else if (xml.starts("tab")) {
                into.append('\t');
            } else if (xml.starts("line-break")) {
                into.append('\n');
            } else if (xml.starts("span")) {
                runs(
                        "span",
                        through || styles.look(xml.attribute("style-name", "")).struck());
            } else if (xml.starts("a")) {
                runs("a", through);
            } else if (xml.starts("annotation")) {
                comment = annotation();
            }
            xml.limit(into.length());
        }
    }
}
