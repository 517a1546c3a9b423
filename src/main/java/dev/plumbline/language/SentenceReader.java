package dev.plumbline.language;

import dev.plumbline.model.Link;
import dev.plumbline.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/** Reads sentences: their words, what they speak of, and the cues that stand neither in names nor in quotations. */
final class SentenceReader {

    /** Things whose names are words of their own; metrics and limits are called by the words that announce decisions. */
    private static final Set<Subject.Type> NAMED =
            EnumSet.of(Subject.Type.INITIATIVE, Subject.Type.COMMITMENT, Subject.Type.RESOURCE, Subject.Type.ROLE);

    private final EntityLinker linker;
    private final PortfolioWords vocabulary;

    private static final int LONGEST = 20_000;

    SentenceReader(EntityLinker linker, PortfolioWords vocabulary) {
        this.linker = linker;
        this.vocabulary = vocabulary;
    }

    /** The sentences of a text in order; of a text that is longer than a meeting's talk in one breath, those of its beginning. */
    List<Sentence> read(String whole, String language) {
        String text = whole.substring(0, Math.min(LONGEST, whole.length()));
        List<Span> quotations = Quotations.in(text);
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : Sentences.spans(text, language)) {
            List<Span> within = quotations.stream()
                    .filter(q -> q.getStart() < span.getEnd() && span.getStart() < q.getEnd())
                    .map(q -> new Span(
                            Math.max(0, q.getStart() - span.getStart()),
                            Math.min(span.getEnd(), q.getEnd()) - span.getStart()))
                    .toList();
            sentences.add(sentence(text.substring(span.getStart(), span.getEnd()), within, language));
        }
        return sentences;
    }

    /** A heading or the title of a log entry as one sentence. */
    Sentence heading(String text, String language) {
        return sentence(text, Quotations.in(text), language);
    }

    private Sentence sentence(String text, List<Span> quotations, String language) {
        List<Link> links = linker.links(text);
        List<String> unlinked = linker.unlinked(text);
        List<Token> tokens = closed(text, links, unlinked, quotations, language);
        List<CueHit> hits = CueList.of(language).in(tokens).stream()
                .filter(hit -> hit.family().announces().isEmpty() || !vocabulary.own(tokens, hit, language))
                .toList();
        return new Sentence(text, language, tokens, hits, links, unlinked);
    }

    private static List<Token> closed(
            String text, List<Link> links, List<String> unlinked, List<Span> quotations, String language) {
        List<Closed> spans = new ArrayList<>();
        quotations.forEach(q -> spans.add(new Closed(q.getStart(), q.getEnd(), Token.QUOTATION)));
        for (Link link : links) {
            if (NAMED.contains(link.subject().type())) {
                find(text, link.mention(), spans);
            }
        }
        unlinked.forEach(name -> find(text, name, spans));
        List<Token> words = Stems.of(text, language);
        if (spans.isEmpty()) {
            return words;
        }
        spans.sort(Comparator.comparingInt(Closed::start).thenComparingInt(c -> -c.end()));
        List<Token> tokens = new ArrayList<>();
        int until = -1;
        for (Token word : words) {
            if (word.start() < until) {
                continue;
            }
            Closed span = spans.stream()
                    .filter(c -> c.start() < word.end() && word.start() < c.end())
                    .findFirst()
                    .orElse(null);
            if (span == null) {
                tokens.add(word);
            } else {
                String stem = holdsName(span, spans) ? Token.NAME : span.stem();
                tokens.add(Token.closed(stem, word.start(), Math.max(word.end(), span.end())));
                until = span.end();
            }
        }
        return tokens;
    }

    /** A name in quotation marks is a name. */
    private static boolean holdsName(Closed span, List<Closed> spans) {
        return spans.stream()
                .anyMatch(c -> c.stem().equals(Token.NAME)
                        && c.start() >= span.start()
                        && c.end() <= span.end()
                        && 2 * (c.end() - c.start()) >= span.end() - span.start());
    }

    private static void find(String text, String name, List<Closed> spans) {
        if (name.isEmpty()) {
            return;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length())) {
            int end = at + wanted.length();
            boolean word = (at == 0 || !Character.isLetterOrDigit(lower.codePointBefore(at)))
                    && (end >= lower.length() || !Character.isLetterOrDigit(lower.codePointAt(end)));
            if (word && end <= text.length()) {
                spans.add(new Closed(at, end, Token.NAME));
            }
        }
    }

    private record Closed(int start, int end, String stem) {}
}
