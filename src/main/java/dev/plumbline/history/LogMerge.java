package dev.plumbline.history;

import dev.plumbline.model.LogEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one log of those that several files hold: a log is exported again and again, so of entries with the same kind and id (the
 * same kind and title, where they have no id) and the same day the one of the newest file counts. Two logs that both count from 1
 * stay two, for their entries are of different days.
 */
final class LogMerge {

    private static final Comparator<LogEntry> ORDER = Comparator.comparing(
                    (LogEntry entry) -> entry.date() == null ? LocalDate.MAX : entry.date())
            .thenComparing(LogEntry::kind)
            .thenComparing(LogEntry::id)
            .thenComparing(LogEntry::title);

    private LogMerge() {}

    /**
     * The entries, by date, kind, id and title.
     *
     * @param logs what each file holds, the newest last
     */
    static List<LogEntry> merge(List<List<LogEntry>> logs) {
        Map<String, LogEntry> newest = new LinkedHashMap<>();
        for (List<LogEntry> log : logs) {
            Map<String, Integer> met = new LinkedHashMap<>();
            for (LogEntry entry : log) {
                String key = entry.kind() + "\n"
                        + (entry.id().isEmpty()
                                ? Text.plain(entry.title()) + "\n" + entry.date()
                                : Text.id(entry.id()) + "\n" + entry.date());
                int times = met.merge(key, 1, Integer::sum);
                newest.put(key + "\n" + times, entry);
            }
        }
        List<LogEntry> entries = new ArrayList<>(newest.values());
        entries.sort(ORDER);
        return entries;
    }
}
