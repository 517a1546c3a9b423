package dev.plumbline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * The turns of a transcript in which nothing is decided, as people's summaries tell: those that at least one summarised span covers,
 * and no covering span whose topic, question or answer speaks of deciding, agreeing, concluding, choosing, settling, approving,
 * rejecting or dropping.
 *
 * @param lines the lines of the turns
 * @param words how many words they have
 */
record Talk(Set<Integer> lines, int words) {

    private static final Pattern DECIDING = Pattern.compile(
            "decid|decis|agree|conclu|cho[os]|select|final|determin|approv|reject|abandon|resolv|settl|vote|adopt"
                    + "|consensus|accept|drop|remov|gave up|give up|opt(ed)? (for|to)|went (with|for)|go (with|for)");

    private static final Pattern SPAN = Pattern.compile("(\\d+)\\s*-\\s*(\\d+)");

    /** By meeting. */
    static Map<String, List<CSVRecord>> byMeeting(List<CSVRecord> labels) {
        Map<String, List<CSVRecord>> meetings = new TreeMap<>();
        labels.forEach(row -> meetings.computeIfAbsent(row.get("Meeting"), m -> new ArrayList<>())
                .add(row));
        return meetings;
    }

    /** The undecided turns of a transcript, one turn a line that is not blank, numbered from 0. */
    static Talk undecided(String transcript, List<CSVRecord> labels) {
        Set<Integer> covered = new HashSet<>();
        Set<Integer> decided = new HashSet<>();
        for (CSVRecord row : labels) {
            String about = row.get("Query or topic") + " " + row.get("Human answer");
            boolean deciding = DECIDING.matcher(about.toLowerCase(Locale.ROOT)).find();
            Matcher span = SPAN.matcher(row.get("Turn spans (0-based, start-end)"));
            while (span.find()) {
                for (int turn = Integer.parseInt(span.group(1)); turn <= Integer.parseInt(span.group(2)); turn++) {
                    (deciding ? decided : covered).add(turn);
                }
            }
        }
        covered.removeAll(decided);
        return lines(transcript, covered);
    }

    private static Talk lines(String transcript, Set<Integer> turns) {
        Set<Integer> lines = new HashSet<>();
        int words = 0;
        int turn = 0;
        String[] all = transcript.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                if (turns.contains(turn)) {
                    lines.add(i + 1);
                    words += all[i].strip().split("\\s+").length - 1;
                }
                turn++;
            }
        }
        return new Talk(lines, words);
    }
}
