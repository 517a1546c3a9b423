package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.MeetingRecord.DateFrom;
import dev.plumbline.model.MeetingRecord.Kind;
import dev.plumbline.model.MeetingRecord.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingIdentityTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 2);

    private int files;

    private MeetingRecord record(Kind kind, String series, LocalDate date, @Nullable String start, Status status) {
        files++;
        return new MeetingRecord(
                kind,
                series,
                series,
                kind == Kind.CALENDAR ? "uid-" + series : "",
                date,
                DateFrom.STATED,
                start == null ? null : date.atTime(LocalTime.parse(start)),
                60,
                status,
                null,
                List.of(),
                List.of(),
                "",
                new Evidence("file" + files, "sha" + files, "line 1", series, 0.95));
    }

    private MeetingRecord planned(String series, LocalDate date) {
        return record(Kind.CALENDAR, series, date, "10:00", Status.PLANNED);
    }

    private MeetingRecord held(Kind kind, String series, LocalDate date) {
        return record(kind, series, date, null, Status.HELD);
    }

    private static List<String> told(List<Meeting> meetings) {
        return meetings.stream()
                .map(m -> m.date() + " " + m.series() + " " + m.status().label() + " "
                        + m.sources().stream().map(Kind::label).collect(Collectors.joining("+")))
                .toList();
    }

    @Test
    void oneMeetingInFourSourcesIsOneMeeting() {
        List<Meeting> meetings = MeetingIdentity.join(List.of(
                planned("Leadership Council Meeting", FRIDAY),
                held(Kind.ATTENDANCE, "Leadership Council", FRIDAY),
                record(Kind.TRANSCRIPT, "Council meeting", FRIDAY, "10:03", Status.HELD),
                held(Kind.MINUTES, "Council", FRIDAY)));

        assertThat(told(meetings))
                .containsExactly("2026-01-02 Leadership Council Meeting held calendar+attendance+transcript+minutes");
    }

    @Test
    void minutesWithoutATitleJoinTheSeriesWhoseDaysTheyMeet() {
        List<MeetingRecord> records = new ArrayList<>();
        for (int week = 0; week < 12; week++) {
            records.add(planned("Platform triage", FRIDAY.plusWeeks(week)));
            if (week % 2 == 0) {
                records.add(planned("Steering committee", FRIDAY.plusWeeks(week)));
                records.add(held(Kind.MINUTES, "", FRIDAY.plusWeeks(week)));
            }
        }

        List<Meeting> meetings = MeetingIdentity.join(records);

        assertThat(meetings.stream()
                        .filter(m -> m.sources().contains(Kind.MINUTES))
                        .map(Meeting::series))
                .hasSize(6)
                .containsOnly("Steering committee");
    }

    @Test
    void minutesOfAnotherNameDoNotJoinASeriesOfTheSameDays() {
        List<MeetingRecord> records = new ArrayList<>();
        for (int week = 0; week < 6; week++) {
            records.add(planned("Steering committee", FRIDAY.plusWeeks(week)));
            records.add(held(Kind.MINUTES, "Works council", FRIDAY.plusWeeks(week)));
        }

        assertThat(MeetingIdentity.join(records)).hasSize(12);
    }

    @Test
    void minutesWithAShorterNameJoinTheSeriesWhoseDaysTheyMeet() {
        List<MeetingRecord> records = new ArrayList<>();
        for (int week = 0; week < 6; week++) {
            records.add(planned("Steering committee Retail", FRIDAY.plusWeeks(week)));
            records.add(
                    planned("Steering committee Bank", FRIDAY.plusWeeks(week).plusDays(3)));
            records.add(held(Kind.MINUTES, "Steering committee", FRIDAY.plusWeeks(week)));
        }

        assertThat(MeetingIdentity.join(records).stream()
                        .filter(m -> m.sources().contains(Kind.MINUTES))
                        .map(Meeting::series))
                .hasSize(6)
                .containsOnly("Steering committee Retail");
    }

    @Test
    void twoSeriesThatFitEquallyWellAreNotGuessedBetween() {
        List<MeetingRecord> records = new ArrayList<>();
        for (int week = 0; week < 6; week++) {
            records.add(planned("Steering committee", FRIDAY.plusWeeks(week)));
            records.add(planned("Architecture board", FRIDAY.plusWeeks(week)));
            records.add(held(Kind.MINUTES, "", FRIDAY.plusWeeks(week)));
        }

        assertThat(MeetingIdentity.join(records).stream()
                        .filter(m -> m.sources().contains(Kind.MINUTES))
                        .map(Meeting::series))
                .containsOnly("");
    }

    @Test
    void twoMeetingsOfASeriesOnOneDayStayTwo() {
        List<Meeting> meetings = MeetingIdentity.join(List.of(
                record(Kind.TRANSCRIPT, "Release", FRIDAY, "09:00", Status.HELD),
                record(Kind.TRANSCRIPT, "Release", FRIDAY, "15:00", Status.HELD)));

        assertThat(meetings).hasSize(2).extracting(Meeting::id).doesNotHaveDuplicates();
    }

    @Test
    void twoMeetingsOfAForumOnOneDayStayTwoInEverySource() {
        MeetingRecord morning = record(Kind.MINUTES, "Release", FRIDAY, "09:00", Status.HELD);
        MeetingRecord afternoon = record(Kind.MINUTES, "Release", FRIDAY, "16:00", Status.HELD);

        assertThat(MeetingIdentity.join(
                        List.of(morning, afternoon, record(Kind.CALENDAR, "Release", FRIDAY, "16:00", Status.PLANNED))))
                .extracting(Meeting::sources)
                .containsExactlyInAnyOrder(Set.of(Kind.MINUTES), Set.of(Kind.MINUTES, Kind.CALENDAR));
    }

    @Test
    void twoOccurrencesThatOneExportPlansForADayStayTwo() {
        MeetingRecord first = record(Kind.CALENDAR, "Release", FRIDAY, "09:00", Status.PLANNED);
        MeetingRecord second = record(Kind.CALENDAR, "Release", FRIDAY, "16:00", Status.PLANNED);
        MeetingRecord third = record(Kind.CALENDAR, "Release", FRIDAY, "10:15", Status.PLANNED);

        assertThat(MeetingIdentity.join(List.of(first, ofFile(first, second), ofFile(first, third))))
                .hasSize(3);
        assertThat(MeetingIdentity.join(List.of(first, second)))
                .as("a later export has moved it")
                .hasSize(1);
    }

    private static MeetingRecord ofFile(MeetingRecord other, MeetingRecord record) {
        return new MeetingRecord(
                record.kind(),
                record.title(),
                record.series(),
                record.uid(),
                record.date(),
                record.dateFrom(),
                record.start(),
                record.minutes(),
                record.status(),
                record.movedFrom(),
                record.attendees(),
                record.segments(),
                record.language(),
                other.evidence());
    }

    @Test
    void aLaterExportOfACalendarReplacesTheOccurrence() {
        MeetingRecord cancelled = record(Kind.CALENDAR, "Board", FRIDAY, "10:00", Status.CANCELLED);

        assertThat(told(MeetingIdentity.join(List.of(planned("Board", FRIDAY), cancelled))))
                .containsExactly("2026-01-02 Board cancelled calendar");
    }

    @Test
    void aMeetingWithMinutesWasHeldWhateverTheCalendarSays() {
        MeetingRecord cancelled = record(Kind.CALENDAR, "Board", FRIDAY, "10:00", Status.CANCELLED);

        assertThat(told(MeetingIdentity.join(List.of(cancelled, held(Kind.MINUTES, "Board", FRIDAY)))))
                .containsExactly("2026-01-02 Board held calendar+minutes");
    }

    @Test
    void aTranscriptWithoutATitleJoinsTheOneMeetingThatWasHeldThatDay() {
        assertThat(told(MeetingIdentity.join(
                        List.of(held(Kind.MINUTES, "Board", FRIDAY), held(Kind.TRANSCRIPT, "", FRIDAY)))))
                .containsExactly("2026-01-02 Board held transcript+minutes");
        assertThat(MeetingIdentity.join(List.of(
                        held(Kind.MINUTES, "Board", FRIDAY),
                        held(Kind.MINUTES, "Works council", FRIDAY),
                        held(Kind.TRANSCRIPT, "", FRIDAY))))
                .as("with two meetings on the day nobody knows whose transcript it is")
                .hasSize(3);
    }

    @Test
    void theOrderOfTheFilesMovesNothing() {
        List<MeetingRecord> records = IntStream.range(0, 10)
                .boxed()
                .flatMap(week -> Stream.of(
                        planned("Board", FRIDAY.plusWeeks(week)),
                        held(Kind.MINUTES, "", FRIDAY.plusWeeks(week)),
                        held(Kind.ATTENDANCE, "Board meeting", FRIDAY.plusWeeks(week))))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Meeting> meetings = MeetingIdentity.join(records);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertThat(MeetingIdentity.join(records)).isEqualTo(meetings);
        }
    }

    @Test
    void somebodyWhoWasInvitedAndCameIsPresentOnce() {
        MeetingRecord invited = with(
                planned("Board", FRIDAY),
                new Attendee("Ann Lee", "Organizer", Attendee.Presence.INVITED),
                new Attendee("Bo Oz", "", Attendee.Presence.INVITED));
        MeetingRecord came =
                with(held(Kind.ATTENDANCE, "Board", FRIDAY), new Attendee("ann lee", "", Attendee.Presence.PRESENT));

        assertThat(MeetingIdentity.join(List.of(invited, came)).get(0).attendees())
                .containsExactly(
                        new Attendee("ann lee", "Organizer", Attendee.Presence.PRESENT),
                        new Attendee("Bo Oz", "", Attendee.Presence.INVITED));
    }

    private static MeetingRecord with(MeetingRecord record, Attendee... attendees) {
        return new MeetingRecord(
                record.kind(),
                record.title(),
                record.series(),
                record.uid(),
                record.date(),
                record.dateFrom(),
                record.start(),
                record.minutes(),
                record.status(),
                record.movedFrom(),
                Arrays.asList(attendees),
                record.segments(),
                record.language(),
                record.evidence());
    }

    @ParameterizedTest
    @CsvSource({
        "Council meeting, Leadership Council Meeting, true",
        "Weekly steering committee, Steering Committee, true",
        "SteerCo, Steering Committee, false",
        "Lenkungsausschuss, Sitzung Lenkungsausschuss, true",
        "Team A sync, Team B sync, false",
        "Phase 1 board, Phase 2 board, false",
        "Types Team Meeting, Types Team Office Hours, false",
        "Meeting, Council Meeting, false",
        "Steering Comittee, Steering Committee, true",
        "Steering committee Retail, Steering committee, false",
        "Comité de direction, Réunion comité de direction, true"
    })
    void seriesAreOneByTheWordsThatTellThemApart(String one, String other, boolean same) {
        assertThat(SeriesName.same(one, other)).isEqualTo(same);
    }
}
