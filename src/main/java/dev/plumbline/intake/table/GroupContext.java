package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The headings that hold for the row being read: those of its sheet, and the bands it stands under. */
final class GroupContext {

    private final Map<Field, GroupHeading> sheet = new EnumMap<>(Field.class);
    private final Map<Field, GroupHeading> bands = new EnumMap<>(Field.class);
    private boolean afterBand;

    GroupContext(Iterable<GroupHeading> ofSheet) {
        ofSheet.forEach(heading -> sheet.put(heading.field(), heading));
    }

    /** A band ends the ones before it, unless it follows one directly and so stands within it. */
    void band(Optional<GroupHeading> heading) {
        if (!afterBand) {
            bands.clear();
        }
        heading.ifPresent(h -> bands.put(h.field(), h));
        afterBand = true;
    }

    void record() {
        afterBand = false;
    }

    /** The headings, one a field; a band outweighs the sheet. */
    Map<Field, GroupHeading> headings() {
        Map<Field, GroupHeading> all = new EnumMap<>(Field.class);
        all.putAll(sheet);
        all.putAll(bands);
        return all;
    }
}
