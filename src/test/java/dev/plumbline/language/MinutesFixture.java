package dev.plumbline.language;

import dev.plumbline.model.Cue;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Link;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Passage;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Segment;
import dev.plumbline.model.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Minutes written for a test: the language, the initiatives, headings after {@code ##}, one passage a line, its mark in brackets. */
final class MinutesFixture {

    static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private MinutesFixture() {}

    /** What is understood of a fixture: a line for each decision and cue. */
    static String understood(String name) throws IOException {
        Governance governance =
                Understanding.of(history(text(name + ".minutes.txt"))).governance();
        List<String> lines = new ArrayList<>();
        for (Decision d : governance.decisions()) {
            String line = number(d.evidence().get(0)) + " " + d.status().label() + " "
                    + d.type().label() + (d.positive() ? "" : " not") + about(d.links());
            line += d.decider().isEmpty() ? "" : " | by " + d.decider();
            line += d.conditions().isEmpty() ? "" : " | if " + d.conditions();
            line += d.removal().isEmpty() ? "" : " | removes " + d.removal();
            line += d.ruleWaived().isEmpty() ? "" : " | waives " + d.ruleWaived();
            line += d.expiry() == null ? "" : " | until " + d.expiry();
            line += d.supersedes().isEmpty() ? "" : " | supersedes " + d.supersedes();
            lines.add(line + " | " + d.text());
        }
        for (Cue cue : governance.cues()) {
            lines.add(number(cue.evidence()) + " cue " + cue.family().label() + about(cue.links()) + " | "
                    + cue.phrase());
        }
        return lines.stream().sorted().collect(Collectors.joining("\n")) + "\n";
    }

    static String text(String file) throws IOException {
        try (InputStream in = MinutesFixture.class.getResourceAsStream("fixtures/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static PortfolioHistory history(String fixture) {
        List<String> lines = fixture.lines().toList();
        String language = lines.get(0).substring("language ".length());
        List<Segment> segments = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        String title = "";
        for (int n = 2; n < lines.size(); n++) {
            String line = lines.get(n);
            if (line.startsWith("## ")) {
                segments.add(new Segment(title, passages));
                passages = new ArrayList<>();
                title = line.substring(3);
            } else if (line.startsWith("[")) {
                int end = line.indexOf(']');
                passages.add(Passage.written(
                        "line " + (n + 1), Passage.Marker.valueOf(line.substring(1, end)), 0, line.substring(end + 2)));
            } else {
                passages.add(Passage.written("line " + (n + 1), Passage.Marker.NONE, 0, line));
            }
        }
        segments.add(new Segment(title, passages));
        return history(
                List.of(lines.get(1).substring("initiatives ".length()).split("; ")),
                List.of(meeting(record(MeetingRecord.Kind.MINUTES, language, DAY, segments))),
                List.of());
    }

    static MeetingRecord record(MeetingRecord.Kind kind, String language, LocalDate day, List<Segment> segments) {
        return new MeetingRecord(
                kind,
                "Board",
                "Board",
                "",
                day,
                MeetingRecord.DateFrom.NAME,
                null,
                null,
                MeetingRecord.Status.HELD,
                null,
                List.of(),
                segments,
                language,
                new Evidence(kind.label() + " " + day, kind.label() + day, "line 1", "", 0.9));
    }

    static Meeting meeting(MeetingRecord... records) {
        LocalDate day = records[0].date();
        return new Meeting("M-" + day, "Board", day, null, MeetingRecord.Status.HELD, List.of(), List.of(records));
    }

    static PortfolioHistory history(List<String> names, List<Meeting> meetings, List<LogEntry> log) {
        Layout layout = new Layout("register.csv", "00", null, false, Map.of(Field.NAME, 1), 0.9);
        List<Initiative> initiatives = new ArrayList<>();
        for (String name : names) {
            initiatives.add(
                    new Initiative(name, new InitiativeRow(layout, 2, Map.of(Field.NAME, Datum.known(name, name)))));
        }
        return new PortfolioHistory(
                        "p",
                        DAY,
                        List.of(new Snapshot(DAY, initiatives)),
                        List.of(),
                        List.of(),
                        new TreeMap<>(),
                        List.of())
                .governedBy(Governance.recorded(meetings, log, List.of()));
    }

    private static String number(Evidence evidence) {
        return String.format(
                java.util.Locale.ROOT, "%03d", Integer.parseInt(evidence.place().replaceAll("\\D", "")));
    }

    private static String about(List<Link> links) {
        return links.stream().map(l -> " " + l.subject().name()).collect(Collectors.joining(","));
    }
}
