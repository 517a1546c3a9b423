package dev.plumbline.intake.meeting;

import dev.plumbline.intake.TurnShape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Subtitles: WebVTT as Zoom, Teams and Webex write it, SRT and SBV ({@code formats.md} B.1–B.4). A row is a cue. A cue that
 * names nobody goes on with the speaker before it.
 */
enum CueDialect implements TalkDialect {
    VTT("-->"),
    SRT("-->"),
    SBV(",");

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?(?:\\s+([^>]*))?>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9][^<>]{0,200}>");
    private static final Pattern CUE_HEADER = Pattern.compile("^\\d+\\s+\"([^\"]*)\"(?:\\s*\\(.*\\))?\\s*$");
    private static final Pattern ID = Pattern.compile("^(?:\\d+|[A-Za-z0-9-]+/\\d+-\\d+|\\d+\\s+\".*\".*)\\s*$");
    private static final Pattern ARROW =
            Pattern.compile("^\\s*\\S*\\d:\\S*\\s*-->.*|^\\d+:\\d{2}:\\d{2}[.,]\\d+,\\d+:.*");

    private final Pattern timing;

    CueDialect(String between) {
        timing = Pattern.compile(
                "^\\s*(" + ClockTime.SHAPE + ")\\s*" + between + "\\s*(" + ClockTime.SHAPE + ")(?:\\s.*)?$");
    }

    @Override
    public boolean recognises(TextLines head) {
        List<String> filled =
                head.lines().stream().filter(line -> !line.isBlank()).limit(8).toList();
        boolean vtt = !filled.isEmpty() && filled.get(0).strip().matches("\\uFEFF?WEBVTT(?:\\s.*)?");
        return switch (this) {
            case VTT -> vtt;
            case SRT ->
                !vtt
                        && filled.stream().limit(2).anyMatch(line -> timing.matcher(line)
                                .matches());
            case SBV ->
                filled.stream().limit(1).anyMatch(line -> timing.matcher(line).matches());
        };
    }

    @Override
    public Talk read(TextLines text) {
        Script script = Script.of(text);
        TalkCollector talk = new TalkCollector(script);
        boolean voices = text.lines().stream()
                .anyMatch(line ->
                        VOICE.matcher(line).find() || CUE_HEADER.matcher(line).matches());
        String speaker = "";
        int last = script.last();
        int line = 1;
        while (line <= last) {
            Matcher times = timing.matcher(script.line(line));
            if (!times.matches()) {
                if (ARROW.matcher(script.line(line)).matches()) {
                    talk.rejected(
                            line,
                            "bad-time",
                            script.line(line),
                            "The times of a cue look like 00:01:02.300 --> 00:01:05.000.");
                }
                line++;
                continue;
            }
            int end = end(script, line + 1);
            Matcher named = CUE_HEADER.matcher(script.line(line - 1));
            if (named.matches()) {
                speaker = named.group(1);
            }
            speaker = cue(talk, script, new Cue(line, end, ClockTime.millis(times.group(1)), speaker, voices));
            line = end + 1;
        }
        return talk.talk(Talk.Header.NONE);
    }

    /** The last line of the cue the words of which begin in a line. */
    private int end(Script script, int first) {
        int line = first;
        while (line <= script.lines().size() && !script.line(line).isBlank()) {
            boolean next = timing.matcher(script.line(line + 1)).matches()
                    && ID.matcher(script.line(line)).matches();
            if (next || timing.matcher(script.line(line)).matches()) {
                return line - 1;
            }
            line++;
        }
        return line - 1;
    }

    private record Cue(int timing, int last, @Nullable Long millis, String speaker, boolean voices) {}

    /** Adds what is said in a cue, by one or several voices; who spoke last. */
    private String cue(TalkCollector talk, Script script, Cue cue) {
        String speaker = cue.speaker();
        int first = cue.timing() + 1;
        List<String> words = new ArrayList<>();
        boolean any = false;
        for (int line = cue.timing() + 1; line <= cue.last(); line++) {
            String text = script.line(line);
            Matcher voice = VOICE.matcher(text);
            int from = 0;
            while (voice.find()) {
                words.add(text.substring(from, voice.start()));
                any |= said(talk, cue, speaker, first, from == 0 ? line - 1 : line, words, any);
                String name = voice.group(1) == null ? "" : decoded(voice.group(1));
                speaker = name.isBlank() ? "" : name;
                first = line;
                from = voice.end();
            }
            String rest = text.substring(from);
            TurnShape.Turn turn = cue.voices() || line > cue.timing() + 1 ? null : TurnShape.NAME.turn(rest);
            if (turn != null) {
                speaker = decoded(turn.label());
                rest = turn.text();
            }
            words.add(rest);
        }
        if (!said(talk, cue, speaker, first, cue.last(), words, any) && !any) {
            talk.blank();
        }
        return speaker;
    }

    private static boolean said(
            TalkCollector talk, Cue cue, String speaker, int first, int last, List<String> words, boolean any) {
        String text = decoded(TAG.matcher(String.join(" ", words)).replaceAll(""));
        words.clear();
        if (text.isBlank()) {
            return false;
        }
        talk.add(first, Math.max(first, last), speaker, cue.millis(), text, any ? 0 : 1);
        return true;
    }

    private static String decoded(String text) {
        return StringEscapeUtils.unescapeHtml4(text);
    }
}
