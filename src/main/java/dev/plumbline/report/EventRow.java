package dev.plumbline.report;

import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Field;

/**
 * One row of the event ledger.
 *
 * @param when the two dates it lies between
 * @param what the kind of change
 * @param initiative whose
 * @param change from what to what
 * @param place where that stands
 */
record EventRow(String when, String what, String initiative, String change, String place) {

    private static final int NAME = 120;
    private static final int VALUE = 80;

    static EventRow of(Event event) {
        String id =
                event.initiative().isEmpty() || event.initiative().equals(event.name()) ? "" : event.initiative() + " ";
        return new EventRow(
                event.from() + "\n" + event.to(),
                word(event.type()) + (event.shifted() ? ", coverage shift" : ""),
                Figures.shortened(id + event.name(), NAME),
                change(event),
                last(event));
    }

    private static String last(Event event) {
        var evidence = event.evidence().get(event.evidence().size() - 1);
        return evidence.file() + " " + evidence.place();
    }

    private static String word(EventType type) {
        return switch (type) {
            case ADD -> "added";
            case DONE -> "finished";
            case CANCEL -> "stopped";
            case PAUSE -> "paused";
            case RESUME -> "resumed";
            case VANISH -> "no longer listed";
            case RESTATED -> "past restated";
            case RENAME -> "renamed";
            case REPLAN -> "many at once";
            default -> type.label() + " changed";
        };
    }

    /** People appear by role: that an owner changed is told, who it was stands in the evidence, as do long texts. */
    private static String change(Event event) {
        Field field = event.field();
        if (field == Field.OWNER || field == Field.SPONSOR) {
            return "another " + field.label();
        }
        if (field == Field.DESCRIPTION) {
            return "description rewritten";
        }
        String before = event.before();
        String after = event.after();
        if (before == null && after == null) {
            return "";
        }
        String label = field == null ? "" : field.label() + ": ";
        return label + value(field, before) + " → " + value(field, after);
    }

    private static String value(
            @org.jspecify.annotations.Nullable Field field, @org.jspecify.annotations.Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "nothing";
        }
        if (field != null && field.kind() == Field.Kind.DATE) {
            return value.replace("/", " to ");
        }
        String plain = field == Field.STATUS || field == Field.TYPE ? value.toLowerCase(java.util.Locale.ROOT) : value;
        return Figures.shortened(plain.replace('\n', ' '), VALUE);
    }
}
