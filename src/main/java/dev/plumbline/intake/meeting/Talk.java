package dev.plumbline.intake.meeting;

import dev.plumbline.model.Attendee;
import dev.plumbline.model.Problem;
import dev.plumbline.model.RowCount;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a transcript or a chat holds.
 *
 * @param header what the tool says of the meeting
 * @param utterances in order of time
 * @param rows what became of its lines or cues
 * @param problems what is wrong with it
 */
record Talk(Header header, List<Utterance> utterances, RowCount rows, List<Problem> problems) {

    /**
     * What a tool writes above a transcript.
     *
     * @param title empty when there is none
     * @param place where the title stands
     * @param date the day; {@code null} when there is none
     * @param start {@code null} when there is none
     * @param minutes {@code null} when there is none
     * @param attendees by a list of them only
     */
    record Header(
            String title,
            String place,
            @Nullable LocalDate date,
            @Nullable LocalDateTime start,
            @Nullable Integer minutes,
            List<Attendee> attendees) {

        /** Nothing is said. */
        static final Header NONE = new Header("", Problem.WHOLE_FILE, null, null, null, List.of());
    }
}
