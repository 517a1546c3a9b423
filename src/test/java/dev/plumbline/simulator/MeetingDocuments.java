package dev.plumbline.simulator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what meetings leave behind: a calendar, minutes, and transcripts of the last two quarters. */
final class MeetingDocuments {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final LocalDate TRANSCRIBED = LocalDate.of(2025, 7, 1);
    private static final LocalDate RECENT = LocalDate.of(2025, 10, 1);
    private static final int SENTENCES = 175;

    private final Organisation organisation;
    private final Out out;
    private final Dice talk;

    MeetingDocuments(Organisation organisation, Out out) {
        this.organisation = organisation;
        this.out = out;
        this.talk = new Dice("talk", organisation.scenario.seed());
    }

    /** Where a file goes. */
    interface Out {
        void file(String name, LocalDate day, String text);
    }

    void write() {
        calendar();
        LocalDate from = organisation.scenario.negative() == HardNegative.NEW_TRANSCRIPTION ? RECENT : TRANSCRIBED;
        for (Sitting sitting : organisation.sittings) {
            if (sitting.took && !sitting.held.isAfter(Organisation.END)) {
                minutes(sitting);
                if (sitting.series.equals(Meetings.EXECUTIVE) && !sitting.held.isBefore(from)) {
                    transcript(sitting);
                }
            }
        }
    }

    private void calendar() {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//plan//EN\r\n");
        int number = 0;
        for (Sitting sitting : organisation.sittings) {
            number++;
            boolean told = !sitting.took && talk.chance(0.5);
            text.append("BEGIN:VEVENT\r\nUID:")
                    .append(number)
                    .append("@plan\r\nDTSTAMP:20240101T000000Z\r\n")
                    .append("DTSTART;TZID=Europe/Berlin:")
                    .append(STAMP.format(sitting.planned))
                    .append("T100000\r\n")
                    .append("DURATION:PT")
                    .append(sitting.minutes)
                    .append("M\r\nSUMMARY:")
                    .append(sitting.series)
                    .append(told ? "\r\nSTATUS:CANCELLED" : "")
                    .append("\r\nEND:VEVENT\r\n");
        }
        out.file(
                "Leadership calendar " + Organisation.END + ".ics",
                Organisation.END,
                text.append("END:VCALENDAR\r\n").toString());
    }

    private void minutes(Sitting sitting) {
        StringBuilder text = new StringBuilder("# " + sitting.series + "\n\nDate: " + sitting.held + "\nAttendees: "
                + String.join(", ", organisation.leaders) + "\n\n");
        if (!sitting.rulings.isEmpty()) {
            text.append("## Decisions\n\n");
            for (Ruling ruling : sitting.rulings) {
                text.append("- Decision: ").append(Documents.text(ruling)).append(".\n");
            }
            text.append('\n');
        }
        if (sitting.series.equals(Meetings.BOARD)) {
            text.append("## Review of the commitments\n\n");
            for (int i = 0; i < organisation.commitments.size(); i++) {
                text.append("- ")
                        .append(organisation.commitmentId(i))
                        .append(' ')
                        .append(organisation.commitments.get(i))
                        .append(": figures of the month shown.\n");
            }
            text.append('\n');
        }
        text.append("## Notes\n\n");
        for (String mention : sitting.mentions) {
            text.append("- ")
                    .append(talk.pick(Phrases.of("noticed")).replace("{x}", mention))
                    .append('\n');
        }
        for (int i = 0; i < 3; i++) {
            text.append("- ").append(talk.pick(Phrases.of("talk"))).append('\n');
        }
        out.file(sitting.held + " " + sitting.series + " minutes.md", sitting.held, text.toString());
    }

    private void transcript(Sitting sitting) {
        List<Work> active = organisation.works.stream()
                .filter(w -> w.since == null || !w.since.isAfter(sitting.held))
                .toList();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            said.add(talk.pick(Phrases.of("talk")));
        }
        for (int i = 0; i < 4; i++) {
            said.set(
                    20 + talk.below(SENTENCES - 40),
                    talk.pick(Phrases.of("about")).replace("{x}", talk.pick(active).name));
        }
        for (int i = 0; i < sitting.explained; i++) {
            Work work = talk.pick(active);
            int place = 30 + talk.below(SENTENCES - 50);
            said.set(place, talk.pick(Phrases.of("again")).replace("{x}", work.name));
            for (int j = 1; j < 5; j++) {
                said.set(place + j, talk.pick(Phrases.of("tail")));
            }
            organisation.ledger.add(Knob.RE_EXPLAINING, sitting.held, work.id);
        }
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        String speaker = talk.pick(organisation.leaders);
        for (int i = 0; i < said.size(); i++) {
            speaker = i % 5 == 0 ? talk.pick(organisation.leaders) : speaker;
            text.append(i + 1)
                    .append('\n')
                    .append(time(130 + i * 18))
                    .append(" --> ")
                    .append(time(130 + i * 18 + 17))
                    .append('\n')
                    .append(speaker)
                    .append(": ")
                    .append(said.get(i))
                    .append("\n\n");
        }
        out.file(sitting.held + " " + sitting.series + ".vtt", sitting.held, text.toString());
    }

    private static String time(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
