package dev.plumbline.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows: a template's field is the component of the same name. A component that is itself a record, or a list of
 * records, becomes a data source for a subreport; a {@link Drawing} becomes a picture.
 */
final class RecordDataSource implements JRRewindableDataSource {

    /** A number and its sign stay on one line. */
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d) %");

    private final List<?> rows;
    private int current = -1;

    RecordDataSource(List<?> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        current++;
        return current < rows.size();
    }

    @Override
    public void moveFirst() {
        current = -1;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        return printable(value(rows.get(current), field.getName()));
    }

    private static @Nullable Object printable(@Nullable Object value) {
        if (value instanceof Drawing drawing) {
            return new DrawingRenderer(drawing);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : (JRDataSource) new RecordDataSource(list);
        }
        if (value instanceof String text) {
            return text.isEmpty() ? null : visible(text);
        }
        return value instanceof Record row ? new RecordDataSource(List.of(row)) : value;
    }

    /** Control characters, which inputs may hold and no font shows, as blanks. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)
                        ? ' '
                        : c)
                .forEach(visible::appendCodePoint);
        return PERCENT.matcher(visible).replaceAll("\u00a0%");
    }

    private static @Nullable Object value(Object row, String name) throws JRException {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(row, component);
            }
        }
        throw new JRException(
                "the template asks for “" + name + "”, which " + row.getClass().getSimpleName() + " has not");
    }

    private static @Nullable Object read(Object row, RecordComponent component) throws JRException {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new JRException(e);
        }
    }
}
