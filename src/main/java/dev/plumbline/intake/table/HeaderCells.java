package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cells of a row say as headers, and how well Plumbline knows them. */
final class HeaderCells {

    private static final int LONGEST = 2_000;
    private static final int MOST_WORDS = 9;

    private HeaderCells() {}

    /** The number of distinct known headers, weighted, and lowered where most headers are unknown. */
    static double score(List<String> texts) {
        double sum = 0;
        int filled = 0;
        List<String> seen = new ArrayList<>();
        for (String text : texts) {
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            String key = HeaderText.of(text).key();
            if (!seen.contains(key)) {
                seen.add(key);
                sum += strength(key);
            }
        }
        return filled < 2 ? 0 : sum * (0.8 + 0.2 * Math.min(1, sum / filled));
    }

    private static double strength(String key) {
        if (Synonyms.exact(Synonyms.ANY, key)) {
            return 1;
        }
        if (key.split(" ").length > MOST_WORDS) {
            return 0;
        }
        return Synonyms.candidates(Synonyms.ANY, key).stream()
                .mapToDouble(candidate -> candidate.confidence() - 0.3)
                .max()
                .orElse(0);
    }

    static boolean known(String text) {
        return !text.isEmpty()
                && Synonyms.exact(Synonyms.ANY, HeaderText.of(text).key());
    }

    /** Texts, or the days and years that head the columns of a plan. */
    static boolean headers(Row row) {
        return row.cells().stream().allMatch(c -> c == null || c.blank() || c.kind() == Cell.Kind.TEXT || period(c));
    }

    static boolean allHeaders(Row row) {
        return row.cells().stream()
                .allMatch(
                        c -> c == null || c.blank() || period(c) || (c.kind() == Cell.Kind.TEXT && !numeric(c.text())));
    }

    private static boolean period(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                ? cell.text().endsWith("-01")
                : cell.text().length() <= 12
                        && switch (DateText.read(cell.text(), DateOrder.DAY_FIRST)
                                .shape()) {
                            case PERIOD, FISCAL, WITHOUT_YEAR -> true;
                            default -> false;
                        };
    }

    static boolean childHeader(@Nullable Cell child, String parent) {
        if (child == null || child.kind() != Cell.Kind.TEXT || period(child)) {
            return child != null && period(child);
        }
        String key = HeaderText.of(child.text()).key();
        return known(child.text())
                || Qualifier.of(key).isPresent()
                || strength(HeaderText.of(parent + " " + child.text()).key()) >= 0.5;
    }

    static List<String> texts(Row row) {
        return row.cells().stream().map(HeaderCells::text).toList();
    }

    static String text(@Nullable Cell cell) {
        return cell == null || cell.blank() || cell.text().length() > LONGEST ? "" : cell.text();
    }

    static boolean allText(Row row) {
        return row.cells().stream()
                .allMatch(c -> c == null || c.blank() || (c.kind() == Cell.Kind.TEXT && !numeric(c.text())));
    }

    static boolean mostlyText(Row row) {
        int filled = 0;
        int text = 0;
        for (Cell cell : row.cells()) {
            if (cell != null && !cell.blank()) {
                filled++;
                text += cell.kind() == Cell.Kind.TEXT && !numeric(cell.text()) ? 1 : 0;
            }
        }
        return filled >= 2 && text >= 0.7 * filled;
    }

    private static boolean numeric(String text) {
        return !text.isBlank()
                && text.chars().noneMatch(Character::isLetter)
                && text.chars().anyMatch(Character::isDigit);
    }
}
