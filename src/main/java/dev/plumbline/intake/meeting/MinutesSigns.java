package dev.plumbline.intake.meeting;

import dev.plumbline.intake.Recognition;
import dev.plumbline.intake.meeting.MinutesBlock.Kind;
import dev.plumbline.intake.meeting.SectionWords.Section;
import dev.plumbline.language.Markers;
import dev.plumbline.language.WordFile;
import dev.plumbline.model.Passage.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What in a text is a sign of minutes: a day, and at least two of attendance, agenda, notes, decisions, actions, people who speak
 * and a title that names a meeting.
 *
 * @param dated whether a day stands in the title, a heading, one of the first lines or the name
 * @param seen the signs
 */
record MinutesSigns(boolean dated, Set<String> seen) {

    private static final WordFile TITLES = WordFile.beside(MinutesSigns.class, "titles");
    private static final double CONFIDENCE = 0.7;
    private static final int FIRST = 12;
    private static final int TITLES_READ = 5;
    private static final int AROUND = 12;
    private static final int SPEAKERS = 2;

    static MinutesSigns of(String file, MinutesDocument document) {
        Set<String> seen = new TreeSet<>();
        List<String> titles = new ArrayList<>(List.of(document.title(), file.replaceFirst("\\.[^.]*$", "")));
        List<String> dates = new ArrayList<>(List.of(document.title(), document.date(), file));
        for (MinutesBlock block : document.blocks()) {
            boolean first = dates.size() < FIRST;
            if (block.kind() == Kind.HEADING || first) {
                dates.add(block.text());
            }
            if (titles.size() < TITLES_READ) {
                titles.add(block.text());
            }
            String name = block.kind() == Kind.HEADING
                    ? block.text()
                    : Label.of(block.text()).map(Label::name).orElse("");
            sign(seen, name, block.kind() == Kind.HEADING);
        }
        if (titles.stream().anyMatch(MinutesSigns::meeting)) {
            seen.add("title");
        }
        if (SpeakerLabels.of(document.blocks(), List.of()).size() >= SPEAKERS) {
            seen.add("speakers");
        }
        boolean dated = dates.stream().anyMatch(text -> WrittenDay.of(text, "").isPresent());
        return new MinutesSigns(dated, seen);
    }

    private static void sign(Set<String> seen, String name, boolean heading) {
        Section section = heading ? SectionWords.ofHeading(name) : SectionWords.section(name);
        switch (section) {
            case PRESENT, ABSENT -> seen.add("attendance");
            case AGENDA -> seen.add("agenda");
            case NOTES -> seen.add("notes");
            case ROLE, ROLES, DATE, OTHER -> {}
        }
        Marker marker = heading ? Markers.ofHeading(name) : Markers.of(name);
        if (marker == Marker.DECISION || marker == Marker.ACTION) {
            seen.add(marker.label() + "s");
        }
    }

    /** Whether a dated heading begins a meeting: it says little else, or names one. */
    static boolean head(String heading, WrittenDay day) {
        int at = heading.indexOf(day.text());
        int behind = heading.length() - at - day.text().length();
        boolean timed = behind <= AROUND && HeadingTime.beside(heading).isPresent();
        boolean edge = at <= 2 || behind <= 2 || timed;
        return heading.length() - day.text().length() <= AROUND || (edge && meeting(heading));
    }

    private static boolean meeting(String title) {
        String[] words = WordFile.normal(title).split(" ");
        for (int i = 0; i < words.length; i++) {
            String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
            if (!TITLES.meaning(words[i]).isEmpty() || !TITLES.meaning(two).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The same for plain text, where talk and a title alone are a transcript. */
    Recognition headed(String container) {
        Set<String> headings = new TreeSet<>(seen);
        headings.removeAll(Set.of("title", "speakers"));
        return headings.isEmpty() ? Recognition.no(container + " without headings of minutes") : recognition(container);
    }

    Recognition recognition(String container) {
        if (!dated) {
            return Recognition.no(container + " without the day of a meeting");
        }
        return seen.size() >= 2
                ? new Recognition(CONFIDENCE, container + " minutes: " + String.join(", ", seen))
                : Recognition.no(container + " without attendance, agenda, decisions or actions of a meeting");
    }
}
