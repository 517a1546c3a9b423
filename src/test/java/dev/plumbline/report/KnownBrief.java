package dev.plumbline.report;

import dev.plumbline.model.Evidence;
import dev.plumbline.model.GateBrief;
import dev.plumbline.model.GateBrief.Answer;
import dev.plumbline.model.GateBrief.Bound;
import dev.plumbline.model.GateBrief.Leaving;
import dev.plumbline.model.GateBrief.Page;
import dev.plumbline.model.GateBrief.Remembered;
import dev.plumbline.model.GateBrief.Room;
import dev.plumbline.model.GateBrief.State;
import dev.plumbline.model.Problem;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gate briefs that are written out by hand, for the tests of what is printed of them. */
public final class KnownBrief {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final String SHA = "1b".repeat(32);

    private KnownBrief() {}

    /** Two proposals: one in every state with room to be made, one that is answered and fits. */
    public static GateBrief full() {
        return brief("Retail", memory(12), List.of(contested(), welcome()), problems(1));
    }

    /** One proposal of which only the name is known, and nothing is remembered. */
    public static GateBrief small() {
        return brief("", memory(0), List.of(bare()), List.of());
    }

    /** Nothing is proposed. */
    public static GateBrief empty() {
        return brief("Retail", List.of(), List.of(), List.of());
    }

    /** Two proposals of which everything is as long as people write, and longer, and as many as there could be. */
    public static GateBrief wordy() {
        return brief(words("Portfolio", 60), memory(123_456), List.of(wordy(1), wordy(2)), problems(40));
    }

    private static GateBrief brief(
            String portfolio, List<Remembered> memory, List<Page> pages, List<Problem> problems) {
        return new GateBrief(portfolio, DAY, "proposal.xlsx", SHA, "2026.2", memory, pages, problems);
    }

    private static List<Remembered> memory(int rows) {
        return Stream.of("register", "direction", "limits", "capacity", "metrics", "decisions")
                .map(table -> new Remembered(table, rows, rows == 0 ? null : DAY.minusDays(20), "question 1 and room"))
                .toList();
    }

    private static List<Problem> problems(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Problem("Register!D" + n, "unknown-status", "Zweifelhaft", "Nobody knows the word."))
                .toList();
    }

    private static Page contested() {
        return new Page(
                subject("RET-101", "Self checkout"),
                cell("A2", "RET-101"),
                List.of(
                        answer(1, State.CONTRADICTED, true, "C-3", "Not in force on 2026-09-30: C-3 “Win back”."),
                        answer(2, State.PARTLY, true, "Old tills", "The register lists nothing of that name."),
                        answer(3, State.UNANSWERED, false, "", "Not checked: no decisions are remembered."),
                        answer(4, State.ANSWERED, false, "Queue below 4 minutes", "Not checked: no metrics."),
                        answer(5, State.ANSWERED, false, "One customer in ten leaves", "Read the words.")),
                new Room(
                        false,
                        "Before it starts 1 place in the whole portfolio must become free.",
                        List.of(
                                new Bound("the whole portfolio", "initiatives", 12, 13, 12, evidence(1)),
                                new Bound("all resources, 2026-Q3", "FTE", 38.25, 41.75, 40, evidence(2))),
                        List.of(
                                new Leaving(
                                        subject("RET-041", "Loyalty cards"),
                                        true,
                                        "1 place in the whole portfolio",
                                        "named by the proposal, priority P3",
                                        evidence(2)),
                                new Leaving(
                                        subject("RET-017", "Price engine"),
                                        false,
                                        "2 FTE of all resources",
                                        "serves no commitment in force",
                                        evidence(1))),
                        List.of("No limit of unit Stores is in force.")));
    }

    private static Page welcome() {
        return new Page(
                subject("RET-102", "Returns by post"),
                cell("A3", "RET-102"),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> answer(n, State.ANSWERED, true, "Said to " + n, "In force."))
                        .toList(),
                new Room(
                        true,
                        "There is room under every limit and capacity that could be checked.",
                        List.of(new Bound("the whole portfolio", "initiatives", 11, 12, 12, evidence(1))),
                        List.of(),
                        List.of()));
    }

    private static Page bare() {
        return new Page(
                subject("Drones", "Drones"),
                cell("A2", "Drones"),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> answer(n, State.UNANSWERED, false, "", "Not checked."))
                        .toList(),
                new Room(
                        null,
                        "Whether there is room cannot be told: no register is remembered.",
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Page wordy(int number) {
        return new Page(
                subject(words("WIDE-" + number, 20), words("Wide" + number, 80)),
                new Evidence(words("file", 30) + ".xlsx", SHA, words("Sheet", 30) + "!A2", words("quote", 90), 0.95),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> new Answer(
                                n,
                                n == 1 ? State.CONTRADICTED : State.PARTLY,
                                true,
                                words("says", 200),
                                words("record", 200),
                                IntStream.range(0, 9)
                                        .mapToObj(e -> new Evidence(
                                                words("file", 20), SHA, words("place", 20), words("quote", 50), 0.9))
                                        .toList()))
                        .toList(),
                new Room(
                        false,
                        words("summary", 200),
                        IntStream.range(0, 12)
                                .mapToObj(n -> new Bound(
                                        words("bound", 40), "FTE", 99_999.25, 123_456.75, 100_000, evidence(5)))
                                .toList(),
                        IntStream.range(0, 60)
                                .mapToObj(n -> new Leaving(
                                        subject(words("L-" + n, 12), words("Leaving", 40)),
                                        n == 0,
                                        words("frees", 60),
                                        words("why", 60),
                                        evidence(2)))
                                .toList(),
                        IntStream.range(0, 12).mapToObj(n -> words("note", 60)).toList()));
    }

    private static Answer answer(int question, State state, boolean checked, String says, String record) {
        return new Answer(question, state, checked, says, record, evidence(question));
    }

    private static List<Evidence> evidence(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> cell("B" + n, "text " + n))
                .toList();
    }

    private static Evidence cell(String place, String quote) {
        return new Evidence("proposal.xlsx", SHA, place, quote, 0.95);
    }

    private static Subject subject(String id, String name) {
        return new Subject(Subject.Type.INITIATIVE, id, name);
    }

    private static String words(String word, int count) {
        return (word + " ").repeat(count).strip();
    }
}
