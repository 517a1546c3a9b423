package dev.plumbline.intake.meeting;

import dev.plumbline.intake.TurnShape;
import dev.plumbline.model.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The chat of a Zoom meeting in its four shapes ({@code formats.md} B.1). A row is a line. What was written to one person only
 * is private: it is left out, and told without its text.
 */
final class ChatDialect implements TalkDialect {

    private static final Pattern PRIVATE = Pattern.compile(
            "(?iu).*\\((?:direct message|privately|direktnachricht|privat|message direct|en privé|mensaje directo|en privado)\\).*");
    private static final Pattern TIMED = Pattern.compile("^\\d{2}:\\d{2}:\\d");
    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}) .*");

    @Override
    public boolean recognises(TextLines head) {
        return TurnShape.of(head.lines())
                .filter(shape -> shape == TurnShape.CHAT)
                .isPresent();
    }

    @Override
    public Talk read(TextLines text) {
        Script script = Script.of(text);
        TalkCollector talk = new TalkCollector(script);
        Set<String> senders = senders(script);
        @Nullable LocalDate day = null;
        int line = 1;
        int last = script.last();
        while (line <= last) {
            TurnShape.Turn turn = TurnShape.CHAT.turn(script.line(line));
            if (turn == null) {
                if (script.line(line).isBlank()) {
                    talk.blank();
                } else {
                    talk.rejected(
                            line,
                            "no-sender",
                            "",
                            "A message of a chat begins with a time and its sender; this line has neither.");
                }
                line++;
                continue;
            }
            Matcher dated = DAY.matcher(script.line(line));
            day = day == null && dated.matches() ? WrittenDay.sureOf(dated.group(1)) : day;
            int end = end(script, line);
            message(talk, script, turn, line, end, senders);
            line = end + 1;
        }
        return talk.talk(new Talk.Header("", Problem.WHOLE_FILE, day, null, null, List.of()));
    }

    private static void message(
            TalkCollector talk, Script script, TurnShape.Turn turn, int line, int end, Set<String> senders) {
        boolean toOne = senders.contains(PersonLabel.name(turn.to()));
        if (PRIVATE.matcher(turn.to()).matches()
                || PRIVATE.matcher(turn.label()).matches()
                || toOne) {
            talk.rejected(
                    line,
                    "private-message",
                    "",
                    (end - line + 1) + " lines of a private message are no part of the meeting and are left out.");
            for (int more = line + 1; more <= end; more++) {
                talk.rejectedToo();
            }
            return;
        }
        StringBuilder words = new StringBuilder(turn.text());
        for (int more = line + 1; more <= end; more++) {
            words.append(' ').append(script.line(more));
        }
        boolean elapsed = turn.to().isEmpty();
        talk.add(
                line,
                end,
                turn.label(),
                elapsed ? ClockTime.millis(turn.time()) : null,
                words.toString(),
                end - line + 1);
    }

    /** The last line of a message that begins in a line: up to the next message, blank lines at its end left out. */
    private static int end(Script script, int line) {
        int end = line;
        for (int next = line + 1; next <= script.last(); next++) {
            if (TurnShape.CHAT.turn(script.line(next)) != null
                    || TIMED.matcher(script.line(next)).find()) {
                break;
            }
            end = script.line(next).isBlank() ? end : next;
        }
        return end;
    }

    private static Set<String> senders(Script script) {
        Set<String> senders = new HashSet<>();
        for (String line : script.lines()) {
            TurnShape.Turn turn = TurnShape.CHAT.turn(line);
            if (turn != null) {
                senders.add(PersonLabel.name(turn.label()));
            }
        }
        senders.remove("");
        return senders;
    }
}
