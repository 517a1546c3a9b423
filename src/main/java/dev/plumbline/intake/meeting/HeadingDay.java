package dev.plumbline.intake.meeting;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.MonthName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole day in a line above a transcript, with its year: {@code 15 June 2026}, {@code Jun 15, 2026}, {@code 2026-06-15}. */
final class HeadingDay {

    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?u)(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+(?:de\\s+)?(\\p{L}{3,10})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d{2})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?u)(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}[-/.]\\d{2}[-/.]\\d{2}(?!\\d)");

    private HeadingDay() {}

    /** The day; {@code null} when the line says none, or one that can be read in two ways. */
    static @Nullable LocalDate of(String line) {
        Matcher dayMonth = DAY_MONTH.matcher(line);
        if (dayMonth.find()) {
            return day(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(line);
        if (monthDay.find()) {
            return day(monthDay.group(3), monthDay.group(1), monthDay.group(2));
        }
        Matcher numbers = NUMBERS.matcher(line);
        return numbers.find() ? DateInName.of(numbers.group().replace('/', '-')).orElse(null) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int number = MonthName.number(month).orElse(0);
        try {
            return number == 0 ? null : LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
        } catch (DateTimeException none) {
            return null;
        }
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.model.Problem;
import java.util.List;
import java.util.Optional;
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
        for (int i = 0; i < blocks.size(); i++) {
            MinutesBlock block = blocks.get(i);
            boolean looked = i < FIRST || (block.kind() == Kind.HEADING && block.depth() == 1);
            Optional<WrittenDay> day = looked ? WrittenDay.of(block.text(), language) : Optional.empty();
            if (day.isPresent()) {
                return new HeadingDay(day.get(), block.place());
            }
        return new HeadingDay(null, Problem.WHOLE_FILE);
    private static Optional<WrittenDay> labelled(MinutesBlock block, String language) {
        for (int i = 0; i + 1 < block.cells().size(); i++) {
            if (SectionWords.section(block.cells().get(i)) == Section.DATE) {
                return WrittenDay.of(block.cells().get(i + 1), language);
            }
        return Label.of(block.text())
                .filter(label -> SectionWords.section(label.name()) == Section.DATE)
                .flatMap(label -> WrittenDay.of(label.rest(), language));
    @Nullable
    LocalDate date() {
        return day == null ? null : day.date();
    }
}
