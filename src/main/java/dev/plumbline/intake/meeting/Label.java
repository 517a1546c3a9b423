package dev.plumbline.intake.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a colon at the beginning of a text: a speaker, a marker, a role.
 *
 * @param name the label
 * @param rest what follows it
 */
record Label(String name, String rest) {

    private static final Pattern LABEL =
            Pattern.compile("^([@\\p{L}\\[*][^:\\n]{0,48}?)\\s?[:：](?!//)(?=\\s|$|\\*)\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern PERSON = Pattern.compile(
            "@?\\p{L}[\\p{L}\\p{M}\\p{N}_.'’-]*"
                    + "|\\p{Lu}[\\p{L}\\p{M}\\p{N}_.'’-]*(?: (?:(?:van|von|de|der|den|del|la|di|da) ){0,2}[\\p{Lu}(][\\p{L}\\p{M}.'’)-]*){1,3}");

    static Optional<Label> of(String text) {
        Matcher label = LABEL.matcher(text);
        return label.matches()
                ? Optional.of(new Label(label.group(1).strip(), label.group(2).strip()))
                : Optional.empty();
    }

    /** Whether it has the shape of a name or a handle. */
    boolean person() {
        return PERSON.matcher(name).matches();
    }
}
