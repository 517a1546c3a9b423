package dev.plumbline.intake.meeting;

import dev.plumbline.intake.TurnShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Transcripts as text: Otter, Fireflies, Webex, Google Meet and what people paste ({@code formats.md} B.3, B.4). A row is a line
 * behind the first turn; what stands above is the header.
 */
final class TurnDialect implements TalkDialect {

    private static final Pattern TIME_LINE = Pattern.compile("^\\s*[\\[(]?(" + ClockTime.SHAPE + ")[\\])]?\\s*$");
    private static final Pattern FOOTER = Pattern.compile(
            "(?i)^(?:transcribed by https?://otter\\.ai.*|transcription ended after .*|this editable transcript was .*"
                    + "|.{0,80} (?:started|stopped) transcription.*)$");

    @Override
    public boolean recognises(TextLines head) {
        return shape(head.lines()) != null && !MeetPages.recognises(head.lines());
    }

    private static @Nullable TurnShape shape(List<String> lines) {
        return TurnShape.of(lines).filter(shape -> shape != TurnShape.CHAT).orElse(null);
    }

    @Override
    public Talk read(TextLines text) {
        TurnShape shape = shape(text.lines());
        Script script = Script.of(text);
        return read(script, shape == null ? TurnShape.NAME : shape, 1, script.last());
    }

    /** Reads the turns that stand in some lines. */
    static Talk read(Script script, TurnShape shape, int from, int to) {
        TalkCollector talk = new TalkCollector(script);
        Set<String> speakers = speakers(script, shape, from, to);
        int first = from;
        while (first <= to
                && turn(script, shape, speakers, first) == null
                && !TIME_LINE.matcher(script.line(first)).matches()) {
            first++;
        }
        Talk.Header header = TalkHeader.of(script, from, first - 1);
        String label = "";
        @Nullable Long millis = null;
        int line = first;
        while (line <= to) {
            String text = script.line(line);
            TurnShape.Turn turn = turn(script, shape, speakers, line);
            Matcher time = TIME_LINE.matcher(text);
            if (text.isBlank()) {
                talk.blank();
            } else if (time.matches()) {
                millis = ClockTime.millis(time.group(1));
                talk.accepted(1);
            } else if (FOOTER.matcher(text.strip()).matches()) {
                talk.accepted(1);
            } else {
                String words = text;
                if (turn != null) {
                    label = turn.label();
                    millis = turn.time().isEmpty() ? millis : time(talk, script, line, turn.time());
                    words = turn.text();
                }
                int last = words.isBlank() ? line : paragraph(script, shape, speakers, line, to);
                StringBuilder all = new StringBuilder(words);
                for (int more = line + 1; more <= last; more++) {
                    all.append(' ').append(script.line(more));
                }
                if (all.toString().isBlank()) {
                    talk.accepted(1);
                } else {
                    talk.add(line, last, label, millis, all.toString(), last - line + 1);
                }
                line = last;
            }
            line++;
        }
        return talk.talk(header);
    }

    private static @Nullable Long time(TalkCollector talk, Script script, int line, String written) {
        Long millis = ClockTime.millis(written);
        if (millis == null) {
            talk.tell(
                    script.place(line, line),
                    "bad-time",
                    written,
                    "The time of an utterance looks like 1:02:03 or 02:03; its words are read without it.");
        }
        return millis;
    }

    /** The last line that goes on with the words of a line: neither blank, nor a turn, nor a time. */
    private static int paragraph(Script script, TurnShape shape, Set<String> speakers, int line, int to) {
        int last = line;
        while (last < to
                && script.together(last, last + 1)
                && !script.line(last + 1).isBlank()
                && turn(script, shape, speakers, last + 1) == null
                && !TIME_LINE.matcher(script.line(last + 1)).matches()
                && !FOOTER.matcher(script.line(last + 1).strip()).matches()) {
            last++;
        }
        return last;
    }

    private static TurnShape.@Nullable Turn turn(Script script, TurnShape shape, Set<String> speakers, int line) {
        TurnShape.Turn turn = shape.turn(script.line(line));
        return turn == null || (shape == TurnShape.NAME && !speakers.contains(turn.label())) ? null : turn;
    }

    /** Who speaks; in plain dialogue a label that occurs once and has one word is none among names of several. */
    private static Set<String> speakers(Script script, TurnShape shape, int from, int to) {
        Set<String> once = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (int line = from; line <= to; line++) {
            TurnShape.Turn turn = shape.turn(script.line(line));
            if (turn != null && !once.add(turn.label())) {
                all.add(turn.label());
            }
        }
        once.stream().filter(label -> label.contains(" ") || all.isEmpty()).forEach(all::add);
        return all;
    }
}
