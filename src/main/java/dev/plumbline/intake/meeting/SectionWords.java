package dev.plumbline.intake.meeting;

import dev.plumbline.language.WordFile;
import java.util.Arrays;
import java.util.List;

/** What the headings and labels of minutes name; the words stand in {@code sections-en.txt} and its sisters. */
final class SectionWords {

    private static final WordFile WORDS = WordFile.beside(SectionWords.class, "sections");
    /** What the column of names is called. */
    static final List<String> NAMES = List.of("name", "names", "nom", "nombre", "attendee name", "vorname", "nachname");

    private static final int LONGEST = 6;

    private SectionWords() {}

    /** What a heading names, by the whole of it or by its last word: {@code Voting member attendance}. */
    static Section ofHeading(String heading) {
        if (WrittenDay.of(heading, "").isPresent()) {
            return Section.OTHER;
        }
        Section whole = section(WORDS.meaning(heading), "");
        if (whole != Section.OTHER) {
            return whole;
        }
        List<String> words = Arrays.asList(WordFile.normal(heading).split(" "));
        if (words.size() > LONGEST) {
            return Section.OTHER;
        }
        Section last = section(WORDS.meaning(words.get(words.size() - 1)), "");
        Section first = section(WORDS.meaning(words.get(0)), "");
        boolean people = last == Section.PRESENT || last == Section.ABSENT;
        return people ? last : first == Section.ABSENT ? first : Section.OTHER;
    }

    /** What a label before a colon names. */
    static Section section(String label) {
        return section(WORDS.meaning(label), WORDS.meaning("label", label));
    }

    private static Section section(String meaning, String asLabel) {
        return switch (meaning.isEmpty() ? asLabel : meaning) {
            case "present" -> Section.PRESENT;
            case "absent" -> Section.ABSENT;
            case "role" -> Section.ROLE;
            case "roles" -> Section.ROLES;
            case "agenda" -> Section.AGENDA;
            case "notes" -> Section.NOTES;
            case "date" -> Section.DATE;
            default -> Section.OTHER;
        };
    }

    /** What a part of minutes is there for. */
    enum Section {
        PRESENT,
        ABSENT,
        ROLE,
        ROLES,
        AGENDA,
        NOTES,
        DATE,
        OTHER
    }
}
