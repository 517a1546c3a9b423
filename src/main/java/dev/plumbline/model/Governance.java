package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What leadership meetings and logs leave behind, and what was understood of it.
 *
 * @param meetings the meetings, by date, series and id
 * @param log decisions, actions and RAID entries, by date and place
 * @param dispositions people's answers, the last on a target counts
 * @param decisions decisions, by date and id
 * @param mentions what was spoken of, by date and place
 * @param cues exceptions, precedents, urgency, reversals, re-explaining and exclusions, by date and place
 * @param topics what meetings come back to, by subject
 * @param conflicts definitions of success that do not go together
 * @param coverage how much of the text could be understood
 */
public record Governance(
        List<Meeting> meetings,
        List<LogEntry> log,
        List<Disposition> dispositions,
        List<Decision> decisions,
        List<Mention> mentions,
        List<Cue> cues,
        List<Topic> topics,
        List<MetricConflict> conflicts,
        TextCoverage coverage) {

    /** Nothing. */
    public static final Governance NONE = recorded(List.of(), List.of(), List.of());

    public Governance {
        meetings = List.copyOf(meetings);
        log = List.copyOf(log);
        dispositions = List.copyOf(dispositions);
        decisions = List.copyOf(decisions);
        mentions = List.copyOf(mentions);
        cues = List.copyOf(cues);
        topics = List.copyOf(topics);
        conflicts = List.copyOf(conflicts);
        Objects.requireNonNull(coverage);
    }

    /** What was recorded, before anything of it is understood. */
    public static Governance recorded(List<Meeting> meetings, List<LogEntry> log, List<Disposition> dispositions) {
        return new Governance(
                meetings, log, dispositions, List.of(), List.of(), List.of(), List.of(), List.of(), TextCoverage.NONE);
    }

    /** What was there up to a day; meetings planned for later stay. */
    public Governance until(LocalDate day) {
        return new Governance(
                meetings.stream()
                        .filter(m -> m.status() != MeetingRecord.Status.HELD
                                || !m.date().isAfter(day))
                        .toList(),
                log.stream()
                        .filter(e -> e.date() == null || !e.date().isAfter(day))
                        .toList(),
                dispositions,
                decisions.stream().filter(d -> !d.date().isAfter(day)).toList(),
                mentions.stream().filter(m -> !m.date().isAfter(day)).toList(),
                cues.stream().filter(c -> !c.date().isAfter(day)).toList(),
                topics.stream().flatMap(t -> t.until(day).stream()).toList(),
                conflicts.stream().filter(c -> !c.since().isAfter(day)).toList(),
                coverage);
    }

    /**
     * How much of the text of meetings could be understood (quality gate of method §8.4).
     *
     * @param meetings meetings that have text
     * @param uncovered of them those in a language for which there are no cue lists
     * @param mentions mentions that sound like something the organisation has
     * @param unlinked of them those that could not be linked
     */
    public record TextCoverage(int meetings, int uncovered, int mentions, int unlinked) {

        /** No text. */
        public static final TextCoverage NONE = new TextCoverage(0, 0, 0, 0);

        /** Share of mentions that could not be linked, 0–1; 0 without mentions. */
        public double unlinkedShare() {
            return mentions == 0 ? 0 : (double) unlinked / mentions;
        }
    }
}
