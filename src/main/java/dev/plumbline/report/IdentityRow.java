package dev.plumbline.report;

import dev.plumbline.model.IdentityLink;
import java.util.Locale;

/**
 * A join of rows across registers.
 *
 * @param kind what is claimed
 * @param when the two registers
 * @param before the earlier titles
 * @param after the later titles
 * @param confidence how sure it is, and how it was found
 */
record IdentityRow(String kind, String when, String before, String after, String confidence) {

    private static final int TITLES = 300;

    static IdentityRow of(IdentityLink link) {
        return new IdentityRow(
                kind(link),
                link.from() + "\n" + link.to(),
                Figures.shortened(String.join("\n", link.before()), TITLES),
                Figures.shortened(String.join("\n", link.after()), TITLES),
                Figures.percent(link.confidence()) + "\n" + method(link.method()));
    }

    /** A rename whose titles are the same is a change of the id. */
    private static String kind(IdentityLink link) {
        return link.kind() == IdentityLink.Kind.RENAME && link.before().equals(link.after())
                ? "new id"
                : link.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String method(String method) {
        return "suffix".equals(method) ? "by the id’s end" : "by " + method;
    }
}
