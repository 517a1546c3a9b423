package dev.plumbline.intake.meeting;

import dev.plumbline.intake.ExportReader;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Attendee;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads a Fireflies transcript as JSON ({@code formats.md} B.4). A row is a sentence; its place is its line in the file. */
final class FirefliesReader implements ExportReader {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final double MILLIS_OF_2000 = 946_684_800_000d;
    private static final double MILLIS_OF_2100 = 4_102_444_800_000d;
    private static final Pattern SENTENCES = Pattern.compile("\"sentences\"\\s*:");
    private static final Pattern SPEAKER =
            Pattern.compile("\"(?:speaker_name|speaker_id|participants|duration)\"\\s*:");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(MOST_CHARACTERS)
                            .maxDocumentLength(TextLines.MOST_BYTES)
                            .build())
                    .build())
            .build();

    @Override
    public String format() {
        return "fireflies";
    }

    @Override
    public Recognition recognise(Source source) {
        String head = TextLines.ofHead(source).lines().stream().limit(5_000).collect(Collectors.joining("\n"));
        return head.stripLeading().startsWith("{")
                        && SENTENCES.matcher(head).find()
                        && SPEAKER.matcher(head).find()
                ? new Recognition(0.95, "a transcript of Fireflies (JSON)")
                : Recognition.no("no transcript of Fireflies");
    }

    @Override
    public ReadResult read(Source source) {
        Reading reading = new Reading();
        try (InputStream bytes = Files.newInputStream(source.path());
                JsonParser json = JSON.createParser(bytes)) {
            json.nextToken();
            reading.meeting(json);
        } catch (JacksonException damage) {
            int line = damage.getLocation() == null ? 0 : damage.getLocation().getLineNr();
            reading.talk.tell(
                    line < 1 ? Problem.WHOLE_FILE : "line " + line,
                    "broken-json",
                    "",
                    "The JSON breaks off or is damaged here; what stands before is read. Export the transcript again.");
        } catch (IOException problem) {
            throw new UnreadableExport(
                    source.name(), Problem.WHOLE_FILE, "not-readable", "", "The file cannot be read; drop it again.");
        }
        Talk talk = reading.talk.talk(reading.header());
        TalkRecord meeting = new TalkRecord(source, talk.header());
        return meeting.result(
                format(),
                List.of(meeting.of(Kind.TRANSCRIPT, List.of(TalkRecord.segment(Reading.SCRIPT, talk.utterances())))),
                talk.rows(),
                talk.problems());
    }

    /** One file while it is read. */
    private static final class Reading {

        static final Script SCRIPT = new Script(List.of(), line -> "line " + line);

        final TalkCollector talk = new TalkCollector(SCRIPT);
        private final List<Attendee> attendees = new ArrayList<>();
        private String title = "";
        private String place = Problem.WHOLE_FILE;
        private @Nullable LocalDateTime start;
        private @Nullable Integer minutes;

        Talk.Header header() {
            return new Talk.Header(title, place, start == null ? null : start.toLocalDate(), start, minutes, attendees);
        }

        void meeting(JsonParser json) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                switch (field) {
                    case "title" -> {
                        title = value == JsonToken.VALUE_STRING
                                ? json.getString().strip()
                                : "";
                        place = place(json);
                    }
                    case "date" -> date(json, value);
                    case "duration" ->
                        minutes = value.isNumeric() && json.getDoubleValue() > 0 && json.getDoubleValue() < 24 * 60
                                ? (int) Math.round(json.getDoubleValue())
                                : null;
                    case "participants" -> participants(json, value);
                    case "sentences" -> sentences(json, value);
                    default -> json.skipChildren();
                }
            }
        }

        private static String place(JsonParser json) {
            return "line " + json.currentTokenLocation().getLineNr();
        }

        private void date(JsonParser json, JsonToken value) {
            if (value.isNumeric() && json.getDoubleValue() > MILLIS_OF_2000 && json.getDoubleValue() < MILLIS_OF_2100) {
                start = LocalDateTime.ofInstant(Instant.ofEpochMilli((long) json.getDoubleValue()), ZoneOffset.UTC);
            } else if (value == JsonToken.VALUE_STRING && json.getString().matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
                try {
                    start = LocalDateTime.ofInstant(Instant.parse(json.getString()), ZoneOffset.UTC);
                } catch (java.time.DateTimeException none) {
                    bad(json);
                }
            } else if (value != JsonToken.VALUE_NULL) {
                bad(json);
            }
        }

        private void bad(JsonParser json) {
            talk.tell(
                    place(json),
                    "bad-date",
                    json.getString() == null ? "" : json.getString(),
                    "The date of a transcript is milliseconds since 1970.");
            json.skipChildren();
        }

        private void participants(JsonParser json, JsonToken value) {
            if (value != JsonToken.START_ARRAY) {
                json.skipChildren();
                return;
            }
            for (JsonToken next = json.nextToken();
                    next != JsonToken.END_ARRAY && next != null;
                    next = json.nextToken()) {
                if (next == JsonToken.VALUE_STRING) {
                    for (String one : json.getString().split(",(?=\\S*@)|;")) {
                        String name = PersonLabel.name(one);
                        if (!name.isEmpty()
                                && attendees.stream()
                                        .noneMatch(other -> other.name().equals(name))) {
                            attendees.add(new Attendee(name, "", Attendee.Presence.INVITED));
                        }
                    }
                }
                json.skipChildren();
            }
        }

        private void sentences(JsonParser json, JsonToken value) {
            if (value != JsonToken.START_ARRAY) {
                json.skipChildren();
                return;
            }
            for (JsonToken next = json.nextToken();
                    next != JsonToken.END_ARRAY && next != null;
                    next = json.nextToken()) {
                if (next == JsonToken.START_OBJECT) {
                    sentence(json);
                } else {
                    talk.rejected(
                            json.currentTokenLocation().getLineNr(),
                            "bad-sentence",
                            "",
                            "A sentence is an object with speaker_name and text.");
                    json.skipChildren();
                }
            }
        }

        private void sentence(JsonParser json) {
            String text = "";
            String speaker = "";
            @Nullable Long millis = null;
            int line = json.currentTokenLocation().getLineNr();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                boolean string = value == JsonToken.VALUE_STRING;
                switch (field) {
                    case "text" -> {
                        text = string ? json.getString() : "";
                        line = json.currentTokenLocation().getLineNr();
                    }
                    case "speaker_name" -> speaker = string ? json.getString() : "";
                    case "start_time" ->
                        millis = value.isNumeric() && json.getDoubleValue() >= 0
                                ? Long.valueOf((long) (json.getDoubleValue() * 1000))
                                : string ? ClockTime.millis(json.getString()) : null;
                    default -> json.skipChildren();
                }
            }
            talk.add(line, line, speaker, millis, text);
        }
    }
}
