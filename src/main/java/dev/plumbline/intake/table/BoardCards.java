package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The cards of a board and what they name by id: lists, members, custom fields. */
final class BoardCards {

    /** The arrays of a board that are read. */
    static final Set<String> PARTS = Set.of("lists", "cards", "members", "customFields");

    private static final List<String> HEADERS = List.of(
            "Card ID",
            "Card Name",
            "Card URL",
            "Card Description",
            "Labels",
            "Members",
            "Start Date",
            "Due Date",
            "Due Complete",
            "List Name",
            "Board Name",
            "Archived");

    private final CellPool pool;
    private final Map<String, String> lists = new HashMap<>();
    private final Set<String> closedLists = new HashSet<>();
    private final Map<String, String> members = new HashMap<>();
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final List<String> headers = new ArrayList<>(HEADERS);
    private final List<JsonNode> cards = new ArrayList<>();
    private String name = "";

    BoardCards(String file) {
        this.pool = new CellPool(file);
    }

    void name(String board) {
        name = board;
    }

    void add(String part, JsonNode item) {
        String id = text(item, "id");
        switch (part) {
            case "lists" -> {
                lists.put(id, text(item, "name"));
                if (item.path("closed").asBoolean(false)) {
                    closedLists.add(id);
                }
            }
            case "members" -> {
                String full = text(item, "fullName");
                members.put(id, full.isBlank() ? text(item, "username") : full);
            }
            case "customFields" -> {
                fields.put(id, headers.size());
                headers.add(text(item, "name"));
                item.path("options")
                        .forEach(option -> options.put(text(option, "id"), text(option.path("value"), "text")));
            }
            default -> cards.add(item);
        }
    }

    /** The board as a sheet whose first row, number 0, holds the headers. */
    Workbook workbook() {
        List<Row> rows = new ArrayList<>(List.of(row(0, headers)));
        for (int i = 0; i < cards.size(); i++) {
            rows.add(row(i + 1, values(cards.get(i))));
        }
        return new Workbook(TrelloBoard.FORMAT, List.of(new Sheet(null, false, rows, List.of())), null, List.of());
    }

    private List<String> values(JsonNode card) {
        String list = text(card, "idList");
        boolean archived = card.path("closed").asBoolean(false) || closedLists.contains(list);
        List<String> values = new ArrayList<>(List.of(
                text(card, "id"),
                text(card, "name"),
                text(card, "shortUrl"),
                text(card, "desc"),
                card.path("labels")
                        .valueStream()
                        .map(label -> text(label, "name"))
                        .collect(Collectors.joining(", ")),
                card.path("idMembers")
                        .valueStream()
                        .map(id -> members.getOrDefault(id.isString() ? id.stringValue() : "", ""))
                        .filter(member -> !member.isBlank())
                        .collect(Collectors.joining(", ")),
                text(card, "start"),
                text(card, "due"),
                String.valueOf(card.path("dueComplete").asBoolean(false)),
                lists.getOrDefault(list, ""),
                name,
                String.valueOf(archived)));
        values.addAll(Collections.nCopies(headers.size() - HEADERS.size(), ""));
        card.path("customFieldItems").forEach(item -> {
            @Nullable Integer column = fields.get(text(item, "idCustomField"));
            if (column != null) {
                values.set(column, custom(item));
            }
        });
        return values;
    }

    private String custom(JsonNode item) {
        String option = options.getOrDefault(text(item, "idValue"), "");
        JsonNode value = item.path("value");
        return List.of("text", "number", "date", "checked").stream()
                .map(kind -> text(value, kind))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(option);
    }

    private Row row(int number, List<String> texts) {
        @Nullable Cell[] cells = new Cell[texts.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = texts.get(i).isEmpty() ? null : pool.share(Cell.text(texts.get(i)));
        }
        return new Row(number, false, Collections.unmodifiableList(Arrays.asList(cells)));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : value.isNumber() ? value.asString() : "";
    }
}
