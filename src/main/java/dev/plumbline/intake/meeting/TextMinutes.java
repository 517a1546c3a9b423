package dev.plumbline.intake.meeting;

import dev.plumbline.intake.meeting.MinutesBlock.Check;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.Markers;
import dev.plumbline.model.Passage.Marker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of plain text. A heading is a line that is underlined, in capitals, a numbered item that no other one follows, or a
 * known word that stands alone.
 */
final class TextMinutes {

    private static final int SHORT = 70;
    private static final Pattern UNDERLINE = Pattern.compile("\\s*([-=~_*])\\1{2,}\\s*");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{3,}[^\\p{Ll}]*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:TOP|Item|Point|Punto)\\s+)?(\\d{1,2}(?:\\.\\d{1,2})*)[.):]?\\s+(\\p{L}.*)");
    private static final Pattern BULLET =
            Pattern.compile("(\\s*)(?:[-*+•–▪‣◦·o]|[a-z]\\)|\\d{1,2}[.)])\\s+(?:\\[([ xX])\\]\\s+)?(\\S.*)");
    private static final Pattern CHECK = Pattern.compile("\\s*\\[([ xX])\\]\\s+(\\S.*)");
    private static final Pattern RULE = Pattern.compile("[\\s|:+=-]*\\|[\\s|:+=-]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final List<MinutesBlock> blocks = new ArrayList<>();
    private final List<String> lines;
    private int table;
    private boolean inTable;

    private TextMinutes(List<String> lines) {
        this.lines = lines;
    }

    static MinutesDocument of(TextLines file) {
        TextMinutes text = new TextMinutes(file.lines());
        int line = 0;
        while (line < file.lines().size()) {
            line = text.line(line) + 1;
        }
        return new MinutesDocument("", "", text.blocks, MarkdownMinutes.count(file.lines()), List.of());
    }

    /** Reads what begins in a line; the last line of it. */
    private int line(int i) {
        String line = lines.get(i);
        inTable = inTable && row(line);
        if (line.isBlank()
                || UNDERLINE.matcher(line).matches()
                || RULE.matcher(line).matches()) {
            return i;
        }
        if (row(line)) {
            cells(i, line);
            return i;
        }
        int heading = heading(i, line);
        if (heading > 0) {
            Matcher numbered = NUMBERED.matcher(line);
            return add(i, i, Kind.HEADING, heading, Check.NONE, numbered.matches() ? numbered.group(2) : line);
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            int depth = bullet.group(1).replace("\t", "    ").length() / 2 + 1;
            return add(i, last(i), Kind.ITEM, depth, check(bullet.group(2)), bullet.group(3));
        }
        Matcher check = CHECK.matcher(line);
        if (check.matches()) {
            return add(i, i, Kind.ITEM, 1, check(check.group(1)), check.group(2));
        }
        return quote(line)
                ? add(i, i, Kind.QUOTE, 0, Check.NONE, line.strip().substring(1))
                : add(i, last(i), Kind.PARAGRAPH, 0, Check.NONE, line);
    }

    private static boolean row(String line) {
        return line.strip().startsWith("|")
                || line.chars().filter(c -> c == '|').count() > 1;
    }

    private static boolean quote(String line) {
        return line.strip().startsWith(">");
    }

    private void cells(int i, String line) {
        table += inTable ? 0 : 1;
        String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        List<String> cells =
                Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
        blocks.add(MinutesBlock.row("line " + (i + 1), !inTable, table, cells));
        inTable = true;
    }

    private int heading(int i, String line) {
        String text = line.strip();
        if (text.length() > SHORT || text.endsWith(".") || Character.isWhitespace(line.charAt(0))) {
            return 0;
        }
        String below = i + 1 < lines.size() ? lines.get(i + 1) : "";
        if (UNDERLINE.matcher(below).matches()) {
            return below.strip().startsWith("=") ? 1 : 2;
        }
        boolean label =
                Label.of(text).filter(before -> !before.rest().isEmpty()).isPresent();
        if (CAPITALS.matcher(text).matches() && !label) {
            return 2;
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return follower(i)
                    ? 0
                    : 2 + (int) numbered.group(1).chars().filter(c -> c == '.').count();
        }
        return known(text, listBelow(i)) && (blankBefore(i) || text.endsWith(":")) ? 2 : 0;
    }

    /** A word that may be a label as well is a heading where a list stands below it. */
    private static boolean known(String text, boolean list) {
        Marker marker = Markers.ofHeading(text);
        boolean one = marker != Marker.NONE && Markers.of(text) != Marker.NONE && text.endsWith(":") && !list;
        return SectionWords.ofHeading(text) != Section.OTHER || (marker != Marker.NONE && !one);
    }

    private boolean listBelow(int i) {
        return lines.stream()
                .skip(i + 1L)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> BULLET.matcher(line).matches())
                .isPresent();
    }

    private boolean blankBefore(int i) {
        return i == 0 || lines.get(i - 1).isBlank();
    }

    /** Whether another numbered line stands next to it, so that both are items of a list. */
    private boolean follower(int i) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean after = next < lines.size() && NUMBERED.matcher(lines.get(next)).matches();
        return after || (i > 0 && NUMBERED.matcher(lines.get(i - 1)).matches());
    }

    /** The last line of the paragraph that begins in a line. */
    private int last(int i) {
        int last = i;
        while (last + 1 < lines.size() && goesOn(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int i) {
        String line = lines.get(i);
        boolean other = BULLET.matcher(line).matches()
                || CHECK.matcher(line).matches()
                || UNDERLINE.matcher(line).matches()
                || row(line)
                || quote(line);
        return !line.isBlank() && !other && Label.of(line.strip()).isEmpty() && heading(i, line) == 0;
    }

    private static Check check(@Nullable String box) {
        return box == null ? Check.NONE : box.isBlank() ? Check.OPEN : Check.TICKED;
    }

    private int add(int first, int last, Kind kind, int depth, Check check, String begin) {
        String text = begin + " " + String.join(" ", lines.subList(first + 1, last + 1));
        String words = SPACES.matcher(text).replaceAll(" ").strip();
        String place = first == last ? "line " + (first + 1) : "line " + (first + 1) + "-" + (last + 1);
        if (!words.isEmpty()) {
            blocks.add(new MinutesBlock(place, kind, depth, check, words, List.of()));
        }
        return last;
    }
}
