package dev.plumbline.history;

import dev.plumbline.model.Field;
import dev.plumbline.model.InitiativeRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes one register of those that several files state for the same date. A file that repeats at least four fifths of an earlier
 * claimed one is a corrected export and replaces it wholly; otherwise both are parts of one register, and where both state an
 * initiative the later one's row counts.
 */
final class RegisterMerge {

    private static final double SAME_REGISTER = 0.8;

    private RegisterMerge() {}

    /**
     * A register of one date.
     *
     * @param files the numbers of the files it is made of
     * @param rows its rows
     * @param superseded for each file that was replaced, the file that replaced it
     */
    record Merged(SortedSet<Long> files, List<InitiativeRow> rows, Map<Long, Long> superseded) {}

    /** Merges the registers of one date, which come in the order of claims. */
    static Merged merge(List<DatedFile> registers) {
        List<Part> parts = new ArrayList<>();
        Map<Long, Long> superseded = new LinkedHashMap<>();
        for (DatedFile register : registers) {
            Part part = new Part(register);
            for (Part earlier : List.copyOf(parts)) {
                if (part.repeats(earlier)) {
                    parts.remove(earlier);
                    superseded.put(earlier.file.number(), register.number());
                } else {
                    earlier.yieldTo(part);
                }
            }
            parts.add(part);
        }
        SortedSet<Long> files = new TreeSet<>();
        Map<String, List<InitiativeRow>> rows = new LinkedHashMap<>();
        for (Part part : parts) {
            files.add(part.file.number());
            rows.putAll(part.rows());
        }
        return new Merged(files, rows.values().stream().flatMap(List::stream).toList(), superseded);
    }

    /** One file's register, its initiatives by id and by name. */
    private static final class Part {

        private final DatedFile file;
        private final List<InitiativeRow> rows;
        private final Map<String, InitiativeRow> ids = new LinkedHashMap<>();
        private final Map<String, InitiativeRow> names = new LinkedHashMap<>();

        Part(DatedFile file) {
            this.file = file;
            this.rows = new ArrayList<>(file.content().register());
            for (InitiativeRow row : file.content().register()) {
                ids.put(Text.id(row.text(Field.ID)), row);
                names.put(Text.plain(row.text(Field.NAME)), row);
            }
            ids.remove("");
            names.remove("");
        }

        /** The rows by id and name; a later file's word on the same pair replaces an earlier one's. */
        Map<String, List<InitiativeRow>> rows() {
            Map<String, List<InitiativeRow>> byKey = new LinkedHashMap<>();
            for (InitiativeRow row : rows) {
                String key = Text.id(row.text(Field.ID)) + '\n' + Text.plain(row.text(Field.NAME));
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
            return byKey;
        }

        boolean repeats(Part earlier) {
            List<InitiativeRow> rows = earlier.file.content().register();
            long shared = rows.stream().filter(this::has).count();
            return shared > 0 && shared >= SAME_REGISTER * rows.size();
        }

        /** Leaves to a later file the initiatives that it states too. */
        void yieldTo(Part later) {
            rows.removeIf(later::has);
        }

        /** Whether it has the initiative: by name, or by id unless the names differ as two departments' numbering would. */
        private boolean has(InitiativeRow row) {
            if (names.containsKey(Text.plain(row.text(Field.NAME)))) {
                return true;
            }
            InitiativeRow same = ids.get(Text.id(row.text(Field.ID)));
            return same != null && (nameless(row) || nameless(same) || NameSimilarity.of(row, same) >= 0.5);
        }

        private static boolean nameless(InitiativeRow row) {
            return row.text(Field.NAME).isEmpty();
        }
    }
}
