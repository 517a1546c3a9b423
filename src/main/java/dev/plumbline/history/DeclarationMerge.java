package dev.plumbline.history;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.DecisionFilter;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Ranking;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.SuccessMetric;
import dev.plumbline.model.WipLimit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes one set of declarations of those that several files state for the same date, table by table: a table that repeats at
 * least half of the smaller one's subjects replaces the earlier claimed one, otherwise both count.
 */
final class DeclarationMerge {

    private static final double SAME_TABLE = 0.5;

    private DeclarationMerge() {}

    /** Merges the declarations of one date, which come in the order of claims; registers are left out. */
    static Content merge(List<Content> contents) {
        return new Content(
                        List.of(),
                        table(contents, Content::direction, (Commitment c) -> c.statement()),
                        table(contents, Content::limits, (WipLimit l) -> l.scope() + "\n" + l.subject()),
                        table(contents, Content::capacities, (Capacity c) -> c.resource() + "\n" + c.period()),
                        table(
                                contents,
                                Content::allocations,
                                (Allocation a) -> a.initiative() + "\n" + a.resource() + "\n" + a.period()),
                        table(contents, Content::metrics, (SuccessMetric m) -> m.owner() + "\n" + m.metric()),
                        table(contents, Content::roles, (RoleAssignment r) -> r.role() + "\n" + r.scope()),
                        table(contents, Content::filters, (DecisionFilter f) -> f.criterion()),
                        table(contents, Content::rankings, (Ranking r) -> r.leader() + "\n" + r.item()))
                .gated(table(contents, Content::gates, DeclarationMerge::asked));
    }

    private static String asked(GateForm form) {
        return form.initiative() + "\n"
                + form.answers().stream().map(GateForm.Answer::question).toList();
    }

    private static <T> List<T> table(
            List<Content> contents, Function<Content, List<T>> table, Function<T, String> subject) {
        List<List<T>> kept = new ArrayList<>();
        for (Content content : contents) {
            List<T> rows = table.apply(content);
            if (!rows.isEmpty()) {
                kept.removeIf(earlier -> repeats(subjects(rows, subject), subjects(earlier, subject)));
                kept.add(rows);
            }
        }
        return kept.stream().flatMap(List::stream).toList();
    }

    private static <T> Set<String> subjects(List<T> rows, Function<T, String> subject) {
        Set<String> subjects = new HashSet<>();
        rows.forEach(row -> subjects.add(subject.apply(row).toLowerCase(Locale.ROOT)));
        return subjects;
    }

    private static boolean repeats(Set<String> later, Set<String> earlier) {
        Set<String> small = later.size() <= earlier.size() ? later : earlier;
        Set<String> large = later.size() <= earlier.size() ? earlier : later;
        long shared = small.stream().filter(large::contains).count();
        return shared >= SAME_TABLE * small.size();
    }
}
