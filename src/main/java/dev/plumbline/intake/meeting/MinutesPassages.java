package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Check;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.language.Markers;
import dev.plumbline.language.WordFile;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Passage.Marker;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes passages of the blocks under a heading: who says it, and how the structure marks it. */
final class MinutesPassages {

    private static final double ATTRIBUTION = 0.7;
    /** A label that begins a later sentence: {@code No objections. Decision: Ann will help.} */
    private static final Pattern INNER =
            Pattern.compile(".{1,400}?[.!?…]\\s+(\\p{Lu}[\\p{L} ]{2,24}):\\s+(\\S.*)", Pattern.DOTALL);

    /** A question, whatever stands in brackets behind it. */
    private static final Pattern ASKED = Pattern.compile("\\?[\\s\"”»…]*(?:\\([^)]*\\)[\\s…]*)*$");

    private static final Pattern DASHED =
            Pattern.compile("^(\\p{L}[\\p{L}\\s]{1,30}?)\\s+[-–—]\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern SHOUTED =
            Pattern.compile("^(\\p{Lu}{2,}(?: \\p{Lu}{2,})?)[\\s,]+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern ASSIGNED =
            Pattern.compile("^@[\\p{L}\\p{N}_.-]+(?: \\p{Lu}\\p{L}+)? to .*", Pattern.DOTALL);

    private final Set<String> speakers;

    /** @param speakers the labels that are speakers */
    MinutesPassages(Set<String> speakers) {
        this.speakers = speakers;
    }

    List<Passage> of(MinutesPart part, boolean planned) {
        Marker heading = Markers.ofHeading(part.marked());
        int top = part.blocks().stream()
                .filter(block -> block.kind() == Kind.ITEM)
                .mapToInt(MinutesBlock::depth)
                .min()
                .orElse(0);
        LoneLabel lone = new LoneLabel();
        TableColumns[] columns = {TableColumns.NONE};
        return part.blocks().stream()
                .map(block -> {
                    if (block.kind() == Kind.HEADER_ROW) {
                        columns[0] = TableColumns.of(block);
                        return Passage.written(block.place(), Marker.NONE, 0, block.text());
                    }
                    Marker before = lone.of(block);
                    Marker above = before == Marker.NONE ? above(block, heading, top, columns[0]) : before;
                    return passage(block, planned ? Marker.AGENDA : above);
                })
                .toList();
    }

    private static Marker above(MinutesBlock block, Marker heading, int top, TableColumns columns) {
        if (block.kind() == Kind.ROW) {
            Marker column = columns.marker(block);
            return column == Marker.NONE ? heading : column;
        }
        boolean outermost = block.kind() == Kind.ITEM ? block.depth() == top : top == 0;
        if (outermost && heading != Marker.NONE) {
            return heading;
        }
        return Marker.NONE;
    }

    private Passage passage(MinutesBlock block, Marker above) {
        int depth = block.kind() == Kind.ITEM ? block.depth() : 0;
        if (block.kind() == Kind.QUOTE) {
            return Passage.written(block.place(), Marker.QUOTE, depth, block.text());
        }
        String text = block.text();
        String speaker = "";
        Label label = Label.of(text).orElse(null);
        if (label != null && speakers.contains(label.name())) {
            speaker = PersonLabel.name(label.name());
            text = label.rest();
        }
        Marked marked = marked(text);
        Marker marker = marked.marker() == Marker.NONE ? above : marked.marker();
        if (marker == Marker.NONE && block.check() != Check.NONE && !speakers.contains(text)) {
            marker = Marker.ACTION;
        }
        return new Passage(
                block.place(),
                settled(marker, marked.text()),
                depth,
                speaker,
                speaker.isEmpty() ? 0 : ATTRIBUTION,
                null,
                marked.text());
    }

    /** A question, or nothing, is not decided. */
    private static Marker settled(Marker marker, String text) {
        if (marker == Marker.DECISION && ASKED.matcher(text).find()) {
            return Marker.QUESTION;
        }
        return marker != Marker.AGENDA && Markers.nothing(text) ? Marker.NONE : marker;
    }

    private static Marked marked(String text) {
        Label label = Label.of(text).orElse(null);
        if (label != null && Markers.of(label.name()) != Marker.NONE) {
            return label.rest().isEmpty()
                    ? new Marked(Marker.NONE, text)
                    : new Marked(Markers.of(label.name()), label.rest());
        }
        Matcher inner = INNER.matcher(text);
        if (inner.matches() && Markers.of(inner.group(1)) == Marker.DECISION) {
            return new Marked(Marker.DECISION, inner.group(2));
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches() && Markers.of(dashed.group(1)) != Marker.NONE) {
            return new Marked(Markers.of(dashed.group(1)), dashed.group(2));
        }
        Matcher shouted = SHOUTED.matcher(text);
        if (shouted.matches() && WordFile.normal(shouted.group(1)).length() > 2) {
            return new Marked(Markers.of(shouted.group(1)), text);
        }
        return new Marked(ASSIGNED.matcher(text).matches() ? Marker.ACTION : Marker.NONE, text);
    }

    private record Marked(Marker marker, String text) {}
}
