package dev.plumbline.intake.meeting;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.ReadResult;
import java.util.List;

/** Reads transcripts and chats that are text ({@code formats.md} B.1–B.4). A row is a cue of subtitles, else a line. */
public final class TranscriptReader implements ExportReader {

    private final String format;
    private final String what;
    private final Kind kind;
    private final TalkDialect dialect;

    private TranscriptReader(String format, String what, Kind kind, TalkDialect dialect) {
        this.format = format;
        this.what = what;
        this.kind = kind;
        this.dialect = dialect;
    }

    /** Every kind, the surest first. */
    public static List<ExportReader> all() {
        return List.of(
                new TranscriptReader("vtt", "a transcript (WebVTT)", Kind.TRANSCRIPT, CueDialect.VTT),
                new TranscriptReader("srt", "a transcript (SRT)", Kind.TRANSCRIPT, CueDialect.SRT),
                new TranscriptReader("sbv", "a transcript (SBV)", Kind.TRANSCRIPT, CueDialect.SBV),
                new TranscriptReader("chat", "the chat of a meeting", Kind.CHAT, new ChatDialect()),
                new TranscriptReader("transcript", "a transcript as text", Kind.TRANSCRIPT, new TurnDialect()),
                new FirefliesReader(),
                new MeetingDocumentReader());
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public Recognition recognise(Source source) {
        return dialect.recognises(TextLines.ofHead(source))
                ? new Recognition(0.95, what)
                : Recognition.no("not " + what);
    }

    @Override
    public ReadResult read(Source source) {
        TextLines text = TextLines.of(source);
        Talk talk = dialect.read(text);
        TalkRecord meeting = new TalkRecord(source, talk.header());
        return meeting.result(
                format,
                List.of(meeting.of(kind, List.of(TalkRecord.segment(Script.of(text), talk.utterances())))),
                talk.rows(),
                talk.problems());
    }
}
