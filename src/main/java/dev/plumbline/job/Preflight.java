package dev.plumbline.job;

import dev.plumbline.job.Annotating.Annotated;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Problem;
import dev.plumbline.model.RowCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run would make of a file, before it is dropped.
 *
 * @param file the file as it was named
 * @param sha256 lower-case hexadecimal digest of its bytes; empty when they cannot be read
 * @param state whether all of it would be read
 * @param recognition what it was taken for, and why
 * @param asOf the dates it speaks for, oldest first, and what told them
 * @param rows what would become of its rows
 * @param mappings which column would become which field
 * @param advice everything that is wrong with it, the gravest first, then in file order
 * @param portfolio the portfolio it was compared within; empty when there is none
 * @param layout what changed in its layout since the portfolio's last export
 * @param unlocks what each indicator would say with it, in report order; none when nothing can be read
 * @param annotated the annotated copy that was asked for; {@code null} when none was
 */
public record Preflight(
        String file,
        String sha256,
        State state,
        Recognised recognition,
        List<AsOf> asOf,
        RowCount rows,
        List<ColumnMapping> mappings,
        List<Advice> advice,
        String portfolio,
        LayoutChanges layout,
        List<Unlock> unlocks,
        @Nullable Annotated annotated) {

    public Preflight {
        asOf = List.copyOf(asOf);
        mappings = List.copyOf(mappings);
        advice = List.copyOf(advice);
        unlocks = List.copyOf(unlocks);
    }

    /** The same with what became of its annotated copy. */
    public Preflight with(Annotated copy) {
        return new Preflight(
                file, sha256, state, recognition, asOf, rows, mappings, advice, portfolio, layout, unlocks, copy);
    }

    /** What a scheduler or an upload form does with it (exit codes of {@code check}). */
    public static int exitCode(List<Preflight> files) {
        if (files.stream().allMatch(file -> file.state == State.UNREADABLE)) {
            return 4;
        }
        return files.stream().allMatch(file -> file.state == State.WHOLE) ? 0 : 3;
    }

    /** Whether a file would be read. */
    public enum State {
        /** Every row. */
        WHOLE("read"),
        /** Some rows, or the whole register, would be left out. */
        PARTLY("partly-read"),
        /** Nothing. */
        UNREADABLE("not-read");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The name used in JSON. */
        public String label() {
            return label;
        }
    }

    /**
     * What a file was taken for.
     *
     * @param reader the reader that takes it, {@code jira}; empty when none does
     * @param format what it read, {@code jira-csv/register}; empty when it could not
     * @param confidence how sure the reader is, 0–1
     * @param reason by what it knows the file
     * @param refusals when none takes it, why not: reader and reason
     */
    public record Recognised(String reader, String format, double confidence, String reason, List<Refusal> refusals) {

        public Recognised {
            refusals = List.copyOf(refusals);
        }
    }

    /** Why a reader does not take a file. */
    public record Refusal(String reader, String reason) {}

    /**
     * A problem and what to do about it.
     *
     * @param problem the problem
     * @param gravity what it costs
     * @param fix values that could stand there instead, the likeliest first; empty when none follows from the value
     * @param places every address it holds for, the problem's own first
     */
    public record Advice(Problem problem, Gravity gravity, List<String> fix, List<String> places) {

        public Advice {
            fix = List.copyOf(fix);
            places = List.copyOf(places);
        }
    }

    /**
     * What an indicator would say with the file.
     *
     * @param indicator its id
     * @param title its title
     * @param effect what the file does for it
     * @param message its headline, or why it is silent
     * @param supply what would unlock it, in the words of design §2.2: {@code register: priority}
     */
    public record Unlock(String indicator, String title, Effect effect, String message, List<String> supply) {

        public Unlock {
            supply = List.copyOf(supply);
        }
    }

    /** What a file does for an indicator. */
    public enum Effect {
        /** It is silent today and would speak. */
        UNLOCKED("unlocked"),
        /** It speaks today and would go on. */
        ASSESSED("assessed"),
        /** It speaks today and would fall silent. */
        LOST("lost"),
        /** It stays silent. */
        SILENT("silent"),
        NOT_APPLICABLE("not-applicable");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        /** The name used in JSON. */
        public String label() {
            return label;
        }
    }
}
