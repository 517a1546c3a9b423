package dev.plumbline.job;

import dev.plumbline.history.Claim;
import dev.plumbline.intake.DropFolder;
import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.intake.table.Fixes;
import dev.plumbline.job.Preflight.Advice;
import dev.plumbline.job.Preflight.Recognised;
import dev.plumbline.job.Preflight.Refusal;
import dev.plumbline.job.Preflight.State;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.ReadResult.DatedContent;
import dev.plumbline.model.RowCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Looks at files as a run would, and says everything about each in one pass. Changes nothing. */
public final class PreflightCheck {

    private static final RowCount NONE = RowCount.NONE;

    private final PortfolioMemory memory;
    private final Profiles profiles;

    public PreflightCheck(PortfolioMemory memory, Profiles profiles) {
        this.memory = memory;
        this.profiles = profiles;
    }

    /**
     * Looks at a file.
     *
     * @param file the file as it was named
     * @param source the file
     * @param portfolio the portfolio it would be dropped for; empty when nobody says
     */
    public Preflight of(String file, Source source, String portfolio) {
        List<Readers.Answer> answers = Readers.answers(source);
        Readers.Answer best = Readers.best(answers);
        try {
            String dropped = portfolio.isEmpty() ? DropFolder.DEFAULT_PORTFOLIO : portfolio;
            ReadResult result = profiles.read(source, dropped);
            String of = result.portfolio().isEmpty() ? portfolio : Claim.portfolio(dropped, result);
            return readable(file, source, of, result, recognised(best, answers, result.format()));
        } catch (UnreadableExport unreadable) {
            return unreadable(file, source.sha256(), recognised(best, answers, ""), unreadable.problems());
        }
    }

    /** A file whose bytes cannot be had. */
    public static Preflight missing(String file, String why) {
        Recognised unseen = new Recognised("", "", 0, why, List.of());
        return unreadable(file, "", unseen, List.of(new Problem(Problem.WHOLE_FILE, "cannot-be-read", "", why)));
    }

    private static Recognised recognised(Readers.Answer best, List<Readers.Answer> answers, String format) {
        if (best.takes()) {
            return new Recognised(
                    best.reader().format(),
                    format,
                    best.recognition().confidence(),
                    best.recognition().reason(),
                    List.of());
        }
        List<Refusal> refusals = answers.stream()
                .map(answer -> new Refusal(
                        answer.reader().format(), answer.recognition().reason()))
                .toList();
        return new Recognised("", "", 0, "no reader knows it", refusals);
    }

    private static Preflight unreadable(String file, String sha256, Recognised recognised, List<Problem> problems) {
        List<Advice> advice = advice(problems, problem -> Gravity.LEFT_OUT, problem -> List.of(problem.place()));
        LayoutChanges layout = LayoutChanges.none("nothing can be read");
        return new Preflight(
                file,
                sha256,
                State.UNREADABLE,
                recognised,
                List.of(),
                NONE,
                List.of(),
                advice,
                "",
                layout,
                List.of(),
                null);
    }

    private Preflight readable(String file, Source source, String portfolio, ReadResult result, Recognised recognised) {
        PortfolioMemory.Answer known = memory.of(portfolio);
        PortfolioHistory with = known.remembered().with(source.name(), source.sha256(), result);
        List<Problem> problems = new ArrayList<>(result.problems());
        problems.addAll(added(with, source.sha256(), result.problems()));
        List<Advice> advice = advice(problems, p -> Gravity.of(p.code()), new Occurrences(result)::of);
        boolean lost = result.rows().rejected() > 0
                || advice.stream().anyMatch(a -> a.gravity() == Gravity.LEFT_OUT && whole(a.problem()));
        LayoutChanges layout = known.note().isEmpty()
                ? LayoutComparison.of(known.remembered().files(), source.sha256(), result)
                : LayoutChanges.none(known.note());
        return new Preflight(
                file,
                source.sha256(),
                lost ? State.PARTLY : State.WHOLE,
                recognised,
                asOf(result),
                result.rows(),
                result.mappings(),
                advice,
                portfolio,
                layout,
                Unlocking.of(known.remembered().history(), with),
                null);
    }

    /** What the portfolio's history says against a file that is fine in itself: held back, or superseded. */
    private static List<Problem> added(PortfolioHistory with, String sha256, List<Problem> own) {
        return with.files().stream()
                .filter(file -> file.sha256().equals(sha256) && file.state() == InputFile.State.ACCEPTED)
                .flatMap(file -> file.problems().stream())
                .filter(problem -> Gravity.of(problem.code()) == Gravity.LEFT_OUT && whole(problem))
                .filter(problem -> !own.contains(problem))
                .distinct()
                .toList();
    }

    private static boolean whole(Problem problem) {
        return problem.place().equals(Problem.WHOLE_FILE);
    }

    private static List<AsOf> asOf(ReadResult result) {
        return result.snapshots().stream()
                .map(DatedContent::asOf)
                .sorted(Comparator.comparing(AsOf::date))
                .toList();
    }

    private static List<Advice> advice(
            List<Problem> problems, Function<Problem, Gravity> gravity, Function<Problem, List<String>> places) {
        return problems.stream()
                .map(problem -> new Advice(problem, gravity.apply(problem), Fixes.of(problem), places.apply(problem)))
                .sorted(Comparator.comparing(Advice::gravity))
                .toList();
    }
}
