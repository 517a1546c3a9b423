package dev.plumbline.language;

import dev.plumbline.model.Cue;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Governance.TextCoverage;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Mention;
import dev.plumbline.model.Passage;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads what meetings and logs say about a portfolio: decisions, links, cues and topics (method §8). A text in a language for
 * which there are no cue lists gives nothing, unless its structure marks decisions or actions: the marks are words of a covered
 * language, and minutes that are little more than such marks show no other.
 */
public final class Understanding {

    private static final Comparator<String> BY_PLACE =
            Comparator.comparingInt(Understanding::number).thenComparing(Comparator.naturalOrder());

    private static final Set<Passage.Marker> MARKED = EnumSet.of(Passage.Marker.DECISION, Passage.Marker.ACTION);

    private Understanding() {}

    /** The history with everything understood that its meetings, logs and definitions of success say. */
    public static PortfolioHistory of(PortfolioHistory history) {
        Governance recorded = history.governance();
        List<Meeting> meetings = recorded.meetings().stream()
                .map(meeting -> meeting.retitled(Quotes::of))
                .toList();
        SentenceReader reader = new SentenceReader(EntityLinker.of(history), PortfolioWords.of(history));
        List<DecisionStatement> statements = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        TopicFinder topics = new TopicFinder();
        String usual = usual(meetings);
        int withText = 0;
        int uncovered = 0;
        for (Meeting meeting : meetings) {
            List<MeetingRecord> texts =
                    meeting.records().stream().filter(Understanding::hasText).toList();
            int segment = 0;
            boolean covered = texts.isEmpty();
            for (MeetingRecord record : texts) {
                String language = language(record, usual);
                if (CoveredLanguage.covers(language)) {
                    covered = true;
                    ReadRecord source = ReadRecord.of(meeting, record, language, segment, reader);
                    statements.addAll(source.talk() ? TalkDecisions.in(source) : MinutesDecisions.in(source));
                    mentions.addAll(MentionFinder.in(source));
                    cues.addAll(CueFinder.in(source));
                    topics.add(source);
                }
                segment += record.segments().size();
            }
            withText += texts.isEmpty() ? 0 : 1;
            uncovered += covered ? 0 : 1;
        }
        statements.addAll(new LogDecisions(history, reader, usual).in(recorded.log()));
        mentions.sort(Comparator.comparing(Mention::date)
                .thenComparing(m -> m.evidence().file())
                .thenComparing(m -> m.evidence().place(), BY_PLACE));
        cues.sort(Comparator.comparing(Cue::date)
                .thenComparing(c -> c.evidence().file())
                .thenComparing(c -> c.evidence().place(), BY_PLACE));
        int unlinked = (int) mentions.stream().filter(m -> m.link() == null).count();
        return history.governedBy(new Governance(
                meetings,
                recorded.log(),
                recorded.dispositions(),
                DecisionJoin.of(statements, recorded.dispositions()),
                mentions,
                cues,
                topics.topics(),
                StatedMetrics.conflicts(history),
                new TextCoverage(withText, uncovered, mentions.size(), unlinked)));
    }

    /**
     * The same source with only those passages left that state a decision or what may be one, for the time after raw text is
     * deleted; headings without such a passage go too, and so do names and addresses.
     */
    public static MeetingRecord withoutTalk(MeetingRecord record) {
        PortfolioHistory nothing =
                new PortfolioHistory("", record.date(), List.of(), List.of(), List.of(), new TreeMap<>(), List.of());
        SentenceReader reader = new SentenceReader(EntityLinker.of(nothing), PortfolioWords.of(nothing));
        List<Segment> kept = new ArrayList<>();
        for (Segment segment : record.segments()) {
            List<Passage> passages = deciding(segment.passages(), record.language(), reader);
            kept.add(new Segment(passages.isEmpty() ? "" : segment.title(), passages));
        }
        return People.of(record).unnamed(record.with(kept));
    }

    /** Passages that may decide, with the two before and the three after that a decision is understood by (method §8.3). */
    private static List<Passage> deciding(List<Passage> passages, String language, SentenceReader reader) {
        Set<Integer> kept = new TreeSet<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Sentence> sentences =
                    CoveredLanguage.covers(language) ? reader.read(passage.text(), language) : List.of();
            if (Force.mayDecide(passage, sentences)) {
                for (int near = Math.max(0, i - 2); near <= Math.min(passages.size() - 1, i + 3); near++) {
                    kept.add(near);
                }
            }
        }
        return kept.stream().map(passages::get).toList();
    }

    private static boolean hasText(MeetingRecord record) {
        return record.segments().stream()
                .anyMatch(segment -> !segment.passages().isEmpty());
    }

    private static String language(MeetingRecord record, String usual) {
        boolean marked = record.segments().stream()
                .flatMap(segment -> segment.passages().stream())
                .anyMatch(passage -> MARKED.contains(passage.marker()));
        return marked && !CoveredLanguage.covers(record.language()) ? usual : record.language();
    }

    /** The language most texts are in; English when none tells. */
    private static String usual(List<Meeting> meetings) {
        Map<String, Integer> languages = new TreeMap<>();
        meetings.forEach(meeting -> meeting.records().stream()
                .filter(record -> hasText(record) && CoveredLanguage.covers(record.language()))
                .forEach(record -> languages.merge(record.language(), 1, Integer::sum)));
        return languages.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    /** The first number of a place. */
    private static int number(String place) {
        String digits = place.replaceFirst("^\\D*", "").replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }
}
