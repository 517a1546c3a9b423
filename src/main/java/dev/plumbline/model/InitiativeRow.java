package dev.plumbline.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One initiative as one row of a register states it (INIT_ROW, method §1.1).
 *
 * <p>A row is small on purpose: a register of 200,000 rows stands in memory as a whole, so addresses are computed from the
 * shared {@link Layout} and equal data are shared by the reader.
 */
public final class InitiativeRow {

    private final Layout layout;
    private final int index;
    private final EnumMap<Field, Datum> data;

    /**
     * @param layout where the table's fields stand
     * @param index the 1-based row (or column, when transposed) in the file
     * @param data what the row says; fields left out are {@link Datum#ABSENT}
     */
    public InitiativeRow(Layout layout, int index, Map<Field, Datum> data) {
        this.layout = layout;
        this.index = index;
        this.data = new EnumMap<>(Field.class);
        this.data.putAll(data);
    }

    public Layout layout() {
        return layout;
    }

    public int index() {
        return index;
    }

    /** What the row says of a field; {@link Datum#ABSENT} when the table has no such column. */
    public Datum get(Field field) {
        return data.getOrDefault(field, Datum.ABSENT);
    }

    /** The canonical text of a field, empty when it is not known. */
    public String text(Field field) {
        String value = get(field).value();
        return value == null ? "" : value;
    }

    /** The values of a field that can hold several, in the order of the cell; empty when it is not known. */
    public List<String> texts(Field field) {
        String text = text(field);
        return text.isEmpty() ? List.of() : List.of(text.split("; "));
    }

    /** A field of kind {@link Field.Kind#DATE} that is known to the day; empty where only a period is. */
    public Optional<LocalDate> date(Field field) {
        return dates(field).filter(Days::exact).map(Days::first);
    }

    /** A field of kind {@link Field.Kind#DATE}: the day, or the period within which it lies. */
    public Optional<Days> dates(Field field) {
        return Optional.ofNullable(get(field).value()).map(Days::parse);
    }

    /** A field of kind {@link Field.Kind#NUMBER}, {@link Field.Kind#SHARE} or {@link Field.Kind#PRIORITY}. */
    public Optional<BigDecimal> number(Field field) {
        return Optional.ofNullable(get(field).value()).map(BigDecimal::new);
    }

    /** A field of kind {@link Field.Kind#MONEY}. */
    public Optional<Money> money(Field field) {
        return Optional.ofNullable(get(field).value()).map(Money::parse);
    }

    /**
     * Where the initiative stands. A register without a status column lists what is in flight, so its rows are
     * {@link Lifecycle#ACTIVE}; a status nobody knows, or a blank one, is {@link Lifecycle#UNKNOWN}.
     */
    public Lifecycle lifecycle() {
        Datum status = get(Field.STATUS);
        if (status.state() == Datum.State.ABSENT) {
            return Lifecycle.ACTIVE;
        }
        String value = status.value();
        return value == null ? Lifecycle.UNKNOWN : Lifecycle.valueOf(value);
    }

    /** Why the work exists; {@link WorkType#CHANGE} unless the register says otherwise. */
    public WorkType workType() {
        String value = get(Field.TYPE).value();
        return value == null ? WorkType.CHANGE : WorkType.valueOf(value);
    }

    /** The name, or the id where there is no name. */
    public String title() {
        String name = text(Field.NAME);
        return name.isEmpty() ? text(Field.ID) : name;
    }

    /**
     * The evidence that a cell of this row gives: its file, address and text. Where the table has no such column, the row
     * itself is the evidence.
     */
    public Evidence evidence(Field field) {
        Field told = get(field).state() == Datum.State.ABSENT ? naming() : field;
        return new Evidence(
                layout.file(),
                layout.sha256(),
                layout.place(index, told),
                get(told).raw(),
                layout.confidence());
    }

    /** The evidence that the row itself gives: its name, or its id where there is no name. */
    public Evidence evidence() {
        return evidence(naming());
    }

    private Field naming() {
        return get(Field.NAME).known() ? Field.NAME : Field.ID;
    }
}
