package dev.plumbline.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that is certainly no table, known by how it begins. */
final class ForeignText {

    private record Kind(Pattern beginning, String reason) {

        static Kind of(String beginning, String reason) {
            return new Kind(Pattern.compile("^[\\s\\uFEFF]*" + beginning, Pattern.CASE_INSENSITIVE), reason);
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "<(!--|!doctype\\s+html|html|head|body|table|meta|style|div)",
                    "a web page (HTML), not a spreadsheet; open it and save it as .xlsx or .csv"),
            Kind.of("<[?!a-z]", "XML, not a table; export it as .xlsx or .csv"),
            Kind.of("\\{\\\\rtf", "a text document (RTF), not a table"),
            Kind.of("\\{\\s*[\"}]", "JSON, not a table"),
            Kind.of("\\[\\s*([\\[{}\"]|\\][\\s]*$)", "JSON, not a table"),
            Kind.of("WEBVTT", "a transcript (WebVTT), not a table"),
            Kind.of("BEGIN:V", "a calendar or contact (iCalendar, vCard), not a table"),
            Kind.of("ERMHDR\\t", "a Primavera project file (XER), not a table"),
            Kind.of("MPX[,;\\t]", "a project file (MPX), not a table"),
            Kind.of("%PDF-", "a PDF, not a table"),
            Kind.of("(\\d+\\s+)?\\d\\d:\\d\\d:\\d\\d[.,]\\d+\\s*-->", "subtitles, not a table"),
            Kind.of("\\d{1,2}:\\d\\d:\\d\\d\\.\\d+,\\d{1,2}:\\d\\d:\\d\\d\\.\\d+\\s", "subtitles (SBV), not a table"),
            Kind.of(
                    "(Received|Return-Path|MIME-Version|Message-ID|Delivered-To|X-[\\w-]+): ",
                    "a mail message, not a table"),
            Kind.of("(From|To): [^\\r\\n,;]*@.*\\R[\\w-]+: ", "a mail message, not a table"));

    private ForeignText() {}

    /** What it is instead; empty when it may be a table. */
    static Optional<String> reason(String text) {
        return KINDS.stream()
                .filter(kind -> kind.beginning().matcher(text).find())
                .map(Kind::reason)
                .findFirst();
    }
}
