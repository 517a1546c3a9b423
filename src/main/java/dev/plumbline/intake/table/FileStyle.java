package dev.plumbline.intake.table;

import dev.plumbline.model.Field;
import dev.plumbline.model.Problem;
import dev.plumbline.model.TableKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes dates and numbers, decided once by a vote of its cells, never cell by cell ({@code formats.md} §0 rules 5
 * and 6). Where no cell proves anything, the language of the headers decides.
 *
 * @param dateOrder whether the day or the month comes first
 * @param decimals what the file shows of the sign that divides decimals
 * @param fiscalYearStart the month fiscal years start in, 1–12; {@code null} when nobody said
 */
record FileStyle(DateOrder dateOrder, DecimalVotes decimals, @Nullable Integer fiscalYearStart) {

    private static final List<Field.Kind> NUMBERS = List.of(Field.Kind.MONEY, Field.Kind.NUMBER, Field.Kind.SHARE);

    private static final List<String> DATES = List.of(
            "valid from",
            "valid to",
            "from",
            "to",
            "period",
            "date",
            "due",
            "closed",
            "expiry",
            "scheduled start",
            "moved to",
            "on",
            "until");

    private static final Pattern DATE_HEADER = Pattern.compile(
            "\\b(date|datum|fecha|created|updated|modified|resolved|erstellt|aktualisiert|geandert|cree|modifie|creado"
                    + "|actualizado|due|start|end|finish|on)\\b");
    private static final Pattern DATE_INSIDE =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?![\\d/-])");
    private static final double MOSTLY = 0.8;
    private static final int LONGEST_TITLE = 300;

    /** A table, what its columns mean, and what they hold. */
    record Table(Block block, Mapping mapping, ColumnMapper profiles) {}

    static FileStyle of(
            Collection<Table> tables, boolean semicolon, @Nullable Integer fiscalYearStart, Problems problems) {
        Votes votes = new Votes();
        Map<String, Integer> languages = new HashMap<>();
        for (Table table : tables) {
            table.mapping().choices().forEach((field, choices) -> {
                for (Choice choice : choices) {
                    vote(table, field, choice.column(), votes);
                }
                twins(table, field, choices, votes);
            });
            elsewhere(table, votes);
            for (Column column : table.mapping().columns().values()) {
                Synonyms.language(
                                table.mapping().kind().label(), column.header().key())
                        .ifPresent(l -> languages.merge(l, 1, Integer::sum));
            }
        }
        boolean foreign =
                languages.entrySet().stream().anyMatch(e -> !e.getKey().isEmpty() && e.getValue() >= 2);
        return new FileStyle(votes.order(foreign, problems), votes.decimals(foreign, semicolon), fiscalYearStart);
    }

    private static void vote(Table table, String field, Column column, Votes votes) {
        boolean date = isDate(table.mapping().kind(), field);
        boolean number = isNumber(table.mapping().kind(), field);
        if (!date && !number) {
            return;
        }
        for (Row row : table.block().rows()) {
            Cell cell = row.at(column.position());
            if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                if (date) {
                    votes.date(cell.text(), table.block(), row, column.position());
                } else {
                    votes.number(cell.text());
                }
            }
        }
    }

    /** Dates of columns that mean no field, and of the cells above the table, prove the order as well. */
    private static void elsewhere(Table table, Votes votes) {
        Set<Column> mapped = table.mapping().choices().values().stream()
                .flatMap(List::stream)
                .map(Choice::column)
                .collect(Collectors.toSet());
        for (Column column : table.block().columns()) {
            boolean named = DATE_HEADER.matcher(column.header().key()).find();
            if (!mapped.contains(column)
                    && (named || table.profiles().profile(column).share(FieldFit::date) >= MOSTLY)) {
                table.block().rows().forEach(row -> prove(row.at(column.position()), named, votes));
            }
        }
        for (Row row : table.block().above()) {
            row.cells().forEach(cell -> prove(cell, false, votes));
        }
    }

    /** Points divide versions too: {@code 1.2.10} is a date only below a header that says so. */
    private static void prove(@Nullable Cell cell, boolean pointed, Votes votes) {
        if (cell != null && cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST_TITLE) {
            Matcher inside = DATE_INSIDE.matcher(cell.text());
            while (inside.find()) {
                if (pointed || !inside.group(2).equals(".")) {
                    votes.proof(Integer.parseInt(inside.group(1)), Integer.parseInt(inside.group(3)), inside.group(2));
                }
            }
        }
    }

    /** Where a column says in text what another says as a count of milliseconds, the count proves the order. */
    private static void twins(Table table, String field, List<Choice> choices, Votes votes) {
        if (choices.size() < 2 || !isDate(table.mapping().kind(), field)) {
            return;
        }
        for (Row row : table.block().rows()) {
            choices.stream()
                    .map(choice -> SerialDates.instant(
                            row.text(choice.column().position()).strip()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(day -> choices.forEach(
                            choice -> votes.twin(row.text(choice.column().position()), day)));
        }
    }

    static boolean isDate(TableKind kind, String field) {
        return kind == TableKind.REGISTER ? Field.labelled(field).kind() == Field.Kind.DATE : DATES.contains(field);
    }

    private static boolean isNumber(TableKind kind, String field) {
        return kind == TableKind.REGISTER
                ? NUMBERS.contains(Field.labelled(field).kind())
                : List.of("weight", "available", "demand").contains(field);
    }

    private static final class Votes {

        private int dayFirst;
        private int monthFirst;
        private int comma;
        private int point;
        private String undecided = "";
        private String undecidedPlace = "";
        private String lastMonthFirst = "";
        private String lastMonthFirstPlace = "";

        void date(String text, Block block, Row row, int position) {
            Matcher numbers = DateText.NUMBERS.matcher(CellPart.bareDate(PlainText.collapse(text)));
            if (!numbers.matches()) {
                return;
            }
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(3));
            int before = monthFirst;
            boolean proved = proof(first, second, numbers.group(2));
            if (monthFirst > before) {
                lastMonthFirst = text;
                lastMonthFirstPlace = block.place(row.number(), position);
            } else if (!proved && undecided.isEmpty() && first != second) {
                undecided = text;
                undecidedPlace = block.place(row.number(), position);
            }
        }

        boolean proof(int first, int second, String sign) {
            boolean day = sign.equals(".") || (first > 12 && first <= 31 && second <= 12);
            boolean month = !day && second > 12 && second <= 31 && first <= 12;
            dayFirst += day ? 1 : 0;
            monthFirst += month ? 1 : 0;
            return day || month;
        }

        void twin(String text, LocalDate day) {
            boolean dayMay = near(DateText.read(text, DateOrder.DAY_FIRST), day);
            boolean monthMay = near(DateText.read(text, DateOrder.MONTH_FIRST), day);
            dayFirst += dayMay && !monthMay ? 1 : 0;
            monthFirst += monthMay && !dayMay ? 1 : 0;
        }

        /** Time zones are less than a day apart. */
        private static boolean near(DateText.Reading reading, LocalDate day) {
            LocalDate read = reading.last();
            return read != null && Math.abs(ChronoUnit.DAYS.between(read, day)) <= 1;
        }

        void number(String text) {
            NumberText.Proof proof = NumberText.proof(text);
            comma += proof == NumberText.Proof.COMMA ? 1 : 0;
            point += proof == NumberText.Proof.POINT ? 1 : 0;
        }

        DateOrder order(boolean foreign, Problems problems) {
            DateOrder order = monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
            if (dayFirst > 0 && monthFirst > 0) {
                problems.add(
                        lastMonthFirstPlace.isEmpty() ? Problem.WHOLE_FILE : lastMonthFirstPlace,
                        "mixed-date-order",
                        lastMonthFirst,
                        "The file writes dates both ways round: " + dayFirst + " can only be "
                                + DateOrder.DAY_FIRST.words() + ", "
                                + monthFirst + " only " + DateOrder.MONTH_FIRST.words() + ". It is read as "
                                + order.words()
                                + "; write all of them as 2026-12-31 to be sure.");
            } else if (dayFirst + monthFirst == 0 && !undecided.isEmpty() && !foreign) {
                problems.add(
                        undecidedPlace,
                        "ambiguous-date-order",
                        undecided,
                        "No date in the file tells whether the day or the month comes first. It is read as "
                                + order.words() + "; write dates as 2026-12-31 to be sure.");
            }
            return order;
        }

        DecimalVotes decimals(boolean foreign, boolean semicolon) {
            return new DecimalVotes(comma, point, foreign, semicolon);
        }
    }

    /** A number as a table that is no register writes it; empty when the cell holds none. */
    Optional<java.math.BigDecimal> number(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return Optional.of(new java.math.BigDecimal(cell.text()));
        }
        return NumberText.read(cell.text(), decimals.decimalComma())
                .map(reading ->
                        reading.around().contains("%") ? reading.amount().movePointLeft(2) : reading.amount());
    }
}
