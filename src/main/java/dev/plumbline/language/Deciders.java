package dev.plumbline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who decides, by office and never by name: boards and roles are kept, persons are left out. */
final class Deciders {

    private static final Pattern SEPARATORS =
            Pattern.compile("\\s*[,;/|()\\n]\\s*|\\s+[-–&]\\s+|\\s+(?:and|und|et|y)\\s+");
    private static final int NEAR = 4;

    private Deciders() {}

    /** The boards and roles that a cell names; empty when it names persons only. */
    static String named(String cell, String language) {
        List<String> offices = new ArrayList<>();
        for (String part : SEPARATORS.split(cell.strip())) {
            List<Token> tokens = Stems.of(part, language);
            List<CueHit> hits = CueList.of(language).in(tokens).stream()
                    .filter(hit -> hit.family().group() == CueFamily.Group.DECIDER)
                    .toList();
            if (hits.stream().anyMatch(hit -> hit.family() == CueFamily.BODY)
                    || (tokens.size() == 1 && tokens.get(0).acronym())) {
                offices.add(part);
            } else if (!hits.isEmpty()) {
                CueHit hit = hits.get(0);
                offices.add(part.substring(
                        tokens.get(hit.from()).start(), tokens.get(hit.to() - 1).end()));
            }
        }
        return String.join(", ", offices);
    }

    /** The board or role that a sentence says decides; empty when it says none. */
    static String of(Sentence sentence, CueHit said) {
        String decider = "";
        for (CueHit hit : sentence.hits()) {
            boolean office = hit.family().group() == CueFamily.Group.DECIDER;
            if (office && hit.from() <= said.to() && said.from() - hit.to() < NEAR && hit.from() < said.to()) {
                decider = sentence.words(hit);
            }
        }
        return decider;
    }
}
