package dev.plumbline.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/** Where a text quotes: between the quotation marks of all languages that stand in pairs. */
final class Quotations {

    private static final String OPENING = "“„«»‹‘\"";
    private static final String[] CLOSING = {"”“\"", "“”\"", "»", "«", "›", "’", "\"“”"};

    private Quotations() {}

    /** The quotations, their marks included, in order. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int kind = OPENING.indexOf(text.charAt(at));
            int end = kind < 0 || isInsideWord(text, at) ? -1 : end(text, at + 1, CLOSING[kind]);
            if (end > 0) {
                spans.add(new Span(at, end + 1));
                at = end;
            }
            at++;
        }
        return spans;
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static int end(String text, int from, String closing) {
        for (int at = from; at < text.length(); at++) {
            boolean apostrophe =
                    text.charAt(at) == '’' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            if (closing.indexOf(text.charAt(at)) >= 0 && !apostrophe) {
                return at;
            }
        }
        return -1;
    }
}
