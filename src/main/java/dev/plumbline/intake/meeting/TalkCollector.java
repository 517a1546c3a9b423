package dev.plumbline.intake.meeting;

import dev.plumbline.model.Problem;
import dev.plumbline.model.RowCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the utterances of a transcript, and what became of its rows. */
final class TalkCollector {

    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_OF_A_LABEL = 200;

    private final Script script;
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int accepted;
    private int rejected;
    private int blank;
    private int duplicate;
    private int untold;
    private boolean full;

    TalkCollector(Script script) {
        this.script = script;
    }

    void blank() {
        blank++;
    }

    /** Rows that go with an utterance that has been added. */
    void accepted(int rows) {
        accepted += rows;
    }

    void rejected(int line, String code, String value, String message) {
        rejected++;
        tell(script.place(line, line), code, value, message);
    }

    /** One more row of what was rejected. */
    void rejectedToo() {
        rejected++;
    }

    void tell(String place, String code, String value, String message) {
        if (problems.size() >= MOST_PROBLEMS) {
            untold++;
        } else {
            problems.add(new Problem(place, code, value.substring(0, Math.min(80, value.length())), message));
        }
    }

    /** One cue. */
    void add(int first, int last, String label, @Nullable Long millis, String words) {
        add(first, last, label, millis, words, 1);
    }

    /** An utterance of so many rows; without words it is as many blank ones. */
    void add(int first, int last, String label, @Nullable Long millis, String words, int rows) {
        String text = words.replaceAll("[\\s\\u0000]+", " ").strip();
        if (text.isEmpty()) {
            blank += rows;
        } else if (millis != null && !seen.add(millis + "\t" + shortLabel(label) + "\t" + text)) {
            duplicate += rows;
        } else if (utterances.size() >= Script.MOST_UTTERANCES) {
            rejected += rows;
            if (!full) {
                full = true;
                tell(
                        script.place(first, last),
                        "too-many-cues",
                        "",
                        "Only the first " + Script.MOST_UTTERANCES
                                + " utterances are read; export the meeting in parts.");
            }
        } else {
            accepted += rows;
            utterances.add(new Utterance(first, last, shortLabel(label), millis, shortened(first, last, text)));
        }
    }

    private static String shortLabel(String label) {
        return label.substring(0, Math.min(MOST_OF_A_LABEL, label.length())).strip();
    }

    private String shortened(int first, int last, String text) {
        if (text.length() <= Script.MOST_CHARACTERS) {
            return text;
        }
        tell(
                script.place(first, last),
                "too-long-text",
                "",
                "The utterance has " + text.length() + " characters, of which the first " + Script.MOST_CHARACTERS
                        + " are read; nobody speaks that long without a pause.");
        return text.substring(0, Script.MOST_CHARACTERS);
    }

    /** Everything, in order of time. */
    Talk talk(Talk.Header header) {
        if (untold > 0) {
            problems.add(new Problem(
                    Problem.WHOLE_FILE,
                    "more-problems",
                    String.valueOf(untold),
                    untold + " more problems like those above are not told one by one."));
        }
        List<Utterance> ordered = new ArrayList<>(utterances);
        if (ordered.stream().allMatch(utterance -> utterance.millis() != null)) {
            ordered.sort(Comparator.comparingLong(utterance -> utterance.millis() == null ? 0 : utterance.millis()));
        }
        return new Talk(
                header,
                List.copyOf(ordered),
                new RowCount(accepted, rejected, blank, duplicate),
                List.copyOf(problems));
    }
}
