package dev.plumbline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * The sentences of a text, by the OpenNLP models for English, German and French; Spanish is split by the French model, which
 * knows {@code «»} and accented capitals. Numbers of list items and abbreviations stay with what follows them.
 */
final class Sentences {

    private static final Map<String, String> MODELS = Map.of(
            "en", "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            "de", "opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
            "fr", "opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin",
            "es", "opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin");

    private static final Map<String, SentenceModel> LOADED = new ConcurrentHashMap<>();
    private static final ThreadLocal<Map<String, SentenceDetectorME>> DETECTORS =
            ThreadLocal.withInitial(ConcurrentHashMap::new);

    /** What a full stop behind does not end a sentence. */
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{L}|[0-9]{1,3}|[ivxIVX]{1,4}|(?i:e\\.g|i\\.e|etc|vs|approx|no|nr|nos|mr|mrs|ms|dr|prof|st|dept|fig|"
                    + "incl|max|min|resp|cf|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|"
                    + "z\\.\\s?b|d\\.\\s?h|u\\.\\s?a|o\\.\\s?g|i\\.\\s?d\\.\\s?r|bzw|ca|ggf|inkl|evtl|vgl|abs|art|tsd|mio|mrd|hr|fr|dipl|ing|"
                    + "p\\.\\s?ex|env|m|mme|mm|réf|ref|tél|art|p|pp|av|janv|févr|juil|sept|déc|"
                    + "sr|sra|srta|ud|uds|pág|núm|num|aprox|p\\.\\s?ej|ej|ene|abr|ago|dic))\\.$");

    private static final Pattern END = Pattern.compile("[.!?…:;]\\s*$");

    private Sentences() {}

    /** The sentences of a text in order, white space around them taken away. */
    static List<String> of(String text, String language) {
        List<String> sentences = new ArrayList<>();
        for (Span span : spans(text, language)) {
            sentences.add(text.substring(span.getStart(), span.getEnd()));
        }
        return sentences;
    }

    /** Where the sentences of a text stand. */
    static List<Span> spans(String text, String language) {
        if (!END.matcher(text).find() && text.indexOf(". ") < 0 && text.indexOf('\n') < 0 && !text.contains("? ")) {
            return trimmed(text, 0, text.length());
        }
        List<Span> joined = new ArrayList<>();
        for (Span span : detector(language).sentPosDetect(text)) {
            int last = joined.size() - 1;
            if (last >= 0 && isContinued(text, joined.get(last), span)) {
                joined.set(last, new Span(joined.get(last).getStart(), span.getEnd()));
            } else {
                joined.add(span);
            }
        }
        List<Span> spans = new ArrayList<>();
        for (Span span : joined) {
            int from = span.getStart();
            for (int at = from; at < span.getEnd(); at++) {
                if (text.charAt(at) == '\n' || isHardEnd(text, at, span.getEnd())) {
                    spans.addAll(trimmed(text, from, at + 1));
                    from = at + 1;
                }
            }
            spans.addAll(trimmed(text, from, span.getEnd()));
        }
        return spans;
    }

    private static boolean isContinued(String text, Span before, Span after) {
        String head = text.substring(before.getStart(), before.getEnd()).strip();
        char next = text.charAt(after.getStart());
        return NO_END.matcher(head.substring(Math.max(0, head.length() - 14))).find()
                || (head.endsWith(".") && Character.isLowerCase(next));
    }

    /** A question mark, exclamation mark or full stop before a capital that the model joined. */
    private static boolean isHardEnd(String text, int at, int end) {
        char c = text.charAt(at);
        if (at + 2 >= end || (c != '?' && c != '!' && c != '.') || !Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        int next = at + 1;
        while (next < end && (Character.isWhitespace(text.charAt(next)) || "¿¡„“«\"".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next < end
                && Character.isUpperCase(text.charAt(next))
                && !NO_END.matcher(text.substring(Math.max(0, at - 12), at + 1)).find();
    }

    private static List<Span> trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? List.of(new Span(from, to)) : List.of();
    }

    private static SentenceDetectorME detector(String language) {
        String known = MODELS.containsKey(language) ? language : "en";
        return Objects.requireNonNull(DETECTORS.get())
                .computeIfAbsent(known, l -> new SentenceDetectorME(LOADED.computeIfAbsent(l, Sentences::load)));
    }

    private static SentenceModel load(String language) {
        String name = "/" + MODELS.get(language);
        try (InputStream in = Sentences.class.getResourceAsStream(name)) {
            return new SentenceModel(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
