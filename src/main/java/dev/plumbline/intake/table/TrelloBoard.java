package dev.plumbline.intake.table;

import dev.plumbline.intake.Head;
import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Trello board as JSON ({@code formats.md} A.13), read as the table that Trello's CSV would be: a row a card, numbered in the
 * order of the file. Cards of closed lists count as archived.
 */
final class TrelloBoard implements WorkbookReader {

    static final String FORMAT = "json";

    private static final Pattern BEGINNING = Pattern.compile("^[\\s\\uFEFF]*\\{\\s*\"");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.JSON_DEPTH)
                            .maxDocumentLength(Limits.JSON_BYTES)
                            .build())
                    .build())
            .build();

    @Override
    public Recognition recognise(Head head) {
        String text = new String(head.bytes(), StandardCharsets.UTF_8);
        boolean board = BEGINNING.matcher(text).find()
                && (text.contains("\"idBoard\"") || text.contains("\"shortLink\""))
                && (text.contains("\"lists\"") || text.contains("\"labelNames\"") || text.contains("\"idList\""));
        return board ? new Recognition(0.9, "a board as JSON") : Recognition.no("no board as JSON");
    }

    @Override
    public Workbook read(Source source) {
        BoardCards cards = new BoardCards(source.name());
        try {
            if (Files.size(source.path()) > Limits.JSON_BYTES) {
                throw refusal(
                        source,
                        Problem.WHOLE_FILE,
                        "too-large",
                        "the board is larger than " + (Limits.JSON_BYTES >> 20) + " MB; export it as CSV");
            }
            try (InputStream bytes = Files.newInputStream(source.path());
                    JsonParser json = JSON.createParser(bytes)) {
                board(json, cards);
            }
        } catch (JacksonException damage) {
            String place = damage.getLocation() == null
                    ? Problem.WHOLE_FILE
                    : "line " + damage.getLocation().getLineNr();
            throw refusal(
                    source,
                    place,
                    "damaged-json",
                    "the file is cut off or no JSON (" + damage.getOriginalMessage() + "); export the board again");
        } catch (IOException e) {
            throw refusal(source, Problem.WHOLE_FILE, "cannot-be-read", "the file cannot be read: " + e.getMessage());
        }
        return cards.workbook();
    }

    private static void board(JsonParser json, BoardCards cards) {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            boolean wanted = value == JsonToken.START_ARRAY && BoardCards.PARTS.contains(name);
            if (wanted) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    JsonNode item = json.readValueAsTree();
                    cards.add(name, item);
                }
            } else if (name.equals("name") && value == JsonToken.VALUE_STRING) {
                cards.name(json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private static UnreadableExport refusal(Source source, String place, String code, String message) {
        return new UnreadableExport(source.name(), place, code, "", message);
    }
}
