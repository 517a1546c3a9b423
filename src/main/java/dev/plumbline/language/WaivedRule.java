package dev.plumbline.language;

import java.util.List;
import java.util.Set;

/** The rule that an exception sets aside: "exception <em>to the WIP limit</em> for Atlas", "waive <em>gate 2</em>". */
final class WaivedRule {

    private static final Set<String> FROM = words("to from of von vom zur zum gegen a au aux de del al la d l");
    private static final Set<String> ARTICLES = words(
            "the our a an this der die das den dem des unsere unserer le la les l notre el los las nuestro nuestra");
    private static final Set<String> END = words(
            "for until till because and but in so fur bis weil und damit pour jusqu car et para hasta porque y por is was "
                    + "wird wurde est sera se granted approved genehmigt gewahrt accordee this");
    private static final int REACH = 6;

    private WaivedRule() {}

    /** The words of the rule; empty when none is named. */
    static String of(Sentence sentence) {
        for (CueHit hit : sentence.all(CueFamily.WAIVE)) {
            String head = sentence.tokens().get(hit.from()).word();
            boolean noun =
                    head.matches("(?:exce|ausnahm|dero|dispens|waiver|exempt|exenci|abweich|sonder|deviat|one).*");
            int from = noun ? behindPreposition(sentence, hit.to()) : hit.to();
            String rule = from < 0 ? "" : phrase(sentence, from);
            if (!rule.isEmpty()) {
                return rule;
            }
        }
        return "";
    }

    private static int behindPreposition(Sentence sentence, int from) {
        for (int at = from; at < Math.min(from + REACH, sentence.tokens().size()); at++) {
            if (FROM.contains(sentence.tokens().get(at).word())) {
                return at + 1;
            }
        }
        return -1;
    }

    private static String phrase(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int start = from;
        while (start < tokens.size() && ARTICLES.contains(tokens.get(start).word())) {
            start++;
        }
        int end = start;
        while (end < tokens.size()
                && end < start + REACH
                && !END.contains(tokens.get(end).word())
                && !tokens.get(end).closed()
                && (end == start || isJoined(sentence, end))) {
            end++;
        }
        return sentence.words(start, end);
    }

    private static boolean isJoined(Sentence sentence, int at) {
        String between = sentence.text()
                .substring(
                        sentence.tokens().get(at - 1).end(),
                        sentence.tokens().get(at).start());
        return between.chars().noneMatch(c -> ",;:.()–".indexOf(c) >= 0);
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
