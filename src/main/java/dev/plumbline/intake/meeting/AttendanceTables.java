package dev.plumbline.intake.meeting;

import dev.plumbline.intake.MeetingHead;
import dev.plumbline.intake.meeting.SeparatedRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of an attendance list: what they say of the meeting, and the lines about people. */
final class AttendanceTables {

    private static final Pattern SECTION = Pattern.compile("^(\\d+)\\. \\p{L}.*");
    private static final int PARTICIPANTS = 2;
    private static final int ACTIVITIES = 3;
    private static final Set<String> TITLES = Set.of(
            "meeting title",
            "besprechungstitel",
            "titel der besprechung",
            "titre de la reunion",
            "titulo de la reunion",
            "topic",
            "thema",
            "sujet",
            "tema");
    private static final Set<String> STARTS = Set.of(
            "start time",
            "actual start time",
            "meeting start time",
            "startzeit",
            "besprechungsbeginn",
            "heure de debut",
            "hora de inicio");
    private static final Set<String> ENDS = Set.of(
            "end time", "meeting end time", "endzeit", "besprechungsende", "heure de fin", "hora de finalizacion");
    private static final Set<String> LENGTHS = Set.of("duration", "actual duration", "dauer", "duree", "duracion");
    private static final Set<String> IDS = Set.of("meeting id", "webinar id", "id");
    private static final Set<String> YES = Set.of("yes", "ja", "oui", "si", "true");

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();
    private @Nullable Row teller;
    private @Nullable AttendanceColumns columns;
    private @Nullable List<String> summary;
    private boolean english;
    private boolean actions;
    private int section;
    private int stated;
    private String block = "";

    private AttendanceTables() {}

    /**
     * A line about somebody.
     *
     * @param row where it stands
     * @param name as it stands
     * @param mail in small letters; empty when there is none
     * @param role as it stands
     * @param time when the person joined, as it stands; empty when it says none
     * @param present whether the person was there
     * @param waiting whether the person only waited outside
     */
    record Line(Row row, String name, String mail, String role, String time, boolean present, boolean waiting) {}

    static AttendanceTables of(SeparatedRows rows) {
        AttendanceTables tables = new AttendanceTables();
        for (Row row : rows.rows()) {
            tables.take(row);
        }
        if (tables.teller == null) {
            tables.teller = rows.rows().isEmpty()
                    ? new Row(1, 1, List.of(""))
                    : rows.rows().get(0);
        }
        return tables;
    }

    List<Line> lines() {
        return lines;
    }

    /** The row that names the meeting, or the first. */
    Row teller() {
        return teller == null ? new Row(1, 1, List.of("")) : teller;
    }

    String title() {
        return said.getOrDefault("title", "").replaceAll("\\s+", " ");
    }

    String id() {
        return said.getOrDefault("id", "");
    }

    @Nullable
    String start() {
        return said.get("start");
    }

    @Nullable
    String end() {
        return said.get("end");
    }

    /** How long it lasted in minutes, where it says a number; else {@code null}. */
    @Nullable
    Integer minutes() {
        String length = said.getOrDefault("length", "");
        return length.matches("\\d{1,5}") ? Integer.valueOf(length) : null;
    }

    /** Whether its headers are English. */
    boolean english() {
        return english;
    }

    /** All dates that stand in it. */
    List<String> dates() {
        return Stream.concat(
                        Stream.of(said.getOrDefault("start", ""), said.getOrDefault("end", "")),
                        lines.stream().map(Line::time))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void take(Row row) {
        List<String> keys = row.fields().stream().map(MeetingHead::key).toList();
        Matcher heading = SECTION.matcher(row.field(0));
        if (heading.matches() && row.filled() == 1) {
            section = heading.group(1).length() > 2 ? 0 : Integer.parseInt(heading.group(1));
            columns = null;
        } else if (summary != null) {
            summarise(row, summary);
            summary = null;
        } else if (columns == null
                && section <= 1
                && keys.stream().anyMatch(TITLES::contains)
                && keys.stream().anyMatch(STARTS::contains)) {
            summary = keys;
        } else if (section == 1) {
            state(row);
        } else if (section > ACTIVITIES) {
            return;
        } else if (header(row, keys)) {
            columns = AttendanceColumns.of(row, section >= PARTICIPANTS);
            english |= columns.english();
            actions = MeetingHead.joinsAndLeaves(keys);
        } else if (row.filled() == 1
                && section == 0
                && row.field(0).toLowerCase(Locale.ROOT).endsWith("details")) {
            block = keys.get(0);
            columns = null;
        } else if (columns != null) {
            lines.add(line(row, columns));
        } else {
            name(row, keys);
        }
    }

    private boolean header(Row row, List<String> keys) {
        boolean shaped = section >= PARTICIPANTS && columns == null && row.filled() >= 3;
        boolean webinar = keys.contains("attended") && keys.contains("user name");
        return shaped || webinar || MeetingHead.participants(keys) || MeetingHead.joinsAndLeaves(keys);
    }

    /** What Teams says in its first section, which has the title first, and then the beginning before the end. */
    private void state(Row row) {
        String value = row.field(1) + (row.field(2).isEmpty() ? "" : ", " + row.field(2));
        if (stated++ == 0) {
            said.put("title", value);
            teller = row;
        } else if (!said.containsKey("end") && value.matches(".*\\d[:.]\\d\\d.*")) {
            said.put(said.containsKey("start") ? "end" : "start", value);
        }
    }

    /** What older lists say in rows of a name and a value. */
    private void name(Row row, List<String> keys) {
        String key = keys.get(0);
        String value = row.field(1) + (row.field(2).isEmpty() ? "" : ", " + row.field(2));
        put(key, value, row);
    }

    private void summarise(Row values, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            put(keys.get(i), values.field(i), values);
        }
    }

    private void put(String key, String value, Row row) {
        if (value.isEmpty()) {
            return;
        }
        if (TITLES.contains(key)) {
            said.putIfAbsent("title", value);
            teller = row;
        }
        Map.of("start", STARTS, "end", ENDS, "length", LENGTHS, "id", IDS).forEach((what, names) -> {
            if (names.contains(key)) {
                said.putIfAbsent(what, value);
            }
        });
    }

    private Line line(Row row, AttendanceColumns at) {
        List<String> fields = at.mended(row);
        String time = actions && fields.size() > 2
                ? String.join(", ", fields.subList(2, fields.size())).replaceAll("[, ]+$", "")
                : field(fields, at.time());
        String attended = field(fields, at.attended()).toLowerCase(Locale.ROOT);
        String role = block.startsWith("host")
                ? "Host"
                : block.startsWith("panelist") ? "Panelist" : field(fields, at.role());
        return new Line(
                row,
                field(fields, at.name()),
                at.mail(fields),
                role,
                time.startsWith("--") || time.codePoints().noneMatch(Character::isDigit) ? "" : time,
                at.attended() < 0 || YES.contains(attended),
                YES.contains(field(fields, at.waiting()).toLowerCase(Locale.ROOT)));
    }

    private static String field(List<String> fields, int position) {
        return position >= 0 && position < fields.size() ? fields.get(position) : "";
    }
}
