package dev.plumbline.intake.meeting;

import java.util.regex.Pattern;

/** The name in a label that a meeting tool gives a person: {@code Ann Lee (Guest)}, {@code Lee, Ann (ORG)}, {@code Ann's iPhone}. */
final class PersonLabel {

    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[].*?[)\\]]\\s*");

    private PersonLabel() {}

    /** The name alone; empty when the label names nobody. */
    static String name(String label) {
        return ASIDE.matcher(label).replaceAll(" ").strip();
    }
}
