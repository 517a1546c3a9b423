package dev.plumbline.intake.meeting;

import dev.plumbline.intake.MeetingHead;
import dev.plumbline.intake.meeting.SeparatedRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which column of an attendance list says what, by its header; where the header's language is unknown, by the shape that Teams
 * gives the list (formats B.2): the name first, the role last.
 *
 * @param name position of the name
 * @param time position of the time of joining; -1 when there is none
 * @param mail position of the mail address; -1 when there is none
 * @param role position of the role; -1 when there is none
 * @param attended position of whether somebody came at all; -1 when there is none
 * @param waiting position of whether somebody waited outside; -1 when there is none
 * @param width how many columns there are
 * @param english whether the header is English
 */
record AttendanceColumns(
        int name, int time, int mail, int role, int attended, int waiting, int width, boolean english) {

    private static final Set<String> NAMES = Set.of(
            "name",
            "full name",
            "user name",
            "vollstandiger name",
            "nom",
            "nom complet",
            "nombre",
            "nombre completo",
            "nome",
            "naam",
            "teilnehmer",
            "participant");
    private static final Set<String> MAILS = Set.of(
            "email",
            "e-mail",
            "user email",
            "mail",
            "e-mail-adresse",
            "benutzer-e-mail",
            "adresse e-mail",
            "adresse de courriel",
            "correo electronico");
    private static final Set<String> ROLES = Set.of("role", "rolle", "rol", "ruolo", "funcao");
    private static final Set<String> TIMES = Set.of(
            "join time",
            "first join",
            "beitrittszeit",
            "erster beitritt",
            "teilnahmezeit",
            "premiere participation",
            "heure d'arrivee",
            "hora de entrada",
            "primera entrada",
            "timestamp",
            "zeitstempel",
            "horodatage",
            "marca de tiempo");
    private static final Set<String> ENGLISH = Set.of(
            "join time", "first join", "timestamp", "email", "user email", "total duration", "in-meeting duration");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");
    private static final Pattern TIME = Pattern.compile("(?i)\\d{1,2}[:.]\\d{2}([:.]\\d{2})?(\\s*[ap]\\.?m\\.?)?");

    /**
     * Reads a header.
     *
     * @param shaped whether a list of Teams has this header, in whatever language
     */
    static AttendanceColumns of(Row header, boolean shaped) {
        List<String> keys = header.fields().stream().map(MeetingHead::key).toList();
        int width = keys.size();
        while (width > 1 && keys.get(width - 1).isEmpty()) {
            width--;
        }
        int role = position(keys, ROLES);
        int time = position(keys, TIMES);
        return new AttendanceColumns(
                Math.max(0, position(keys, NAMES)),
                time < 0 && shaped && width >= 6 ? 1 : time,
                position(keys, MAILS),
                role < 0 && shaped && width >= 4 ? width - 1 : role,
                position(keys, Set.of("attended")),
                position(keys, Set.of("in waiting room")),
                width,
                keys.stream().anyMatch(ENGLISH::contains));
    }

    /** A row whose unquoted times were torn in two at their comma, put together again. */
    List<String> mended(Row row) {
        List<String> fields = new ArrayList<>(row.fields());
        for (int i = 0; i + 1 < fields.size() && fields.size() > width; i++) {
            boolean torn = DATE.matcher(fields.get(i)).matches()
                    && TIME.matcher(fields.get(i + 1)).matches();
            if (torn) {
                fields.set(i, fields.get(i) + ", " + fields.remove(i + 1));
            }
        }
        return fields;
    }

    /** The mail address in a row, in small letters; empty when there is none. */
    String mail(List<String> fields) {
        String stated = mail >= 0 && mail < fields.size() ? fields.get(mail) : "";
        return (stated.contains("@")
                        ? stated
                        : fields.stream()
                                .filter(field -> field.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
                                .findFirst()
                                .orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private static int position(List<String> keys, Set<String> wanted) {
        for (int i = 0; i < keys.size(); i++) {
            if (wanted.contains(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
