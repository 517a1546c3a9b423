package dev.plumbline.intake.table;

import java.util.regex.Pattern;

/** Text by which a register says that it keeps a date or an amount back ({@code formats.md} C.3): no value, and no mistake either. */
final class Exemption {

    private static final Pattern WORDS = Pattern.compile("(?iU)\\b(?:exempt(?:ed|ion)?|withheld|redacted|confidential"
            + "|commercially sensitive|not (?:yet )?(?:approved|agreed|baselined|set|published|available|started|applicable)"
            + "|vertraulich|geschwärzt|confidentiel(?:le)?|confidencial|section \\d+|foi)\\b");

    private Exemption() {}

    static boolean in(String text) {
        return ColumnProfile.sentence(text) || WORDS.matcher(text).find();
    }
}
