package dev.plumbline.job;

import dev.plumbline.history.Remembered;
import dev.plumbline.indicator.LeastValueFirst;
import dev.plumbline.indicator.ProposalGate;
import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.Content;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateBrief;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Problem;
import dev.plumbline.model.Proposal;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the gate brief of a proposal: reads the file as a run would, and holds what it answers against what the workspace remembers.
 * Keeps nothing.
 */
public final class GateBriefing {

    /** So many proposed initiatives have a page at most; a gate that is asked about more is no gate. */
    private static final int MOST = 50;

    private final PortfolioMemory memory;
    private final Profiles profiles;

    public GateBriefing(PortfolioMemory memory, Profiles profiles) {
        this.memory = memory;
        this.profiles = profiles;
    }

    /**
     * The brief of a proposal.
     *
     * @param source the proposal
     * @param portfolio the portfolio it is for; empty when nobody says
     * @param day the day the brief speaks for
     * @throws NoBrief when there is nothing to print, and why
     */
    public GateBrief of(Source source, String portfolio, LocalDate day) {
        try {
            List<String> known = memory.portfolios();
            ReadResult result = profiles.read(source, portfolio.isEmpty() ? DropFolder.DEFAULT_PORTFOLIO : portfolio);
            String name = portfolio(portfolio, result, known);
            if (!name.equals(portfolio)) {
                result = profiles.read(source, name.isEmpty() ? DropFolder.DEFAULT_PORTFOLIO : name);
            }
            PortfolioHistory history = Understanding.of(memory.recall(name)
                    .orElse(Remembered.nothing(name))
                    .history()
                    .until(day));
            return brief(source, result, history, day);
        } catch (UnreadableExport unreadable) {
            throw new NoBrief(4, told(unreadable.problems()));
        } catch (WorkspaceLock.Held busy) {
            throw new NoBrief(5, String.valueOf(busy.getMessage()));
        }
    }

    /** Whether no row of the proposal was left out. */
    public static boolean complete(GateBrief brief) {
        return brief.problems().stream().noneMatch(problem -> Gravity.of(problem.code()) == Gravity.LEFT_OUT);
    }

    private static String told(List<Problem> problems) {
        StringBuilder told = new StringBuilder("The proposal cannot be read.");
        problems.forEach(p -> told.append("\n  ").append(p.place()).append(": ").append(p.message()));
        return told.toString();
    }

    /** The portfolio that was named, else the one the file names, else the only one there is. */
    private static String portfolio(String named, ReadResult result, List<String> known) {
        String name = !named.isEmpty()
                ? named
                : !result.portfolio().isEmpty() ? result.portfolio() : known.size() == 1 ? known.get(0) : "";
        if (!known.isEmpty() && !known.contains(name)) {
            throw new NoBrief(
                    2,
                    (name.isEmpty()
                                    ? "Which portfolio is it proposed for?"
                                    : "Nothing is remembered of the portfolio " + name + ".")
                            + " Name one with --portfolio: " + String.join(", ", known));
        }
        return name;
    }

    private static GateBrief brief(Source source, ReadResult result, PortfolioHistory history, LocalDate day) {
        List<Proposal> proposals = new Proposals(source, result, history, day).list();
        if (proposals.isEmpty()) {
            throw new NoBrief(
                    4,
                    "The file proposes nothing: it was read as " + result.format()
                            + ", and no row is proposed. Give it a register with rows of status Proposed, or a gate table.");
        }
        if (proposals.size() > MOST) {
            throw new NoBrief(
                    4,
                    "The file proposes " + proposals.size() + " initiatives; a gate brief has at most " + MOST
                            + " pages. Mark those that are proposed by the status Proposed, or drop fewer.");
        }
        ProposalGate gate =
                new ProposalGate(history, day, Program.RULES, new LeastValueFirst(history, day, Program.RULES));
        return new GateBrief(
                history.portfolio(),
                day,
                source.name(),
                source.sha256(),
                Program.RULES.version(),
                remembered(history, day),
                proposals.stream().map(gate::ask).toList(),
                result.problems());
    }

    private static List<GateBrief.Remembered> remembered(PortfolioHistory history, LocalDate day) {
        List<GateBrief.Remembered> memory = new ArrayList<>();
        Optional<Snapshot> register = history.snapshotAt(day);
        memory.add(new GateBrief.Remembered(
                "register",
                register.map(r -> r.inProgress().size()).orElse(0),
                register.map(Snapshot::asOf).orElse(null),
                "question 2 and room"));
        memory.add(declared(
                history,
                day,
                "direction",
                Content::direction,
                history.directionAt(day).size(),
                "question 1"));
        memory.add(declared(
                history, day, "limits", Content::limits, history.limitsAt(day).size(), "room"));
        memory.add(declared(history, day, "capacity", Content::capacities, -1, "room"));
        int stated = register.map(r -> (int) r.inProgress().stream()
                        .filter(i -> i.row().get(Field.SUCCESS_METRIC).known())
                        .count())
                .orElse(0);
        GateBrief.Remembered metrics = declared(history, day, "metrics", Content::metrics, -1, "question 4");
        memory.add(
                metrics.rows() == 0 && stated > 0
                        ? new GateBrief.Remembered(
                                "metrics", stated, register.map(Snapshot::asOf).orElse(null), "question 4")
                        : metrics);
        memory.add(new GateBrief.Remembered(
                "decisions",
                history.governance().decisions().size(),
                history.governance().decisions().stream()
                        .map(d -> d.date())
                        .max(LocalDate::compareTo)
                        .orElse(null),
                "question 3"));
        return memory;
    }

    /**
     * @param holding how many rows hold on the day; below 0 when all of the newest do
     */
    private static <T> GateBrief.Remembered declared(
            PortfolioHistory history,
            LocalDate day,
            String table,
            Function<Content, List<T>> rows,
            int holding,
            String checks) {
        int size = holding < 0 ? history.declared(day, rows).size() : holding;
        LocalDate newest = history.declarations().headMap(day, true).entrySet().stream()
                .filter(entry -> !rows.apply(entry.getValue()).isEmpty())
                .map(java.util.Map.Entry::getKey)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new GateBrief.Remembered(table, size, size == 0 ? null : newest, checks);
    }

    /** Why there is no brief, and the exit code that says so (design §2.4). */
    public static final class NoBrief extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int exitCode;

        NoBrief(int exitCode, String message) {
            super(message);
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }
}
