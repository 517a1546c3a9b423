package dev.plumbline.report;

import dev.plumbline.model.ProfileEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing the mapping profile of the portfolio settles.
 *
 * @param subject what it is about: {@code column}, {@code status word}
 * @param text the header or word as the exports have it
 * @param meaning what it means
 */
record ProfileRow(String subject, String text, String meaning) {

    private static final int MOST_ROWS = 120;
    private static final int LONGEST = 120;

    /** What is settled; nothing when the portfolio has no profile. */
    static List<ProfileRow> all(List<ProfileEntry> settled) {
        List<ProfileRow> rows = new ArrayList<>();
        settled.stream().limit(MOST_ROWS).forEach(entry -> rows.add(of(entry)));
        if (settled.size() > MOST_ROWS) {
            rows.add(new ProfileRow("…", MOST_ROWS + " of " + settled.size() + " entries shown", ""));
        }
        return rows;
    }

    private static ProfileRow of(ProfileEntry entry) {
        String text = entry.text().isEmpty() ? "all exports" : Figures.shortened(entry.text(), LONGEST);
        return new ProfileRow(entry.subject(), text, Figures.shortened(entry.meaning(), LONGEST));
    }
}
