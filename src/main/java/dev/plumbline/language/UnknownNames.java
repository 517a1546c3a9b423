package dev.plumbline.language;

import dev.plumbline.model.PortfolioHistory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names in a text that sound like an initiative and are none a register has: beside a word such as "project", or by the shape of an id. */
final class UnknownNames {

    private static final Set<String> BESIDE = Set.copyOf(List.of(
            "project programme program initiative epic workstream projekt vorhaben programm projet proyecto iniciativa"
                    .split(" ")));

    private final NameIndex index;
    private final Set<String> prefixes = new TreeSet<>();

    UnknownNames(PortfolioHistory history, NameIndex index) {
        this.index = index;
        history.snapshots()
                .forEach(s -> s.initiatives().forEach(i -> prefix(i.row().text(dev.plumbline.model.Field.ID))));
    }

    private void prefix(String id) {
        if (id.matches("\\p{L}{2,6}[- ]?\\d{2,6}")) {
            prefixes.add(LinkWords.fold(id.replaceAll("[- ]?\\d+$", ""))
                    + id.replaceAll("\\D", "").length());
        }
    }

    List<String> in(LinkWords words) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at < words.count(); at++) {
            if (idShaped(words, at)
                    && index.exactly(LinkWords.joined(words.folded().subList(at, at + 2)))
                            .isEmpty()) {
                found.add(words.written(at, at + 2));
            } else if (BESIDE.contains(words.at(at))
                    && !words.sentenceEndsAfter(at)
                    && words.gap(at).matches("[ ]?[\"“„«‘' ]")) {
                named(words, at + 1, found);
            }
        }
        return new ArrayList<>(found);
    }

    private boolean idShaped(LinkWords words, int at) {
        String number = words.at(at + 1);
        return words.gap(at).equals("-")
                && LinkWords.number(number)
                && prefixes.contains(words.at(at) + number.length());
    }

    private void named(LinkWords words, int from, Set<String> found) {
        int to = from;
        while (words.capital(to)
                && to - from < 5
                && (to == from || words.gap(to - 1).matches("[ -]"))) {
            to++;
        }
        boolean proof = to > from && (words.quoted(from, to) || !words.german() || to - from == 1);
        for (int start = from; start < to && proof; start++) {
            for (int end = to; end > start; end--) {
                proof &= index.exactly(LinkWords.joined(words.folded().subList(start, end)))
                        .isEmpty();
            }
        }
        boolean office =
                words.at(from).matches("manager|management|office|board|team|lead|plan|status|leiter|leitung|sponsor");
        if (proof && !office) {
            found.add(words.written(from, to));
        }
    }
}
