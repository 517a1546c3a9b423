package dev.plumbline.report;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Link;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the meetings and the decision log of an invented organisation left behind up to 2026-09-30, and what was understood. */
final class KnownGovernance {

    private static final String SHA = "c04e77d1".repeat(8);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 12);

    private KnownGovernance() {}

    /**
     * Fortnightly meetings of the portfolio board from January on, one cancelled and one moved, minutes of every second; five
     * recorded decisions of the third quarter, one of them denied, and candidates.
     */
    static Governance of(int candidates) {
        List<Decision> decisions = new ArrayList<>(List.of(
                decision(
                        "D-12", 7, 6, Decision.Type.APPROVE_ADD, Decision.Status.RECORDED, "Approved: Loyalty app.", 1),
                decision("D-13", 7, 6, Decision.Type.STOP, Decision.Status.RECORDED, "Stop Price engine.", 6),
                decision(
                        "D-14",
                        8,
                        17,
                        Decision.Type.BUDGET,
                        Decision.Status.RECORDED,
                        "Do not raise the budget of the "
                                + "warehouse robots by a fifth, from the reserve of the store network renewal.",
                        4),
                decision(
                        "D-15",
                        9,
                        14,
                        Decision.Type.OTHER,
                        Decision.Status.RECORDED,
                        "=HYPERLINK(A1) is the new agenda",
                        0),
                decision(
                        "D-den1ed",
                        9,
                        14,
                        Decision.Type.PAUSE,
                        Decision.Status.DENIED,
                        "Pause Energy monitoring.",
                        8)));
        for (int i = 0; i < candidates; i++) {
            decisions.add(decision(
                    String.format(Locale.ROOT, "D-ca%02d", i),
                    i % 2 == 0 ? 9 : 5,
                    1 + i % 28,
                    Decision.Type.DEFER,
                    Decision.Status.CANDIDATE,
                    "We then agreed to wait with the supplier portal, said in passing number " + i,
                    i % 3 == 0 ? 7 : 0));
        }
        decisions.sort(Comparator.comparing(Decision::date).thenComparing(Decision::id));
        return new Governance(
                meetings(),
                List.of(),
                List.of(
                        answer("D-den1ed", Disposition.Answer.CONFIRM, "", LocalDate.of(2026, 9, 20)),
                        answer("D-den1ed", Disposition.Answer.DENY, "Only discussed.", LocalDate.of(2026, 9, 21))),
                decisions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Governance.TextCoverage(10, 2, 40, 23));
    }

    private static Disposition answer(String decision, Disposition.Answer answer, String reason, LocalDate on) {
        return new Disposition(
                decision,
                answer,
                reason,
                "Chair of the board",
                on,
                null,
                evidence("answers.xlsx", "Decisions!M3", "deny"));
    }

    private static Decision decision(
            String id, int month, int day, Decision.Type type, Decision.Status status, String text, int initiative) {
        String key = String.format(Locale.ROOT, "RET-%03d", initiative);
        return new Decision(
                id,
                LocalDate.of(2026, month, day),
                type,
                !text.startsWith("Do not "),
                status,
                text,
                "",
                "Portfolio board",
                "",
                initiative == 0
                        ? List.of()
                        : List.of(new Link(
                                new Subject(Subject.Type.INITIATIVE, key, key), Link.Verdict.ACCEPT, 0.9, key)),
                "",
                "",
                "",
                null,
                "",
                "",
                status == Decision.Status.CANDIDATE ? 0.6 : 0.9,
                List.of(evidence("2026-0" + month + "-minutes.md", "line " + (10 + day), text)));
    }

    private static List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate planned = FIRST.plusWeeks(2L * i);
            LocalDate held = i == 15 ? planned.plusDays(2) : planned;
            boolean past = !held.isAfter(LocalDate.of(2026, 9, 30));
            Status status = i == 14 ? Status.CANCELLED : past ? Status.HELD : Status.PLANNED;
            List<MeetingRecord> records = new ArrayList<>();
            if (status == Status.HELD && i % 2 == 1) {
                records.add(record(Kind.MINUTES, "Portfolio board", held, Status.HELD));
            }
            records.add(record(Kind.CALENDAR, "Portfolio board", planned, status));
            meetings.add(meeting("Portfolio board", held, planned, status, records));
        }
        for (int i = 0; i < 14; i++) {
            LocalDate day = LocalDate.of(2026, 7, 1).plusDays(i);
            String series = "Working group " + (char) ('A' + i);
            meetings.add(meeting(
                    series, day, null, Status.HELD, List.of(record(Kind.ATTENDANCE, series, day, Status.HELD))));
        }
        meetings.sort(Comparator.comparing(Meeting::date).thenComparing(Meeting::series));
        return meetings;
    }

    private static Meeting meeting(
            String series, LocalDate day, @Nullable LocalDate planned, Status status, List<MeetingRecord> records) {
        return new Meeting(
                "M-" + day + series.charAt(series.length() - 1),
                series,
                day,
                planned,
                status,
                List.of(
                        new Attendee("Robin Invented", "", Attendee.Presence.PRESENT),
                        new Attendee("Kim Invented", "", Attendee.Presence.ABSENT)),
                records);
    }

    private static MeetingRecord record(Kind kind, String series, LocalDate day, Status status) {
        return new MeetingRecord(
                kind,
                series,
                series,
                "",
                day,
                MeetingRecord.DateFrom.STATED,
                null,
                null,
                status,
                null,
                List.of(),
                List.of(),
                "",
                evidence(kind.label() + "-" + day + ".txt", "line 1", series));
    }

    private static Evidence evidence(String file, String place, String quote) {
        return new Evidence(file, SHA, place, quote, 0.9);
    }
}
