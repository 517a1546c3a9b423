package dev.plumbline.cli;

import dev.plumbline.job.Annotating;
import dev.plumbline.job.Gravity;
import dev.plumbline.job.LayoutChanges;
import dev.plumbline.job.Preflight;
import dev.plumbline.job.Preflight.Advice;
import dev.plumbline.job.Preflight.Effect;
import dev.plumbline.job.Preflight.Unlock;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.RowCount;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pre-flight as an analyst reads it: the verdict first, then what to mend, the gravest first, then what is worth knowing. */
final class PreflightText {

    private final Preflight file;
    private final Paragraphs out;

    private PreflightText(Preflight file, Paragraphs out) {
        this.file = file;
        this.out = out;
    }

    static void print(Preflight file, PrintWriter out, int width) {
        new PreflightText(file, new Paragraphs(out, width)).print();
    }

    private void print() {
        out.title(file.file());
        out.entry("verdict", verdict());
        recognition();
        if (file.state() != Preflight.State.UNREADABLE) {
            out.entry("speaks for", dates());
            RowCount rows = file.rows();
            out.entry(
                    "rows",
                    rows.rows() + " = " + rows.accepted() + " accepted + " + rows.rejected() + " rejected + "
                            + rows.blank() + " blank + " + rows.duplicate() + " duplicate");
        }
        problems();
        if (file.state() != Preflight.State.UNREADABLE) {
            columns();
            layout();
            indicators();
        }
        Annotating.Annotated copy = file.annotated();
        if (copy != null) {
            out.entry("copy", copy.file().isEmpty() ? "not written: " + copy.note() : copy.file());
        }
    }

    private String verdict() {
        long grave = count(Gravity.LEFT_OUT);
        long unread = count(Gravity.NOT_READ);
        String also = unread == 0 ? "" : "; " + plural(unread, "value") + " would not be read or understood";
        return switch (file.state()) {
            case WHOLE ->
                (grave == 0
                                ? "every row would be read"
                                : "every row of its tables would be read; " + plural(grave, "other part")
                                        + " would not")
                        + also + ".";
            case PARTLY -> "some of it would be left out" + also + ".";
            case UNREADABLE -> "nothing can be read.";
        };
    }

    private long count(Gravity gravity) {
        return file.advice().stream()
                .filter(advice -> advice.gravity() == gravity)
                .mapToLong(advice -> advice.places().size())
                .sum();
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void recognition() {
        Preflight.Recognised seen = file.recognition();
        if (seen.reader().isEmpty()) {
            out.entry("recognised", "as nothing: " + seen.reason());
            seen.refusals().stream()
                    .collect(Collectors.groupingBy(
                            Preflight.Refusal::reason,
                            LinkedHashMap::new,
                            Collectors.mapping(Preflight.Refusal::reader, Collectors.joining(", "))))
                    .forEach((reason, readers) -> out.item(readers + ": " + reason));
            return;
        }
        String format = seen.format().isEmpty() ? seen.reader() : seen.format();
        out.entry("recognised", "as " + format + " (" + percent(seen.confidence()) + "): " + seen.reason());
    }

    private String dates() {
        return file.asOf().stream()
                .map(day -> day.date() + ", from "
                        + switch (day.from()) {
                            case COLUMN -> "a reporting-date column";
                            case CELL -> "a cell above the table or the sheet's name";
                            case NAME -> "the file's name";
                            case PROPERTIES -> "the workbook's own properties; a date in the file's name is safer";
                            case MTIME -> "the file's time; a date in the file's name is safer";
                        })
                .collect(Collectors.joining("; "));
    }

    private void problems() {
        if (file.advice().isEmpty()) {
            out.entry("problems", "none");
            return;
        }
        for (Gravity gravity : Gravity.values()) {
            Map<String, List<Advice>> codes = new TreeMap<>();
            file.advice().stream()
                    .filter(advice -> advice.gravity() == gravity)
                    .forEach(advice -> codes.computeIfAbsent(advice.problem().code(), code -> new ArrayList<>())
                            .add(advice));
            if (!codes.isEmpty()) {
                out.heading(gravity.label().replace('-', ' ') + " (" + count(gravity) + ")");
                codes.forEach(this::group);
            }
        }
    }

    /** Problems of one code; what is said of all of them is said once. */
    private void group(String code, List<Advice> group) {
        Map<String, List<Advice>> messages = group.stream()
                .collect(Collectors.groupingBy(
                        advice -> advice.problem().message(), LinkedHashMap::new, Collectors.toList()));
        messages.forEach((message, same) -> {
            out.item(code + (same.size() > 1 ? " × " + same.size() : "") + ": " + message);
            same.forEach(advice -> out.detail(line(advice)));
        });
    }

    private static String line(Advice advice) {
        String value = advice.problem().value().strip();
        String fix = advice.fix().isEmpty() ? "" : "  → write " + String.join(" or ", advice.fix());
        return String.join(", ", advice.places()) + (value.isEmpty() ? "" : "  “" + value + "”") + fix;
    }

    private void columns() {
        out.heading("columns");
        for (ColumnMapping mapping : file.mappings()) {
            String field = mapping.field() == null ? "not used" : mapping.field();
            out.detail(mapping.place() + "  " + shortened(mapping.header()) + " → " + field
                    + (mapping.field() == null
                            ? ""
                            : " (" + percent(mapping.confidence()) + ", " + mapping.reason() + ")"));
        }
    }

    private static String shortened(String header) {
        String line = header.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) > 40
                ? line.substring(0, line.offsetByCodePoints(0, 39)) + "…"
                : line;
    }

