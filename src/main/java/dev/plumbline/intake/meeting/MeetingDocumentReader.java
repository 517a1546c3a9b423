package dev.plumbline.intake.meeting;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.TurnShape;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.ReadResult;
import java.util.List;

/** Reads transcripts of Teams and Google Meet as DOCX, and those of Google Meet as text ({@code formats.md} B.2, B.3). */
final class MeetingDocumentReader implements ExportReader {

    @Override
    public String format() {
        return "meeting-document";
    }

    @Override
    public Recognition recognise(Source source) {
        try {
            List<String> text = TextLines.ofHead(source).lines();
            if (MeetPages.recognises(text)) {
                return new Recognition(0.95, "a transcript or notes of Google Meet as text");
            }
            DocumentLines document = DocumentLines.of(source);
            List<String> lines = document.script().lines();
            boolean talk = !document.structured() && TurnShape.of(lines).isPresent();
            return MeetPages.recognises(lines) || talk
                    ? new Recognition(0.95, "a transcript of Teams or Google Meet as a document")
                    : Recognition.no("no transcript as a document");
        } catch (UnreadableExport | IllegalStateException none) {
            return Recognition.no("no transcript as a document");
        }
    }

    @Override
    public ReadResult read(Source source) {
        boolean text = MeetPages.recognises(TextLines.ofHead(source).lines());
        Script script = text
                ? Script.of(TextLines.of(source))
                : DocumentLines.of(source).script();
        return MeetPages.read(format(), source, script);
    }
}
