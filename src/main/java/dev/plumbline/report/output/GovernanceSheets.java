package dev.plumbline.report.output;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Decision;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Subject;
import dev.plumbline.report.output.Grid.Column;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheets {@code Decisions}, on which people answer, and {@code Meetings} of {@code evidence.xlsx}. */
final class GovernanceSheets {

    private static final List<Column> DECISIONS = List.of(
            new Column("Decision", 17),
            new Column("Date", 11),
            new Column("Type", 13),
            new Column("Declined", 9),
            new Column("Status", 11),
            new Column("Text", 60),
            new Column("Initiatives", 22),
            new Column("Forum", 24),
            new Column("Confidence", 11),
            new Column("File", 30),
            new Column("Place", 16),
            new Column("Quote", 60),
            new Column("Answer", 11, List.of(Disposition.Answer.CONFIRM.label(), Disposition.Answer.DENY.label())),
            new Column("Reason", 40),
            new Column("By", 24),
            new Column("On", 12));
    private static final List<Column> MEETINGS = List.of(
            new Column("Meeting", 17),
            new Column("Series", 34),
            new Column("Date", 11),
            new Column("Planned", 11),
            new Column("Status", 11),
            new Column("Sources", 28),
            new Column("Present", 9),
            new Column("File", 40),
            new Column("Place", 16));
    private static final Comparator<Decision> TO_CONFIRM_FIRST = Comparator.comparing(
                    (Decision decision) -> decision.status() != Decision.Status.CANDIDATE)
            .thenComparing(Decision::date, Comparator.reverseOrder())
            .thenComparing(Decision::id);

    private GovernanceSheets() {}

    static void write(Sheets sheets, Governance governance) {
        Map<String, Disposition> answers = governance.dispositions().stream()
                .collect(Collectors.toMap(Disposition::target, answer -> answer, (earlier, last) -> last));
        sheets.add("Decisions", DECISIONS, grid -> governance.decisions().stream()
                .sorted(TO_CONFIRM_FIRST)
                .forEach(decision -> decision(grid, decision, answers.get(decision.id()))));
        sheets.add("Meetings", MEETINGS, grid -> governance.meetings().forEach(meeting -> meeting(grid, meeting)));
    }

    private static void decision(Grid grid, Decision decision, @Nullable Disposition answer) {
        Evidence evidence = decision.evidence().get(0);
        grid.add(
                decision.id(),
                decision.date(),
                decision.type().label(),
                decision.positive() ? "" : "yes",
                decision.status().label(),
                decision.text(),
                String.join("; ", decision.about(Subject.Type.INITIATIVE)),
                decision.forum(),
                decision.confidence(),
                evidence.file(),
                evidence.place(),
                evidence.quote(),
                answer == null ? "" : answer.answer().label(),
                answer == null ? "" : answer.reason(),
                answer == null ? "" : answer.by(),
                answer == null ? "" : day(answer.on()));
    }

    private static void meeting(Grid grid, Meeting meeting) {
        Evidence evidence = meeting.evidence().get(0);
        grid.add(
                meeting.id(),
                meeting.series(),
                meeting.date(),
                day(meeting.planned()),
                meeting.status().label(),
                meeting.sources().stream().map(MeetingRecord.Kind::label).collect(Collectors.joining(", ")),
                meeting.attendees().stream()
                        .filter(attendee -> attendee.presence() == Attendee.Presence.PRESENT)
                        .count(),
                evidence.file(),
                evidence.place());
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
