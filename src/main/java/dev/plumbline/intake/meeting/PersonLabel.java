package dev.plumbline.intake.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name in a label that a meeting tool gives a person: {@code Ann Lee (Guest)}, {@code Lee, Ann (ORG)}, {@code Ann's iPhone}
 * ({@code formats.md} B.1–B.4).
 */
final class PersonLabel {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern ASIDE = Pattern.compile("\\s*(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\{[^{}]*\\})\\s*");
    private static final Pattern CUT_ASIDE = Pattern.compile("\\s*[(\\[{].*$");
    private static final Pattern TIME = Pattern.compile("\\s+\\d{1,2}:\\d{2}(?::\\d{2})?$");
    private static final Pattern OUTSIDER = Pattern.compile(
            "(?:\\s*[-–|,/]\\s*|\\s+)(?:guest|external|extern(?:e[rs]?)?|externo|externa|externe|gast|invité|invitée|invitado"
                    + "|invitada|unverified|organizer|organiser|host|presenter)$",
            FLAGS);
    private static final Pattern SOMEBODYS = Pattern.compile(
            "^(\\p{L}[\\p{L} .-]*?)['’]s? (?:iphone|ipad|macbook|imac|mac|galaxy|pixel|android|phone|laptop|notebook|pc|computer"
                    + "|tablet|handy|surface)\\b.*$|^(?:iphone|ipad|macbook|galaxy|handy|tablet|laptop|mac)(?: pro| air)?"
                    + " (?:von|de|di|d['’]) ?(\\p{L}[\\p{L} .-]*)$",
            FLAGS);
    private static final Pattern NOBODY = Pattern.compile(
            "^(?:(?:unknown|unidentified|unbekannte[rs]?|anonymous|anonyme?r?|anonym|anónimo)\\b.*"
                    + "|(?:speaker|sprecher(?:in)?|orateur|intervenant|hablante|participante?|teilnehmer(?:in)?|user|benutzer"
                    + "|attendee|caller|anrufer)[ _-]*(?:\\d+|[a-z])?"
                    + "|guest[ _-]*\\d*|gast[ _-]*\\d*|invité[ _-]*\\d*|invitado[ _-]*\\d*|zoom user|call-?in user.*"
                    + "|phone user.*|(?:conference|meeting|board|huddle)[ -]?room\\b.*|room\\b.*|.*\\b(?:room|raum)[ _-]?\\w*\\d\\w*"
                    + "|.*(?:konferenz|besprechungs|sitzungs)(?:raum|zimmer).*|raum\\b.*|boardroom.*"
                    + "|salle (?:de|du)\\b.*|salle \\S*\\d\\S*|sala (?:de|del)\\b.*|sala \\S*\\d\\S*"
                    + "|(?:my )?(?:iphone|ipad|macbook|imac|laptop|notebook|tablet|android|galaxy|pixel|surface hub)"
                    + "(?: (?:pro|air|mini|max|plus|ultra|\\d+|s\\d+|x[rs]?))*"
                    + "|(?:desktop|laptop|pc|nb|ws)-\\w*\\d\\w*"
                    + "|\\+?[\\d\\s().*x/-]{5,}|\\d+)$",
            FLAGS);
    private static final Pattern SURNAME_FIRST = Pattern.compile("^([^,]+),\\s*([^,]+)$");
    private static final Pattern AFTER_NAME =
            Pattern.compile("^(?:dr|ph\\.?d|prof|mba|msc|bsc|jr|sr|ii|iii|iv|esq|pmp|cpa|m\\.?d)\\.?$", FLAGS);
    private static final Pattern MAIL = Pattern.compile("^([\\p{L}\\d._%+'-]+)@[\\p{L}\\d.-]+\\.\\p{L}{2,}$");
    private static final Pattern SHARED = Pattern.compile("\\s(?:&|\\+|/|and|und|et|y)\\s|\\S\\s?/\\s?\\S", FLAGS);

    private PersonLabel() {}

    /** The name alone; empty when the label names nobody. */
    static String name(String label) {
        String name = bare(label);
        Matcher somebody = SOMEBODYS.matcher(name);
        if (somebody.matches()) {
            return somebody.group(1) == null
                    ? somebody.group(2).strip()
                    : somebody.group(1).strip();
        }
        if (NOBODY.matcher(name).matches()) {
            return "";
        }
        Matcher mail = MAIL.matcher(name);
        if (mail.matches()) {
            return ofMail(mail.group(1));
        }
        Matcher turned = SURNAME_FIRST.matcher(name);
        if (turned.matches()) {
            String second = turned.group(2).strip();
            return AFTER_NAME.matcher(second).matches()
                    ? turned.group(1).strip()
                    : second + " " + turned.group(1).strip();
        }
        return name;
    }

    /**
     * How sure it is that the named one spoke, 0–1: 0.9 named by the tool, 0.6 by a device of theirs, 0.3 in a room or at a
     * device that several share, 0 nobody.
     */
    static double attribution(String label) {
        String bare = bare(label);
        if (name(label).isEmpty()) {
            return 0;
        }
        if (label.strip().startsWith("@") || SHARED.matcher(bare).find()) {
            return 0.3;
        }
        return SOMEBODYS.matcher(bare).matches() ? 0.6 : 0.9;
    }

    private static String bare(String label) {
        String text =
                UNSEEN.matcher(label).replaceAll("").replaceAll("\\s+", " ").strip();
        text = text.replaceFirst("^[@*_\\s]+", "").replaceFirst("[*_:\\s]+$", "");
        text = TIME.matcher(text).replaceFirst("");
        String without =
                CUT_ASIDE.matcher(ASIDE.matcher(text).replaceAll(" ").strip()).replaceFirst("");
        String named = OUTSIDER.matcher(without.strip()).replaceFirst("");
        return named.replaceAll("\\s+", " ").replaceFirst("\\s*,$", "").strip();
    }

    private static String ofMail(String local) {
        List<String> parts = Arrays.stream(local.split("[._%+-]+"))
                .map(part -> part.replaceAll("\\d", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.stream()
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
    }
}
