package dev.plumbline.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.model.MeetingRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Series of a calendar become the meetings that a person who reads the rules by hand finds. */
class CalendarReaderTest {

    private static final Path FIXTURES = Path.of("src/test/resources/dev/plumbline/intake/meeting/calendars");
    private static final LocalDate MODIFIED = LocalDate.of(2026, 1, 1);

    private final Path folder;

    CalendarReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock-changes", "last-weekday", "left-out-in-utc", "moved", "this-and-future"})
    void aSeriesHasTheMeetingsItsRulesSay(String name) throws IOException {
        assertThat(meetings(FIXTURES.resolve(name + ".ics")).stream().map(CalendarReaderTest::told))
                .containsExactlyElementsOf(Files.readAllLines(FIXTURES.resolve(name + ".expected.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock-changes", "last-weekday", "left-out-in-utc", "moved"})
    void aSecondLibraryFindsTheSameMeetings(String name) throws IOException {
        Path file = FIXTURES.resolve(name + ".ics");
        CalendarWindow window = CalendarWindow.of(CalendarFile.of(TextLines.of(source(file))), MODIFIED);
        assertThat(meetings(file).stream().map(m -> m.uid() + " " + m.start()))
                .containsExactlyInAnyOrderElementsOf(OtherLibrary.occurrences(file, window));
    }

    @Test
    void anEndlessSeriesIsReadWithinTheWindowOnly() throws IOException {
        List<MeetingRecord> meetings = meetings(calendar("DTSTART:19990104T090000\nRRULE:FREQ=WEEKLY"));
        assertThat(meetings.get(0).date()).isEqualTo("2021-01-04");
        assertThat(meetings.get(meetings.size() - 1).date()).isEqualTo("2029-01-01");
    }

    @Test
    void aSeriesOfEveryMinuteIsCutAndTold() throws IOException {
        Path file = calendar("DTSTART:20260104T090000\nRRULE:FREQ=MINUTELY");
        assertThat(meetings(file)).hasSize(CalendarWindow.MOST_OF_A_SERIES);
        assertThat(new CalendarReader().read(source(file)).problems())
                .extracting(problem -> problem.code())
                .contains("too-many-occurrences");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECONDLY", "MINUTELY"})
    void aRuleOfEveryMomentThatBeganYearsAgoIsNotSteppedThrough(String every) {
        RepeatRule rule = RepeatRule.of("FREQ=" + every, null).orElseThrow();
        LocalDateTime from = LocalDateTime.of(2026, 1, 1, 0, 0);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(rule.times(from.minusYears(40), from, from.plusYears(3), 10))
                        .isEmpty());
        assertThat(rule.times(from.minusHours(1), from, from.plusYears(3), 10)).hasSize(10);
    }

    @Test
    void aPlaceholderInTheFarFutureMovesNoWindow() throws IOException {
        Path file = calendar("DTSTART:20260105T090000\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:99990101T090000");
        assertThat(meetings(file)).hasSize(2);
    }

    @Test
    void zonesAreKnownByTheNamesOfWindowsAndByPaths() throws IOException {
        CalendarZones zones = new CalendarZones(List.of());
        for (String windows : List.of("W. Europe Standard Time", "eastern standard time", "India Standard Time")) {
            assertThat(zones.rules(windows)).as(windows).isPresent();
        }
        assertThat(zones.rules("/mozilla.org/20050126_1/Europe/Berlin"))
                .contains(ZoneId.of("Europe/Berlin").getRules());
        assertThat(zones.rules("Middle of Nowhere")).isEmpty();
    }

    private Path calendar(String event) throws IOException {
        return Files.writeString(
                folder.resolve("calendar.ics"),
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a@example.org\nSUMMARY:Call\n" + event
                        + "\nEND:VEVENT\nEND:VCALENDAR\n");
    }

    private static List<MeetingRecord> meetings(Path file) throws IOException {
        return new CalendarReader()
                .read(source(file)).snapshots().stream()
                        .flatMap(snapshot -> snapshot.content().meetings().stream())
                        .toList();
    }

    private static String told(MeetingRecord meeting) {
        return meeting.start() + " " + meeting.status().label() + " " + meeting.title()
                + (meeting.movedFrom() == null ? "" : " moved from " + meeting.movedFrom());
    }

    private static Source source(Path file) throws IOException {
        return new Source(file.getFileName().toString(), file, DropFolder.sha256(file), MODIFIED);
    }
}
