package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import java.util.Optional;

/** Whether the values of a column are of the kind a field has: where a header is ambiguous, values decide ({@code formats.md} C.2). */
final class FieldFit {

    private static final double EMPTY = 0.9;
    private static final double UNFIT = 0.6;
    private static final double CLEARLY = 0.6;
    private static final Fit ANSWERS = new Fit(0, "its values are yes and no");

    private FieldFit() {}

    /**
     * Why a column cannot be a field, or how well it fits.
     *
     * @param factor 0 (cannot be) to 1
     * @param objection why not
     */
    record Fit(double factor, String objection) {
        static final Fit GOOD = new Fit(1, "");
    }

    static Fit of(Field field, ColumnProfile profile) {
        if (profile.withheldOnly()) {
            return new Fit(EMPTY, "");
        }
        return switch (field.kind()) {
            case DATE -> dates(profile);
            case MONEY -> atLeast(profile.share(FieldFit::money), 0.5, 1, "its values are no amounts");
            case NUMBER -> atLeast(profile.share(FieldFit::number), 0.5, 1, "its values are no numbers");
            case SHARE -> atLeast(profile.share(FieldFit::share), 0.5, 1, "its values are no shares");
            case HEALTH -> atLeast(profile.share(c -> means("health", c)), 0.4, 1, "its values are no ratings");
            case WORK_TYPE -> workType(profile);
            case PRIORITY -> priority(profile);
            case LIFECYCLE -> lifecycle(profile);
            case PERSON ->
                answers(profile) ? ANSWERS : atLeast(profile.share(FieldFit::words), 0.5, 1, "its values are no names");
            case TEXT -> text(field, profile);
        };
    }

    /**
     * How well a column fits whose header is exactly one of the field's: cells that do not fit report for themselves, unless
     * the values clearly are of another kind ({@code formats.md} §0 rule 8).
     */
    static Fit ofExact(Field field, ColumnProfile profile) {
        Fit fit = of(field, profile);
        boolean typed =
                switch (field.kind()) {
                    case DATE, MONEY, NUMBER, SHARE -> true;
                    default -> false;
                };
        return fit.factor() == 0 && typed && !another(field, profile) ? new Fit(UNFIT, "") : fit;
    }

    private static boolean another(Field field, ColumnProfile profile) {
        boolean words = profile.share(c -> c.kind() == Cell.Kind.BOOLEAN
                        || means("boolean", c)
                        || means("lifecycle", c)
                        || means("health", c))
                >= CLEARLY;
        if (field.kind() == Field.Kind.DATE) {
            return words || profile.share(c -> number(c) && !date(c)) >= CLEARLY;
        }
        boolean amount = field.kind() == Field.Kind.MONEY;
        double fits = profile.share(amount ? FieldFit::money : FieldFit::share);
        boolean percentages = amount && profile.share(c -> number(c) && !money(c)) > 0;
        return words || profile.share(FieldFit::date) >= CLEARLY || (fits == 0 && !percentages);
    }

    private static Fit atLeast(double share, double least, double factor, String objection) {
        return share >= least ? new Fit(factor, "") : new Fit(0, objection);
    }

    /** Years and weeks of no year are dates where nearly all values are. */
    private static Fit dates(ColumnProfile profile) {
        return profile.share(FieldFit::date) < 0.5 && profile.share(c -> date(c) || vague(c)) >= 0.9
                ? new Fit(0.85, "")
                : atLeast(profile.share(FieldFit::date), 0.5, 1, "its values are no dates");
    }

    private static Fit lifecycle(ColumnProfile profile) {
        if (rates(profile)) {
            return new Fit(0, "its values are red, amber, green");
        }
        if (profile.share(c -> Vocabulary.looseMeaning("lifecycle", c.text()).isPresent()) >= 0.3) {
            return Fit.GOOD;
        }
        boolean list = profile.distinct() <= 20 && profile.prose() < 0.2 && profile.share(FieldFit::words) >= 0.8;
        return list ? new Fit(0.85, "") : new Fit(0, "its values are no status words");
    }

