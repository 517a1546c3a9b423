package dev.plumbline.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables about meetings that a meeting tool wrote, known by their headers (formats B.1, B.2, B.5). They are no registers, so
 * whoever reads registers asks here first.
 */
public enum MeetingHead {
    /** Teams, in numbered sections: {@code 1. Summary}, {@code 2. Participants}. */
    TEAMS_REPORT,
    /** A list of people with when they joined and left: older Teams, Zoom. */
    PARTICIPANTS,
    /** Teams 2020–21: who joined or left when. */
    JOINS_AND_LEAVES,
    /** Zoom: host, panelists and attendees of a webinar in blocks. */
    WEBINAR_REPORT,
    /** Outlook's or Google's calendar as a table. */
    CALENDAR_TABLE;

    private static final int LINES = 60;
    private static final Pattern SECTION = Pattern.compile("^\"?[12]\\. \\p{L}[^\\t,;]*\"?[\\t,;\\s]*$");
    private static final Set<String> JOIN = Set.of(
            "join time",
            "first join",
            "beitrittszeit",
            "erster beitritt",
            "teilnahmezeit",
            "premiere participation",
            "heure d'arrivee",
            "hora de entrada",
            "primera entrada");
    private static final Set<String> LEAVE = Set.of(
            "leave time",
            "last leave",
            "austrittszeit",
            "letztes verlassen",
            "verlassenszeit",
            "dernier depart",
            "heure de depart",
            "hora de salida",
            "ultima salida");
    private static final Set<String> NAME = Set.of(
            "name",
            "full name",
            "user name",
            "vollstandiger name",
            "nom",
            "nom complet",
            "nombre",
            "nombre completo",
            "teilnehmer",
            "participant");
    private static final Set<String> ACTION =
            Set.of("user action", "benutzeraktion", "action de l'utilisateur", "accion del usuario");
    private static final Set<String> STAMP = Set.of("timestamp", "zeitstempel", "horodatage", "marca de tiempo");

    /** What a source is; empty when it is none of them. */
    public static Optional<MeetingHead> of(Source source) {
        return Optional.ofNullable(source.view(Seen.class, Seen::in).head());
    }

    /** The cells of a line as headers are compared: folded, without what stands in brackets. */
    public static List<String> keys(String line) {
        String bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
        String delimiter = bare.indexOf('\t') >= 0
                ? "\t"
                : bare.chars().filter(c -> c == ';').count()
                                > bare.chars().filter(c -> c == ',').count()
                        ? ";"
                        : ",";
        List<String> keys = new ArrayList<>();
        for (String cell : bare.split(delimiter, -1)) {
            keys.add(key(cell));
        }
        return keys;
    }

    /** A header as it is compared: folded, without what stands in brackets. */
    public static String key(String header) {
        String folded = Normalizer.normalize(header, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\([^)]*\\)|[\"\uFEFF]", " ")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        return folded.replaceAll("\\s+", " ").strip();
    }

    /** Whether cells are the header of a list of people with when they joined and left, or for how long. */
    public static boolean participants(List<String> keys) {
        boolean named = keys.stream().anyMatch(NAME::contains);
        boolean times = keys.stream().anyMatch(JOIN::contains) && keys.stream().anyMatch(LEAVE::contains);
        boolean lengths = keys.contains("total duration")
                && (keys.contains("user email") || keys.contains("email") || keys.contains("guest"));
        return named && (times || lengths);
    }

    /** Whether cells are the header of a list of who joined or left when. */
    public static boolean joinsAndLeaves(List<String> keys) {
        return keys.size() >= 3
                && NAME.contains(keys.get(0))
                && ACTION.contains(keys.get(1))
                && STAMP.contains(keys.get(2));
    }

    /** Whether cells are the header of a calendar. */
    public static boolean calendar(List<String> keys) {
        boolean english = keys.containsAll(List.of("subject", "start date", "end date"))
                && keys.stream()
                        .anyMatch(
                                Set.of("all day event", "show time as", "meeting organizer", "required attendees")
                                        ::contains);
        boolean german = keys.containsAll(List.of("betreff", "beginnt am", "endet am"));
        boolean french = keys.contains("objet") && Collections.frequency(keys, "debut") >= 2;
        return english || german || french;
    }

    private static @Nullable MeetingHead of(List<String> lines) {
        boolean first = true;
        int sections = 0;
        boolean webinar = false;
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            List<String> keys = keys(line);
            if (calendar(keys) && first) {
                return CALENDAR_TABLE;
            }
            webinar |= first && keys.get(0).equals("attendee report");
            if (webinar && keys.contains("webinar id")) {
                return WEBINAR_REPORT;
            }
            boolean section = SECTION.matcher(line.strip()).matches();
            if (first && !section && joinsAndLeaves(keys)) {
                return JOINS_AND_LEAVES;
            }
            sections += section && (first || sections == 1) ? 1 : 0;
            if (sections == 2
                    && !section
                    && keys.stream().filter(key -> !key.isEmpty()).count() >= 3) {
                return TEAMS_REPORT;
            }
            if (sections == 0 && participants(keys)) {
                return PARTICIPANTS;
            }
            first = false;
        }
        return null;
    }

    private record Seen(@Nullable MeetingHead head) {

        static Seen in(Source source) {
            byte[] bytes = source.head().bytes();
            TextEncoding encoding = TextEncoding.ofHead(bytes);
            if (encoding.binary()) {
                return new Seen(null);
            }
            List<String> lines = encoding.decode(bytes).lines().limit(LINES).toList();
            return new Seen(of(lines));
        }
    }
}
