package dev.plumbline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an indicator says: a measurement, or why there is none. Never NaN, never a polite 0 or 1 (design §2). */
public sealed interface Outcome {

    /**
     * A measurement.
     *
     * @param headline the finding in plain units, {@code 11 initiatives added, 3 removed (net +8 on 40)}
     * @param score drift, 0 (none) to 1 (saturated)
     * @param interval where the score lies with 90 % confidence
     * @param n the number of cases it rests on
     * @param grade how well founded it is
     * @param parts the statistics the score is made of
     * @param pValue one-sided test of the headline statistic against what is tolerated, 0–1; 1 when no test applies
     * @param beyondTolerance whether the one-sided 90 % bound of the headline statistic lies beyond what is tolerated
     * @param findings what it rests on, the gravest first
     * @param notes what a reader must know: guards that applied, parts that could not be computed
     * @param exhibit the rows behind the number, for its page in the report; {@code null} when there is no such page
     */
    record Measured(
            String headline,
            double score,
            Interval interval,
            int n,
            Grade grade,
            List<Part> parts,
            double pValue,
            boolean beyondTolerance,
            List<Finding> findings,
            List<String> notes,
            @Nullable Exhibit exhibit)
            implements Outcome {

        /** A measurement without a page of its own. */
        public Measured(
                String headline,
                double score,
                Interval interval,
                int n,
                Grade grade,
                List<Part> parts,
                double pValue,
                boolean beyondTolerance,
                List<Finding> findings,
                List<String> notes) {
            this(headline, score, interval, n, grade, parts, pValue, beyondTolerance, findings, notes, null);
        }

        public Measured {
            Objects.requireNonNull(headline);
            Objects.requireNonNull(interval);
            Objects.requireNonNull(grade);
            if (!(score >= 0 && score <= 1) || !(pValue >= 0 && pValue <= 1)) {
                throw new IllegalArgumentException("score and p-value are 0–1, but are " + score + " and " + pValue);
            }
            parts = List.copyOf(parts);
            findings = List.copyOf(findings);
            notes = List.copyOf(notes);
        }

        /** The same measurement with other words on its findings. */
        public Measured with(List<Finding> others) {
            return new Measured(
                    headline, score, interval, n, grade, parts, pValue, beyondTolerance, others, notes, exhibit);
        }

        /** The same measurement with the rows behind it. */
        public Measured showing(Exhibit rows) {
            return new Measured(
                    headline, score, interval, n, grade, parts, pValue, beyondTolerance, findings, notes, rows);
        }
    }

    /**
     * It could not be measured.
     *
     * @param reason why not
     * @param message a sentence: what it needs, what was supplied (method §2)
     * @param unlocks what to supply, in the words of design §2.2: {@code direction}, {@code register: priority}
     */
    record NotAssessed(Reason reason, String message, List<String> unlocks) implements Outcome {

        public NotAssessed {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(message);
            unlocks = List.copyOf(unlocks);
        }
    }

    /**
     * It makes no sense here.
     *
     * @param message why
     */
    record NotApplicable(String message) implements Outcome {}

    /** Why an indicator is silent (method §2). */
    enum Reason {
        NO_SOURCE,
        TOO_FEW,
        COVERAGE_LOW,
        TEXT_UNRELIABLE,
        NOT_COMPARABLE,
        LEFT_TRUNCATED,
        /** Plumbline failed on inputs nobody thought of; one indicator never ends a night. */
        FAULT
    }

    /**
     * One statistic behind a score.
     *
     * @param statistic its short name in the rules, {@code growth}
     * @param name what it is, {@code net growth per quarter}
     * @param text its value in plain units, {@code 7 %}
     * @param value its value as a number, a share as 0–1
     * @param interval its 95 % interval
     * @param tolerated where drift begins (a, method §4)
     * @param saturated where drift is complete (b, method §4)
     * @param severity 0–1
     */
    record Part(
            String statistic,
            String name,
            String text,
            double value,
            Interval interval,
            double tolerated,
            double saturated,
            double severity) {}
}
