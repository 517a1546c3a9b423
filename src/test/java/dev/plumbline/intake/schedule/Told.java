package dev.plumbline.intake.schedule;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.ReadResult;
import java.util.List;
import java.util.Locale;

/** What a schedule was read as, as text. */
final class Told {

    private Told() {}

    static List<String> names(ReadResult result) {
        return rows(result).stream().map(InitiativeRow::title).toList();
    }

    static String asOf(ReadResult result) {
        AsOf asOf = result.snapshots().get(0).asOf();
        return asOf.date() + " " + asOf.from().label();
    }

    /** One block an initiative, one line a field that is there: canonical value and text. */
    static String register(ReadResult result) {
        StringBuilder text = new StringBuilder();
        for (InitiativeRow row : rows(result)) {
            text.append(row.evidence().place()).append('\n');
            for (Field field : Field.values()) {
                Datum datum = row.get(field);
                if (datum.state() != Datum.State.ABSENT && datum.state() != Datum.State.EMPTY) {
                    text.append("  ")
                            .append(field.label())
                            .append(": ")
                            .append(said(datum))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String said(Datum datum) {
        String value = datum.value();
        String said = value == null ? datum.state().name().toLowerCase(Locale.ROOT) : value;
        return said.equals(datum.raw()) ? said : said + " [" + datum.raw() + "]";
    }

    private static List<InitiativeRow> rows(ReadResult result) {
        return result.snapshots().stream()
                .flatMap(snapshot -> snapshot.content().register().stream())
                .toList();
    }
}
