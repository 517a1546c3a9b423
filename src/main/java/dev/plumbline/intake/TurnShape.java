package dev.plumbline.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a text marks who speaks, in the order in which the shapes are tried ({@code formats.md} B.1–B.4). */
public enum TurnShape {
    /** {@code 00:00:00 From Name to Everyone:}, the chat of Zoom in its shapes. */
    CHAT("^(?:\\d{4}-\\d\\d-\\d\\d )?(?<time>\\d\\d:\\d\\d:\\d\\d)(?:[\\t ]*\\sFrom  ?(?<label>\\S.{0,120}?)  ?to  ?"
            + "(?<to>\\S.{0,200}?)(?: ?: ?|:$)(?<text>.*)|\\t(?<label2>[^\\t]{1,80}?):\\t(?<text2>.+))$"),
    /** {@code Name  0:03}, two spaces between: Otter, Teams, Webex. */
    NAME_TIME("^(?<label>\\S[^\\t]{0,78}?)(?:\\s{2,}|\\t+)(?<time>(?:\\d{1,2}:)?\\d{1,2}:\\d\\d)\\s*(?<text>)$"),
    /** {@code Name (03:05): text}. */
    NAME_BRACKETS("^(?<label>\\S.{0,78}?)\\s*[(\\[](?<time>(?:\\d{1,2}:)?\\d{1,2}:\\d\\d)[)\\]]\\s*:?\\s*(?<text>.*)$"),
    /** {@code [00:03:05] Name: text}, {@code 03:05 Name: text}. */
    TIME_NAME(
            "^[\\[(]?(?<time>(?:\\d{1,2}:)?\\d{1,2}:\\d\\d)(?:[.,]\\d{1,3})?[\\])]?\\s*[-–]?\\s*(?<label>[^:\\s][^:]{0,78}?)\\s*:(?:\\s+|$)"
                    + "(?<text>.*)$"),
    /** {@code Name: text}, alone or under lines with a time. */
    NAME("^(?:\\*\\*)?(?<label>[^:\\s*#>|-][^:]{0,58}?)\\s*:(?:\\*\\*)?(?:\\s+|$)(?<text>(?!//).*)$");

    private static final int LEAST = 3;
    private static final int SAMPLE = 400;
    private static final Pattern HEADING = Pattern.compile("#{1,6} \\S");
    private static final Pattern NO_SPEAKER = Pattern.compile(
            "(?iu)(?:note|notes|notiz|hinweis|remarque|nota|https?|ftp|mailto|file|from|to|cc|bcc|subject|date|datum|fecha"
                    + "|time|zeit|heure|hora|uhrzeit|location|place|ort|lieu|lugar|title|titel|titre|título|topic|thema|attendees?|present|absent"
                    + "|apologies|participants?|teilnehmer|anwesend|agenda|action|actions|decision|decisions|agreed|resolved"
                    + "|todo|owner|due|status|summary|next steps|chair|secretary|entscheidung|beschluss|décision|decisión"
                    + "|acuerdo|question|answer|proposal|motion|risk|issue|warning|error|info|debug|id|name|value|type|description"
                    + "|version|author|key|url|source|link|see|example|tip|p\\.?s|step \\d+|item \\d+)");
    private static final Pattern NAME_WORD = Pattern.compile(
            "(?u)[\\p{Lu}\\p{Lt}\\p{Lo}@\\d(\\[{].*|(?:de|der|den|del|della|di|da|dos|van|von|zu|la|le|el|al|bin|ibn|y|e|und|and|und|&|/|-|–"
                    + "|d['’].*|o['’].*|iPhone|iPad|guest|external|extern)");

    private final Pattern pattern;

    TurnShape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** A turn that begins in a line; {@code null} when none does. */
    public @Nullable Turn turn(String line) {
        Matcher found = pattern.matcher(line.length() > 4_000 ? line.substring(0, 4_000) : line);
        if (!found.matches()) {
            return null;
        }
        String label = found.group("label");
        String to = "";
        String text = found.group("text");
        if (this == CHAT) {
            label = label == null ? found.group("label2") : label;
            to = found.group("to") == null ? "" : found.group("to");
            text = text == null ? found.group("text2") : text;
        }
        String whole = text == null ? "" : line.length() > 4_000 ? text + line.substring(4_000) : text;
        return label == null || (this != CHAT && !speaker(label))
                ? null
                : new Turn(this == NAME ? "" : found.group("time"), label.strip(), to, whole);
    }

    /** Whether a label may be a name: few words, each as names are written, and none that labels a text. */
    public static boolean speaker(String label) {
        String bare = label.strip();
        if (bare.isEmpty() || bare.length() > 80 || NO_SPEAKER.matcher(bare).matches()) {
            return false;
        }
        String[] words = bare.split("\\s+");
        boolean letters = bare.codePoints().anyMatch(Character::isLetter);
        if (words.length > 7 || !letters || bare.matches(".*[.!?;=<>]$") || bare.contains("://")) {
            return false;
        }
        if (bare.contains("@") && !bare.contains(" ")) {
            return true;
        }
        for (String word : words) {
            if (!NAME_WORD.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The shape of a text's turns; empty when it is no talk. */
    public static Optional<TurnShape> of(List<String> lines) {
        for (TurnShape shape : values()) {
            if (shape.fits(lines)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    private boolean fits(List<String> lines) {
        Map<String, Integer> speakers = new HashMap<>();
        int turns = 0;
        int filled = 0;
        int marked = 0;
        for (String line : lines.subList(0, Math.min(SAMPLE, lines.size()))) {
            Turn turn = turn(line);
            if (!line.isBlank()) {
                filled++;
                marked += line.matches("^\\s*(?:#{1,6} |[-*+•] |\\d+[.)] |\\|.*).*") ? 1 : 0;
            }
            if (turn != null) {
                turns++;
                speakers.merge(turn.label(), 1, Integer::sum);
            }
        }
        if (this == CHAT) {
            return turns >= 1 && firstIsTurn(lines);
        }
        boolean repeating = speakers.values().stream().anyMatch(count -> count > 1);
        boolean answered = this == NAME_TIME && turns * 2 <= filled;
        boolean headings = lines.stream().limit(SAMPLE).anyMatch(line -> HEADING.matcher(line)
                .lookingAt());
        boolean talk = !headings && turns >= LEAST && (repeating || answered) && marked * 5 <= filled;
        return this == NAME
                ? talk && speakers.size() >= 2 && turns * 3 >= filled && speakers.size() * 3 <= turns * 2
                : talk && turns * 8 >= filled;
    }

    private boolean firstIsTurn(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).limit(3).anyMatch(line -> turn(line) != null);
    }

    /**
     * The line where somebody begins to speak.
     *
     * @param time as written; empty when there is none
     * @param label who, as the tool calls them
     * @param to to whom, in a chat; empty otherwise
     * @param text the words in that line
     */
    public record Turn(String time, String label, String to, String text) {}
}