    private void layout() {
        LayoutChanges layout = file.layout();
        if (!layout.note().isEmpty()) {
            out.entry("layout", "not compared with an earlier export: " + layout.note());
            return;
        }
        String last = layout.file() + (layout.asOf() == null ? "" : " of " + layout.asOf());
        out.entry("layout", layout.changes().isEmpty() ? "as in " + last : "changed since " + last);
        layout.changes().forEach(change -> out.item(change.place() + ": " + change.message()));
    }

    private void indicators() {
        named(Effect.UNLOCKED, "would be unlocked by this file");
        named(Effect.LOST, "measured today, would fall silent");
        named(Effect.ASSESSED, "measured already, and still");
        List<Unlock> silent = of(Effect.SILENT);
        if (silent.isEmpty()) {
            return;
        }
        out.heading("indicators that would stay silent (" + silent.size() + ")");
        Map<String, List<String>> supplies = new LinkedHashMap<>();
        silent.forEach(
                unlock -> unlock.supply().forEach(supply -> supplies.computeIfAbsent(supply, s -> new ArrayList<>())
                        .add(unlock.title())));
        silent.forEach(unlock -> out.item(unlock.title() + ": " + needs(unlock)));
        supplies.forEach((supply, titles) -> out.detail("with " + wanted(supply) + ": " + String.join(", ", titles)));
    }

    /** The message without what the heading and the title say already. */
    private static String needs(Unlock unlock) {
        return unlock.message()
                .replaceFirst("^Not assessed — ", "")
                .replaceFirst("^" + Pattern.quote(unlock.title()) + " (?=needs )", "")
                .replaceFirst(" Supplying it would unlock " + Pattern.quote(unlock.title()) + "\\.$", "");
    }

    /** {@code register: priority} is a column, {@code register} a further file. */
    private static String wanted(String supply) {
        int colon = supply.indexOf(": ");
        return colon < 0
                ? "(another) " + supply
                : "the column " + supply.substring(colon + 2) + " in the " + supply.substring(0, colon);
    }

    private void named(Effect effect, String words) {
        List<Unlock> unlocks = of(effect);
        if (!unlocks.isEmpty()) {
            out.heading("indicators " + words + " (" + unlocks.size() + ")");
            unlocks.forEach(unlock -> out.item(unlock.title() + ": " + unlock.message()));
        }
    }

    private List<Unlock> of(Effect effect) {
        return file.unlocks().stream()
                .filter(unlock -> unlock.effect() == effect)
                .toList();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
