package dev.plumbline.indicator;

import dev.plumbline.model.Cue;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.PortfolioHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a span's leadership meetings: the transcript where there is one, else the minutes. */
final class MeetingTalk {

    private static final int AROUND = 4;
    private static final int OPENING = 120;

    private final Map<String, List<Passage>> byFile = new HashMap<>();
    private final Set<String> decided = new HashSet<>();
    private final Set<String> explained = new HashSet<>();
    private int held;
    private int withText;
    private int words;

    private MeetingTalk() {}

    static MeetingTalk of(PortfolioHistory history, LocalDate from, LocalDate to) {
        MeetingTalk talk = new MeetingTalk();
        for (Meeting meeting : history.governance().meetings()) {
            boolean within = !meeting.date().isBefore(from) && !meeting.date().isAfter(to);
            if (within && meeting.status() == MeetingRecord.Status.HELD) {
                talk.add(meeting);
            }
        }
        for (Decision decision : history.governance().decisions()) {
            decision.evidence().forEach(e -> talk.decided.add(place(e)));
        }
        return talk;
    }

    private void add(Meeting meeting) {
        held++;
        List<MeetingRecord> texts = meeting.records().stream()
                .filter(r -> r.segments().stream().anyMatch(s -> !s.passages().isEmpty()))
                .filter(r -> !r.language().equals("und"))
                .toList();
        boolean spoken = texts.stream().anyMatch(r -> r.kind() == MeetingRecord.Kind.TRANSCRIPT);
        int before = words;
        for (MeetingRecord record : texts) {
            List<Passage> passages = record.segments().stream()
                    .flatMap(segment -> segment.passages().stream())
                    .toList();
            byFile.computeIfAbsent(file(record.evidence()), f -> new ArrayList<>())
                    .addAll(passages);
            if (!spoken || record.kind() == MeetingRecord.Kind.TRANSCRIPT) {
                words += passages.stream().mapToInt(MeetingTalk::words).sum();
            }
        }
        withText += words > before ? 1 : 0;
    }

    int held() {
        return held;
    }

    int withText() {
        return withText;
    }

    int words() {
        return words;
    }

    /**
     * How many words around a cue explain again: what is said with it and in the passages after it; 0 when it is from another span,
     * in the first two minutes, or next to a decision. No word counts twice.
     */
    int explaining(Cue cue) {
        List<Passage> passages = byFile.getOrDefault(file(cue.evidence()), List.of());
        int first = 0;
        while (first < passages.size()
                && !passages.get(first).place().equals(cue.evidence().place())) {
            first++;
        }
        if (first == passages.size()) {
            return 0;
        }
        Integer second = passages.get(first).second();
        List<Passage> around = passages.subList(first, Math.min(passages.size(), first + AROUND));
        boolean decides = around.stream().anyMatch(p -> decided.contains(file(cue.evidence()) + p.place()));
        if (decides || (second != null && second < OPENING)) {
            return 0;
        }
        return around.stream()
                .filter(p -> explained.add(file(cue.evidence()) + p.place()))
                .mapToInt(MeetingTalk::words)
                .sum();
    }

    private static int words(Passage passage) {
        return passage.text().isBlank() ? 0 : passage.text().strip().split("\\s+").length;
    }

    private static String file(Evidence evidence) {
        return evidence.sha256() + " " + evidence.file() + " ";
    }

    private static String place(Evidence evidence) {
        return file(evidence) + evidence.place();
    }
}
