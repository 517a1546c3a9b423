package dev.plumbline.intake.table;

import dev.plumbline.model.MeetingRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the meetings of a schedule, one a row (design §2.2). A meeting that was moved stands on its new day; where no new day is
 * told it is cancelled on the old one.
 *
 * @param cells the cells of the table
 */
record ScheduleRecords(DeclarationCells cells) {

    private static final Pattern TIME = Pattern.compile("(?<![\\d:.+-])([01]?\\d|2[0-3])[:h]([0-5]\\d)(?!\\d)");

    /** The meeting of a row; empty when it was rejected, and then a problem says why. */
    Optional<Object> make(Row row) {
        String series = cells.text(row, "series");
        if (series.isEmpty()) {
            return reject(row, "series", "A planned meeting names its series.");
        }
        LocalDate planned = cells.dayIfAny(row, "scheduled start", false);
        if (planned == null) {
            return reject(row, "scheduled start", "A planned meeting has a day, as in 2026-12-31 or 2026-12-31 09:30.");
        }
        LocalDate other = cells.day(row, "moved to", false);
        String word = cells.text(row, "status");
        Optional<String> status = Vocabulary.looseMeaning("meeting status", word);
        if (status.isEmpty() && !word.isEmpty() && !Vocabulary.filler(word)) {
            cells.problems()
                    .unknown(
                            "status",
                            cells.place(row, "status"),
                            "unknown-meeting-status",
                            word,
                            "as planned, held, cancelled or moved");
        }
        boolean moved = other != null && !other.equals(planned);
        LocalDate day = moved && other != null ? other : planned;
        LocalTime time = time(row, moved);
        return Optional.of(new MeetingRecord(
                MeetingRecord.Kind.CALENDAR,
                series,
                series,
                "",
                day,
                MeetingRecord.DateFrom.STATED,
                time == null ? null : LocalDateTime.of(day, time),
                null,
                status(status.orElse("planned"), moved),
                moved ? planned : null,
                List.of(),
                List.of(),
                "",
                cells.evidence(row, moved ? "moved to" : "scheduled start")));
    }

    private static MeetingRecord.Status status(String word, boolean moved) {
        return switch (word) {
            case "held" -> MeetingRecord.Status.HELD;
            case "cancelled" -> MeetingRecord.Status.CANCELLED;
            case "moved" -> moved ? MeetingRecord.Status.PLANNED : MeetingRecord.Status.CANCELLED;
            default -> MeetingRecord.Status.PLANNED;
        };
    }

    private @Nullable LocalTime time(Row row, boolean moved) {
        for (String field :
                moved ? List.of("moved to", "time", "scheduled start") : List.of("scheduled start", "time")) {
            Matcher time = TIME.matcher(cells.text(row, field));
            if (time.find()) {
                boolean afternoon =
                        cells.text(row, field).toLowerCase(Locale.ROOT).matches(".*\\d\\s?p\\.?m\\b.*");
                int hour = Integer.parseInt(time.group(1));
                return LocalTime.of(afternoon && hour < 12 ? hour + 12 : hour, Integer.parseInt(time.group(2)));
            }
        }
        return null;
    }

    private Optional<Object> reject(Row row, String field, String message) {
        cells.problems()
                .add(
                        cells.place(row, field),
                        "bad-" + field.replace(' ', '-'),
                        cells.text(row, field),
                        message + " The row is not read.");
        return Optional.empty();
    }
}
