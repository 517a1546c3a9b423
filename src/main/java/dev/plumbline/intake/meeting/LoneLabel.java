package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.language.Markers;
import dev.plumbline.model.Passage.Marker;
import org.jspecify.annotations.Nullable;

/**
 * A label that stands alone, {@code Decision:}, and marks what follows it: the items below it in a list, the items of the list that
 * follows, or else the next paragraph.
 */
final class LoneLabel {

    private Marker marker = Marker.NONE;
    private @Nullable MinutesBlock label;
    private @Nullable MinutesBlock first;

    /** What the lone label before a block says of it; blocks are asked for in order. */
    Marker of(MinutesBlock block) {
        Label own = Label.of(block.text()).orElse(null);
        if (own != null && own.rest().isEmpty()) {
            marker = Markers.of(own.name());
            label = block;
            first = null;
            return Marker.NONE;
        }
        if (label == null || marker == Marker.NONE) {
            return Marker.NONE;
        }
        if (first == null) {
            first = block;
            return marker;
        }
        boolean list = block.kind() == Kind.ITEM && first.kind() == Kind.ITEM;
        boolean deeper = first.depth() > label.depth();
        if (!list || (deeper ? block.depth() <= label.depth() : label.kind() == Kind.ITEM)) {
            marker = Marker.NONE;
            return Marker.NONE;
        }
        return block.depth() == first.depth() ? marker : Marker.NONE;
    }
}
