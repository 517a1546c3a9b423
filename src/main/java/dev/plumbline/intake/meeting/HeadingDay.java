package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day minutes tell at their beginning: behind a label {@code Meeting date}, else in a heading or one of the first blocks.
 *
 * @param day the day; {@code null} when they tell none
 * @param place where it stands
 */
record HeadingDay(@Nullable WrittenDay day, String place) {

    private static final int LABELLED = 40;
    private static final int FIRST = 12;

    static HeadingDay of(List<MinutesBlock> blocks, String language) {
        for (MinutesBlock block : blocks.subList(0, Math.min(LABELLED, blocks.size()))) {
            Optional<WrittenDay> day = labelled(block, language);
            if (day.isPresent()) {
                return new HeadingDay(day.get(), block.place());
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            MinutesBlock block = blocks.get(i);
            boolean looked = i < FIRST || (block.kind() == Kind.HEADING && block.depth() == 1);
            Optional<WrittenDay> day = looked ? WrittenDay.of(block.text(), language) : Optional.empty();
            if (day.isPresent()) {
                return new HeadingDay(day.get(), block.place());
            }
        }
        return new HeadingDay(null, Problem.WHOLE_FILE);
    }

    private static Optional<WrittenDay> labelled(MinutesBlock block, String language) {
        for (int i = 0; i + 1 < block.cells().size(); i++) {
            if (SectionWords.section(block.cells().get(i)) == Section.DATE) {
                return WrittenDay.of(block.cells().get(i + 1), language);
            }
        }
        return Label.of(block.text())
                .filter(label -> SectionWords.section(label.name()) == Section.DATE)
                .flatMap(label -> WrittenDay.of(label.rest(), language));
    }

    @Nullable
    LocalDate date() {
        return day == null ? null : day.date();
    }
}
