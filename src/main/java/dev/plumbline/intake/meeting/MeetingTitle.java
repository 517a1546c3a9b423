package dev.plumbline.intake.meeting;

import dev.plumbline.intake.MonthName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a meeting, and the name all meetings of its series share. */
final class MeetingTitle {

    private static final Pattern CANCELLED = Pattern.compile(
            "(?i)^\\s*(?:cancell?ed|abgesagt|annul[ée]e?s?|cancelad[oa]s?|annullat[oa]|geannuleerd)\\s*:\\s*");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^\\s*(?:(?:re|fwd?|aw|wg|tr|rv)\\s*:|minutes\\s+(?:of|from|for)\\b(?:\\s+the\\b)?|minutes\\s*[:–—-]|(?:meeting\\s+)?notes\\s*[:–—-]"
                    + "|(?:sitzungs|besprechungs|ergebnis)?protokoll\\b(?:\\s*[:–—-]|\\s+de[rs]\\b|\\s+zu[rm]?\\b|\\s+vom\\b)?"
                    + "|compte[ -]rendu\\b(?:\\s*[:–—-]|\\s+de\\s+la\\b|\\s+d[ue]s?\\b|\\s+d['’])?"
                    + "|acta\\b(?:\\s*[:–—-]|\\s+de\\s+la\\b|\\s+del?\\b)?)\\s*");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)\\s*(?:[-–—|:]\\s*(?:meeting\\s+)?(?:transcript(?:ion)?|notes(?:\\s+by\\s+gemini)?|recording|minutes|chat|attendance(?:\\s+report)?|protokoll"
                    + "|compte[ -]rendu|acta)|[-–—]?\\s*(?:meeting|sitzungs)?\\s*(?:minutes|protokoll)|\\(\\s*(?:recurring|wiederkehrend|r[ée]current)\\s*\\))\\s*$");
    private static final String DIGITS = "(?<![\\d.])";
    private static final List<Pattern> DATES = List.of(
            Pattern.compile(
                    DIGITS
                            + "\\d{4}([-_./ ])\\d{1,2}\\1\\d{1,2}(?:[T _]+\\d{1,2}[:_-]?\\d{2}(?:[:_-]?\\d{2})?(?:\\.\\d+)?(?:\\s?(?:Z\\b|[A-Z]{3,4}\\b))?)?(?!\\d)"),
            Pattern.compile(DIGITS + "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?:[T_]?\\d{4,6})?(?!\\d)"),
            Pattern.compile(DIGITS + "\\d{1,2}([-_./])\\s?\\d{1,2}\\1\\s?(?:\\d{4}|\\d{2})(?!\\d)"),
            Pattern.compile(
                    "(?i)\\b(?:kw|cw|wk|week|woche|semaine|semana|sprint week)\\s*\\.?\\s*\\d{1,2}\\b(?:\\s*/?\\s*(?:19|20)\\d{2}\\b)?"),
            Pattern.compile("(?i)\\b(?:19|20)\\d{2}[- ]?W\\d{2}\\b"));
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[ -]*(?:of |de )?)?\\b((?:jan|ene|f[eé][bv]|m[aä]r|mrz|a[pvb]r|ma[iy]|jun|jui|jul|aug|ago|ao[uû]|sep|set|o[ck]t|nov|d[eé][cz]|dic)\\p{L}*)\\.?(?:[ -]+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:(?:,?[ -]+|[ -]de[ -])((?:19|20)\\d{2})\\b)?");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:#\\s*\\d+\\b|\\b(?:no|nr|n[º°]|num|meeting|session|sitzung|s[ée]ance|sesi[óo]n)\\.?\\s*#?\\d+\\b)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b,?(?=\\s*(?:$|[,–—-]))");
    private static final Pattern EMPTY = Pattern.compile("\\(\\s*\\)|\\[\\s*\\]");
    private static final String EDGE = "[\\s,;:|/_–—-]+";

    private MeetingTitle() {}

    /** The title without date, number, {@code Canceled:} and what kind of record it is; empty when it is a date only. */
    static String series(String title) {
        String rest = title.strip();
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = kept(CANCELLED.matcher(rest).replaceFirst(""), rest);
            rest = kept(BEFORE.matcher(rest).replaceFirst(""), rest);
            rest = kept(AFTER.matcher(rest).replaceFirst(""), rest);
            for (Pattern date : DATES) {
                rest = kept(date.matcher(rest).replaceAll(" "), rest);
            }
            rest = kept(withoutNamedDate(rest), rest);
            rest = kept(NUMBER.matcher(rest).replaceAll(" "), rest);
            rest = kept(WEEKDAY.matcher(rest).replaceAll(" "), rest);
        }
        return onlyDate(rest) ? "" : rest;
    }

    private static boolean onlyDate(String title) {
        String rest = withoutNamedDate(title);
        for (Pattern date : DATES) {
            rest = date.matcher(rest).replaceAll(" ");
        }
        return rest.codePoints().noneMatch(Character::isLetter);
    }

    /** Whether the title says that the meeting was cancelled. */
    static boolean cancelled(String title) {
        return CANCELLED.matcher(title).find();
    }

    /** {@code 15 June 2026}, {@code March 2026}, {@code Jun 3rd}; never a month alone, which may be a name. */
    private static String withoutNamedDate(String title) {
        Matcher found = NAMED.matcher(title);
        StringBuilder rest = new StringBuilder();
        while (found.find()) {
            boolean date = MonthName.number(found.group(2)).isPresent()
                    && (found.group(1) != null || found.group(3) != null || found.group(4) != null);
            found.appendReplacement(rest, date ? " " : Matcher.quoteReplacement(found.group()));
        }
        return found.appendTail(rest).toString();
    }

    /** The shorter text, cleaned at its edges, when words remain in it; else the text before. */
    private static String kept(String shorter, String before) {
        String clean = EMPTY.matcher(shorter)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceAll("^" + EDGE + "|" + EDGE + "$", "");
        return clean.codePoints().anyMatch(Character::isLetter) ? clean : before;
    }
}
