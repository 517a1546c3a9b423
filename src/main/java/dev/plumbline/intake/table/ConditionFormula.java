package dev.plumbline.intake.table;

import dev.plumbline.intake.table.Condition.Answer;
import dev.plumbline.intake.table.Condition.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands the formulas people colour cells by: comparisons with words, numbers and cells of the sheet, {@code SEARCH},
 * {@code ISBLANK}, {@code NOT}, {@code AND}, {@code OR}. Everything else is not understood, and said so.
 */
final class ConditionFormula {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"(?:[^\"]|\"\")*\"|[A-Za-z]+\\(|\\$?[A-Za-z]{1,3}\\$?\\d{1,7}"
                    + "|-?\\d+(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?%?|TRUE|FALSE|<>|<=|>=|[=<>(),])\\s*");
    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 20;

    private final List<String> tokens = new ArrayList<>();
    private final int firstRow;
    private final int firstColumn;
    private int at;
    private int depth;

    /** A formula that is not understood. */
    private static final class Foreign extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private ConditionFormula(Sheet.Merge anchor) {
        this.firstRow = anchor.firstRow();
        this.firstColumn = anchor.firstColumn();
    }

    /** The condition; empty when it is not understood. Relative addresses count from the anchor's first cell. */
    static Optional<Condition> condition(String formula, Sheet.Merge anchor) {
        try {
            ConditionFormula reading = new ConditionFormula(anchor).scan(formula);
            Condition condition = reading.condition();
            reading.end();
            return Optional.of(condition);
        } catch (Foreign e) {
            return Optional.empty();
        }
    }

    /** The value; empty when it is not understood. */
    static Optional<Operand> operand(String formula, Sheet.Merge anchor) {
        try {
            ConditionFormula reading = new ConditionFormula(anchor).scan(formula);
            Operand operand = reading.operand();
            reading.end();
            return Optional.of(operand);
        } catch (Foreign e) {
            return Optional.empty();
        }
    }

    private ConditionFormula scan(String formula) throws Foreign {
        String text = formula.strip().replaceFirst("^=", "");
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (text.length() > LONGEST || !token.find(end) || token.start() != end) {
                throw new Foreign();
            }
            tokens.add(token.group(1));
            end = token.end();
        }
        return this;
    }

    private Condition condition() throws Foreign {
        if (++depth > DEEPEST) {
            throw new Foreign();
        }
        String token = peek();
        Condition condition =
                switch (token.toUpperCase(Locale.ROOT)) {
                    case "NOT(" -> negated();
                    case "AND(" -> joined(Answer.NO);
                    case "OR(" -> joined(Answer.YES);
                    case "ISBLANK(" -> blank();
                    case "ISNUMBER(" -> search();
                    case "ISERROR(" -> negation(search());
                    default -> comparison();
                };
        depth--;
        return condition;
    }

    private Condition negated() throws Foreign {
        at++;
        Condition inner = condition();
        take(")");
        return negation(inner);
    }

    private static Condition negation(Condition inner) {
        return (grid, row, column) -> inner.of(grid, row, column).not();
    }

    /** AND ends with the first no, OR with the first yes. */
    private Condition joined(Answer deciding) throws Foreign {
        List<Condition> parts = new ArrayList<>();
        do {
            at++;
            parts.add(condition());
        } while (peek().equals(","));
        take(")");
        return (grid, row, column) -> {
            Answer answer = deciding.not();
            for (Condition part : parts) {
                Answer one = part.of(grid, row, column);
                if (one == deciding) {
                    return deciding;
                }
                answer = one == Answer.UNKNOWN ? one : answer;
            }
            return answer;
        };
    }

    private Condition blank() throws Foreign {
        at++;
        Operand operand = operand();
        take(")");
        return Condition.blank(operand);
    }

    private Condition search() throws Foreign {
        at++;
        if (!peek().equalsIgnoreCase("SEARCH(")) {
            throw new Foreign();
        }
        at++;
        String sought = peek();
        if (!sought.startsWith("\"") || sought.contains("*") || sought.contains("?")) {
            throw new Foreign();
        }
        at++;
        take(",");
        Operand in = operand();
        take(")");
        take(")");
        return Condition.finding(unquoted(sought), in, "anywhere");
    }

    private Condition comparison() throws Foreign {
        Operand left = operand();
        String operator = peek();
        if (!operator.matches("=|<>|<=|>=|<|>")) {
            throw new Foreign();
        }
        at++;
        return Condition.comparing(left, operator, operand());
    }

    private Operand operand() throws Foreign {
        String token = peek();
        at++;
        if (token.startsWith("\"")) {
            return constant(Cell.text(unquoted(token)));
        }
        if (token.matches("-?\\d.*")) {
            String number = token.endsWith("%") ? token.substring(0, token.length() - 1) + "E-2" : token;
            return constant(new Cell(
                    Cell.Kind.NUMBER,
                    PlainNumber.of(number).orElseThrow(Foreign::new).toPlainString(),
                    ""));
        }
        if (token.matches("(?i)true|false")) {
            return constant(new Cell(Cell.Kind.BOOLEAN, token.toLowerCase(Locale.ROOT), ""));
        }
        Sheet.Merge cell = token.endsWith("(")
                ? null
                : CellReference.area(token.replace("$", "")).orElse(null);
        if (cell == null) {
            throw new Foreign();
        }
        boolean fixedColumn = token.startsWith("$");
        boolean fixedRow = token.indexOf('$', 1) > 0;
        int rows = cell.firstRow() - firstRow;
        int columns = cell.firstColumn() - firstColumn;
        return (grid, row, column) ->
                grid.at(fixedRow ? cell.firstRow() : row + rows, fixedColumn ? cell.firstColumn() : column + columns);
    }

    private static Operand constant(Cell cell) {
        return (grid, row, column) -> cell;
    }

    private static String unquoted(String token) {
        return token.substring(1, token.length() - 1).replace("\"\"", "\"");
    }

    private String peek() throws Foreign {
        if (at >= tokens.size()) {
            throw new Foreign();
        }
        return tokens.get(at);
    }

    private void take(String token) throws Foreign {
        if (!peek().equals(token)) {
            throw new Foreign();
        }
        at++;
    }

    private void end() throws Foreign {
        if (at != tokens.size()) {
            throw new Foreign();
        }
    }
}