    /** Whether most values are ratings and no status words. */
    static boolean rates(ColumnProfile profile) {
        return profile.share(c -> means("health", c)
                        && Vocabulary.meaning("lifecycle", c.text()).isEmpty())
                >= 0.6;
    }

    private static Fit priority(ColumnProfile profile) {
        if (profile.share(c -> PriorityWords.bareNumber(c.text())
                        || PriorityWords.tier(c.text()).isPresent())
                >= 0.6) {
            return Fit.GOOD;
        }
        return new Fit(0, "its values are no priority classes");
    }

    private static Fit workType(ColumnProfile profile) {
        boolean known = profile.share(c -> means("work type", c)) >= 0.5;
        boolean flag = profile.share(c -> means("boolean", c)) >= 0.8;
        return known || flag ? Fit.GOOD : new Fit(0, "its values are none of change, mandatory, run");
    }

    private static Fit text(Field field, ColumnProfile profile) {
        return switch (field) {
            case ID -> profile.prose() < 0.3 ? Fit.GOOD : new Fit(0, "its values are sentences");
            case NAME -> name(profile);
            case VALUE -> answers(profile) ? ANSWERS : Fit.GOOD;
            case DESCRIPTION, COMMENTS, DEPENDENCY, PARENT, PORTFOLIO, REMOVES -> Fit.GOOD;
            default -> atLeast(profile.share(FieldFit::words), 0.5, 1, "its values are no words");
        };
    }

    private static boolean answers(ColumnProfile profile) {
        return profile.share(c -> c.kind() == Cell.Kind.BOOLEAN
                        || (words(c) && c.text().strip().length() > 1 && means("boolean", c)))
                >= 0.8;
    }

    private static Fit name(ColumnProfile profile) {
        if (profile.share(FieldFit::words) < 0.5 && profile.share(FieldFit::number) > 0.8) {
            return new Fit(0, "its values are numbers");
        }
        boolean few = profile.filled() >= 8 && profile.distinct() <= 3;
        return few ? new Fit(0, "its values are the same few words") : Fit.GOOD;
    }

    static boolean date(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> true;
            case NUMBER -> SerialDates.day(cell.text()).isPresent();
            case TEXT ->
                SerialDates.day(cell.text()).isPresent()
                        || (!vague(cell)
                                && DateText.read(cell.text(), DateOrder.DAY_FIRST)
                                                .shape()
                                        != DateText.Shape.NONE);
            default -> false;
        };
    }

    /** A year alone, or a part of a year that is not named. */
    private static boolean vague(Cell cell) {
        String text = cell.text().strip();
        return text.length() <= 12
                && (text.matches("(?:19|20|21)\\d\\d")
                        || DateText.read(text, DateOrder.DAY_FIRST).shape() == DateText.Shape.WITHOUT_YEAR);
    }

    static boolean number(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || (cell.kind() == Cell.Kind.TEXT && numberText(cell.text()).isPresent());
    }

    private static boolean money(Cell cell) {
        return (cell.kind() == Cell.Kind.NUMBER && !cell.unit().equals("%"))
                || (cell.kind() == Cell.Kind.TEXT
                        && numberText(CurrentValue.amount(cell.text()))
                                .filter(n -> MoneyUnit.understood(n.around()))
                                .isPresent());
    }

    private static boolean share(Cell cell) {
        return number(cell) || cell.text().matches("\\s*\\d+\\s*/\\s*\\d+\\s*");
    }

    private static boolean words(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.text().chars().anyMatch(Character::isLetter) && !date(cell);
    }

    private static boolean means(String topic, Cell cell) {
        return Vocabulary.meaning(topic, cell.text()).isPresent();
    }

    private static Optional<NumberText.Reading> numberText(String text) {
        Optional<NumberText.Reading> point = NumberText.read(text, false);
        return point.isPresent() ? point : NumberText.read(text, true);
    }
}
