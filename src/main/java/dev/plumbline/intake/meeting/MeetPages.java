package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.TurnShape;
import dev.plumbline.language.Markers;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Passage.Marker;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A document of Google Meet: attendees, transcript, the notes of Gemini, or several of them ({@code formats.md} B.3); the pages of
 * a Teams transcript are read alike. A row is a line or paragraph. The notes are minutes, marked by their headings.
 */
final class MeetPages {

    private static final Pattern TRANSCRIPT =
            heading("transcript|transkript|transcription|transcripción|transcripcion");
    private static final Pattern NOTES =
            heading("summary|decisions|next steps|suggested next steps|details|zusammenfassung|entscheidungen"
                    + "|nächste schritte|résumé|décisions|prochaines étapes|détails|resumen|decisiones|próximos pasos|detalles"
                    + "|quick recap|recap|action items|key questions|chapters|follow-up tasks|meeting notes");
    private static final Pattern SIGN = Pattern.compile(
            "(?iu).*(?:notes by gemini|you should review gemini's notes|you should review gemini’s notes|this editable transcript was"
                    + "|transcription ended after|(?:started|stopped) transcription|hat die transkription (?:gestartet|beendet)).*");
    private static final Pattern REMARK = Pattern.compile(
            "(?iu)^(?:you should review gemini['’]s notes.*|please provide feedback about.*|get tips and learn how gemini.*"
                    + "|how is the quality of these.*)$");
    private static final Pattern ACTIONS = Pattern.compile(
            "(?iu)(?:suggested )?next steps|action items|follow-up tasks|nächste schritte|prochaines étapes|próximos pasos");

    private MeetPages() {}

    private static Pattern heading(String words) {
        return Pattern.compile("(?iu)^[\\s\\p{So}\\p{Cf}\\uFE0F#*_]*(?:" + words + ")[\\s*_:]*$");
    }

    /** Whether lines are such a document. */
    static boolean recognises(List<String> lines) {
        boolean sign = lines.stream()
                .anyMatch(line -> line.length() < 400 && SIGN.matcher(line).matches());
        boolean markdown = lines.stream().anyMatch(line -> line.matches("^#{1,6} .*"));
        return sign && !markdown;
    }

    /** Reads a document. */
    static ReadResult read(String format, Source source, Script script) {
        int last = script.last();
        int talk = find(script, TRANSCRIPT, last);
        int notes = find(script, NOTES, last);
        int end = talk > notes ? talk : last + 1;
        RowCount rows = RowCount.NONE;
        List<Problem> problems = List.of();
        Talk.Header header = TalkHeader.of(script, 1, Math.min(Math.min(talk, notes), last + 1) - 1);
        List<Segment> said = List.of();
        TurnShape shape = TurnShape.of(script.lines().subList(Math.min(talk, last), last))
                .or(() -> TurnShape.of(script.lines()))
                .filter(found -> found != TurnShape.CHAT)
                .orElse(TurnShape.NAME);
        if (talk <= last || notes > last) {
            Talk read = TurnDialect.read(script, shape, talk <= last ? talk + 1 : 1, last);
            said = List.of(TalkRecord.segment(script, read.utterances()));
            rows = read.rows();
            problems = read.problems();
            header = talk <= last ? header : read.header();
        }
        TalkRecord meeting = new TalkRecord(source, header);
        List<MeetingRecord> meetings = new ArrayList<>();
        if (notes <= last && notes < end) {
            List<Segment> written = new ArrayList<>();
            rows = rows.plus(notes(script, notes, end - 1, written));
            meetings.add(meeting.of(Kind.MINUTES, written));
        }
        if (said.stream().anyMatch(segment -> !segment.passages().isEmpty())) {
            meetings.add(meeting.of(Kind.TRANSCRIPT, said));
        }
        return meeting.result(format, meetings, rows, problems);
    }

    private static int find(Script script, Pattern heading, int last) {
        int line = 1;
        while (line <= last && !heading.matcher(script.line(line)).matches()) {
            line++;
        }
        return line;
    }

    private static RowCount notes(Script script, int from, int to, List<Segment> segments) {
        String title = "";
        List<Passage> passages = new ArrayList<>();
        int accepted = 0;
        int blank = 0;
        for (int line = from; line <= to; line++) {
            String text = script.line(line).replaceAll("[*_]{2}", "").strip();
            if (text.isEmpty()) {
                blank++;
            } else if (NOTES.matcher(text).matches()) {
                accepted++;
                close(segments, title, passages);
                title = text.replaceAll("^[^\\p{L}]+|[\\s:*]+$", "");
            } else {
                accepted++;
                if (!REMARK.matcher(text).matches()) {
                    String words = text.replaceFirst("^(?:[-*•]|\\[[ xX]?\\])\\s+", "");
                    passages.add(Passage.written(
                            script.place(line, line), marker(title), words.equals(text) ? 0 : 1, words));
                }
            }
        }
        close(segments, title, passages);
        return new RowCount(accepted, 0, blank, 0);
    }

    private static Marker marker(String heading) {
        Marker marker = Markers.of(heading);
        return marker == Marker.NONE
                        && ACTIONS.matcher(heading.toLowerCase(Locale.ROOT)).matches()
                ? Marker.ACTION
                : marker;
    }

    private static void close(List<Segment> segments, String title, List<Passage> passages) {
        if (!passages.isEmpty()) {
            segments.add(new Segment(title, passages));
            passages.clear();
        }
    }
}
