package dev.plumbline.indicator;

import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How complete the record of decisions is, by two independent captures: the decision log and the minutes (Chapman 1951).
 *
 * @param logged decisions the log holds
 * @param minuted decisions minutes hold
 * @param both decisions both hold
 */
record LogCompleteness(int logged, int minuted, int both) {

    static final int LEAST = 5;

    static LogCompleteness of(PortfolioHistory history, List<Decision> decisions, LocalDate from, LocalDate to) {
        Set<String> others = new HashSet<>();
        Set<String> minutes = new HashSet<>();
        for (Meeting meeting : history.governance().meetings()) {
            for (MeetingRecord record : meeting.records()) {
                boolean written = record.kind() == MeetingRecord.Kind.MINUTES;
                (written ? minutes : others).add(file(record.evidence()));
            }
        }
        history.governance().dispositions().forEach(answer -> others.add(file(answer.evidence())));
        int logged = 0;
        int minuted = 0;
        int both = 0;
        for (Decision decision : decisions) {
            if (decision.date().isBefore(from) || decision.date().isAfter(to)) {
                continue;
            }
            boolean inMinutes = decision.evidence().stream().anyMatch(e -> minutes.contains(file(e)));
            boolean inLog =
                    decision.evidence().stream().anyMatch(e -> !minutes.contains(file(e)) && !others.contains(file(e)));
            logged += inLog ? 1 : 0;
            minuted += inMinutes ? 1 : 0;
            both += inLog && inMinutes ? 1 : 0;
        }
        return new LogCompleteness(logged, minuted, both);
    }

    private static String file(Evidence evidence) {
        return evidence.sha256() + " " + evidence.file();
    }

    /** All decisions there probably were; unknown with fewer than five that both hold. */
    OptionalDouble decisions() {
        return both < LEAST
                ? OptionalDouble.empty()
                : OptionalDouble.of((logged + 1.0) * (minuted + 1.0) / (both + 1.0) - 1);
    }

    /** The share of them that is recorded somewhere, 0–1. */
    OptionalDouble recorded() {
        OptionalDouble all = decisions();
        return all.isEmpty()
                ? all
                : OptionalDouble.of(Math.min(1, (logged + minuted - both) / Math.max(1, all.getAsDouble())));
    }

    String text() {
        OptionalDouble share = recorded();
        return share.isEmpty()
                ? logged + " decisions in the log, " + minuted + " in minutes, " + both + " in both"
                : "about " + Wording.percent(share.getAsDouble()) + " of the decisions are recorded (" + logged
                        + " in the log, " + minuted + " in minutes, " + both + " in both)";
    }
}
