package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.WordFile;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day at which minutes say that a meeting began: behind a label {@code Time}, or beside the day. */
final class HeadingTime {

    private static final int FIRST = 12;
    private static final Set<String> LABELS = Set.of(
            "time",
            "meeting time",
            "start",
            "start time",
            "started",
            "begin",
            "uhrzeit",
            "zeit",
            "beginn",
            "heure",
            "horaire",
            "debut",
            "hora",
            "hora de inicio",
            "horario",
            "inicio");

    /** Minutes stand behind a colon or an {@code h}; behind a dot they may be the number of a version. */
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:.])(?:[01]?\\d|2[0-3])[:h][0-5]\\d(?!\\d)");

    private static final Pattern SPAN = Pattern.compile("[-–—]");

    private HeadingTime() {}

    static Optional<LocalTime> of(String title, List<MinutesBlock> blocks) {
        List<MinutesBlock> head = blocks.subList(0, Math.min(FIRST, blocks.size()));
        return head.stream()
                .flatMap(block -> labelled(block).stream())
                .findFirst()
                .or(() -> beside(title))
                .or(() -> head.stream()
                        .filter(block -> block.kind() == Kind.HEADING)
                        .flatMap(block -> beside(block.text()).stream())
                        .findFirst());
    }

    private static Optional<LocalTime> labelled(MinutesBlock block) {
        for (int i = 0; i + 1 < block.cells().size(); i++) {
            Optional<LocalTime> time = told(block.cells().get(i), block.cells().get(i + 1));
            if (time.isPresent()) {
                return time;
            }
        }
        return Label.of(block.text()).flatMap(label -> told(label.name(), label.rest()));
    }

    private static Optional<LocalTime> told(String label, String text) {
        if (LABELS.contains(WordFile.normal(label))) {
            return clock(text);
        }
        return SectionWords.section(label) == Section.DATE ? beside(text) : Optional.empty();
    }

    /** The time beside the day in a text. */
    static Optional<LocalTime> beside(String text) {
        return WrittenDay.of(text, "").flatMap(day -> clock(text.replace(day.text(), " ")));
    }

    /** The first time; of a span its beginning. */
    private static Optional<LocalTime> clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        return clock.find() ? ClockText.time(SPAN.split(text.substring(clock.start()), 2)[0]) : Optional.empty();
    }
}
