package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.history.Remembered;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Which minutes belong to which occurrence of a real calendar, and what was held of what was planned. */
class MeetingEvaluation {

    private static final String CALENDAR = "rust/calendar/council.ics";

    /** The last day the minutes of the corpus tell of. */
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    @Test
    void minutesAndCalendarShowTheSameMeetings() {
        Optional<CorpusFolder> corpus = CorpusFolder.beside();
        if (corpus.isEmpty()) {
            System.out.println("SKIPPED: meetings; no corpus lies at the folder plumbline.corpus names");
            return;
        }
        List<CSVRecord> labels = Label.rows("meetings.csv");
        List<String> files = new ArrayList<>(List.of(CALENDAR));
        labels.forEach(row -> files.add(row.get("file")));
        List<Meeting> meetings = Remembered.nothing("corpus")
                .with(corpus.get().read(files))
                .governance()
                .meetings();
        String calendar = CorpusFolder.sha256(corpus.get().root().resolve(CALENDAR));
        Pairs pairs = new Pairs();
        labels.forEach(row -> pairs.judge(row, paired(meetings, row.get("sha256"), calendar)));
        EvaluationPage.write(EvaluationPage.FILE, "meetings", pairs.table());
        EvaluationPage.write(EvaluationPage.FILE, "cadence", cadence(meetings));
        assertThat(pairs.dated.all()).as("minutes that were read").isEqualTo(labels.size());
    }

    /** The meeting a file of minutes shows, when it is read. */
    private record Paired(LocalDate date, @org.jspecify.annotations.Nullable LocalDate occurrence) {}

    private static Optional<Paired> paired(List<Meeting> meetings, String sha256, String calendar) {
        for (Meeting meeting : meetings) {
            if (meeting.records().stream()
                    .anyMatch(shown -> shown.evidence().sha256().equals(sha256))) {
                LocalDate occurrence = meeting.records().stream()
                        .filter(shown -> shown.evidence().sha256().equals(calendar))
                        .map(MeetingRecord::date)
                        .findFirst()
                        .orElse(null);
                return Optional.of(new Paired(meeting.date(), occurrence));
            }
        }
        return Optional.empty();
    }

    /** Minutes and occurrences that were joined. */
    private static final class Pairs {

        private Rate precision = new Rate(0, 0);
        private Rate recall = new Rate(0, 0);
        private Rate alone = new Rate(0, 0);
        private Rate dated = new Rate(0, 0);

        void judge(CSVRecord row, Optional<Paired> paired) {
            String wanted = row.get("occurrence");
            String found =
                    paired.map(Paired::occurrence).map(LocalDate::toString).orElse("");
            boolean right = !wanted.isEmpty() && wanted.equals(found);
            boolean day =
                    paired.map(Paired::date).map(LocalDate::toString).orElse("").equals(row.get("date"));
            dated = dated.and(new Rate(day ? 1 : 0, 1));
            if (!found.isEmpty()) {
                precision = precision.and(new Rate(right ? 1 : 0, 1));
            }
            if (wanted.isEmpty()) {
                alone = alone.and(new Rate(found.isEmpty() ? 1 : 0, 1));
            } else {
                recall = recall.and(new Rate(right ? 1 : 0, 1));
            }
        }

        String table() {
            return "| minutes and calendar | |\n|---|---|\n"
                    + "| minutes whose day is right | " + dated.text() + " |\n"
                    + "| pairs: precision | " + precision.text() + " |\n"
                    + "| pairs: recall | " + recall.text() + " |\n"
                    + "| minutes of no occurrence, left alone | " + alone.text() + " |\n";
        }
    }

    /** Occurrences and meetings of a quarter. */
    private static final class Quarter {

        private int planned;
        private int held;
        private int cancelled;
        private int unplanned;
    }

    private static String cadence(List<Meeting> meetings) {
        Map<String, Quarter> quarters = new TreeMap<>();
        for (Meeting meeting : meetings) {
            boolean minuted = meeting.sources().contains(MeetingRecord.Kind.MINUTES);
            boolean council = minuted || meeting.series().contains("Council Meeting");
            if (council && !meeting.date().isAfter(LAST)) {
                count(meeting, quarters.computeIfAbsent(quarter(meeting.date()), q -> new Quarter()));
            }
        }
        StringBuilder table = new StringBuilder(
                "| quarter | planned | of these held | cancelled | no trace | held unplanned |\n|---|---|---|---|---|---|\n");
        quarters.forEach((name, q) -> table.append("| " + name + " | " + q.planned + " | " + q.held + " | "
                + q.cancelled + " | " + (q.planned - q.held - q.cancelled) + " | " + q.unplanned + " |\n"));
        return table.toString();
    }

    private static void count(Meeting meeting, Quarter quarter) {
        boolean held = meeting.status() == MeetingRecord.Status.HELD;
        if (meeting.planned() == null) {
            quarter.unplanned += held ? 1 : 0;
        } else {
            quarter.planned++;
            quarter.held += held ? 1 : 0;
            quarter.cancelled += meeting.status() == MeetingRecord.Status.CANCELLED ? 1 : 0;
        }
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
