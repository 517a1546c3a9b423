package dev.plumbline.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind an indicator's number, as its page in the report shows them. Findings say what is wrong; an exhibit shows all
 * that was looked at, what is right included.
 */
public sealed interface Exhibit {

    /**
     * The five questions, asked of every new initiative.
     *
     * @param questions in order
     * @param strips the answers of each initiative
     */
    record Gate(List<String> questions, List<Strip> strips) implements Exhibit {

        public Gate {
            questions = List.copyOf(questions);
            strips = List.copyOf(strips);
        }
    }

    /**
     * One initiative's answers.
     *
     * @param initiative which
     * @param since the register that first shows it
     * @param answers as many as there are questions
     */
    record Strip(Subject initiative, LocalDate since, List<Answer> answers) {

        public Strip {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One answer.
     *
     * @param state how good it is
     * @param words what the inputs say
     * @param evidence where it stands; {@code null} when nothing does
     */
    record Answer(AnswerState state, String words, @Nullable Evidence evidence) {}

    /** How good an answer is. */
    enum AnswerState {
        ANSWERED,
        PARTLY,
        UNANSWERED,
        /** Answered, and the record says otherwise. */
        CONTRADICTED,
        /** The inputs cannot tell. */
        UNKNOWN
    }

    /**
     * What is asked of a quarter and what is available.
     *
     * @param quarter {@code 2026-Q4}
     * @param demand person-days
     * @param capacity person-days
     * @param claims who asks for it, the greatest first
     */
    record Load(String quarter, double demand, double capacity, List<Claim> claims) implements Exhibit {

        public Load {
            claims = List.copyOf(claims);
        }
    }

    /**
     * What one initiative, or other work, asks for.
     *
     * @param name what people call it
     * @param demand person-days
     * @param evidence where it stands
     */
    record Claim(String name, double demand, Evidence evidence) {}

    /**
     * Limits of work in progress, register by register.
     *
     * @param limits those that hold at the end
     */
    record Limits(List<Limit> limits) implements Exhibit {

        public Limits {
            limits = List.copyOf(limits);
        }
    }

    /**
     * One limit.
     *
     * @param scope {@code the whole portfolio}, {@code unit Stores}
     * @param readings oldest first
     * @param evidence where the limit stands
     */
    record Limit(String scope, List<Reading> readings, Evidence evidence) {

        public Limit {
            readings = List.copyOf(readings);
        }
    }

    /** The work in progress against a limit on the day of a register. */
    record Reading(LocalDate date, int active, int limit) {}

    /**
     * Initiatives that ask for the same resources.
     *
     * @param pairs those that cause most of the overload first
     */
    record Contention(List<Pair> pairs) implements Exhibit {

        public Contention {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * One pair.
     *
     * @param resources what both ask for
     * @param days their share of what is asked beyond capacity, person-days
     */
    record Pair(Subject one, Subject other, List<String> resources, double days) {

        public Pair {
            resources = List.copyOf(resources);
        }
    }

    /**
     * What was said and what was done.
     *
     * @param shares one for each commitment with a weight
     * @param elsewhere the share of the effort that serves none of them, 0–1
     */
    record SayDo(List<Share> shares, double elsewhere) implements Exhibit {

        public SayDo {
            shares = List.copyOf(shares);
        }
    }

    /**
     * One commitment.
     *
     * @param said its declared weight, 0–1
     * @param done its share of the effort, 0–1
     */
    record Share(Subject commitment, double said, double done) {}

    /**
     * Decisions and changes of the register, in both directions.
     *
     * @param decisions what was decided, and whether the register shows it
     * @param changes what changed, and whether a decision stands behind it; {@code null} when the record of decisions is too
     *     incomplete to say
     */
    record Ledger(List<Decided> decisions, @Nullable List<Changed> changes) implements Exhibit {

        public Ledger {
            decisions = List.copyOf(decisions);
            changes = changes == null ? null : List.copyOf(changes);
        }
    }

    /**
     * One decision on one initiative.
     *
     * @param decision its id
     * @param due by when the register must show it
     * @param done whether it does
     */
    record Decided(
            String decision, LocalDate date, Decision.Type type, Subject initiative, LocalDate due, boolean done) {}

    /**
     * One change of the register.
     *
     * @param from the earlier register
     * @param to the later register
     * @param decision the id of the decision behind it; {@code null} when nobody decided it
     */
    record Changed(
            EventType type,
            Subject initiative,
            LocalDate from,
            LocalDate to,
            @Nullable String decision,
            Evidence evidence) {}

    /**
     * Exceptions that were granted.
     *
     * @param exceptions by date
     */
    record Precedents(List<Exempted> exceptions) implements Exhibit {

        public Precedents {
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * One exception.
     *
     * @param decision the id of the decision
     * @param rule the rule it sets aside; empty when it names none
     * @param initiatives for which
     * @param expiry until when; {@code null} when no end is stated
     * @param became how it became a precedent; empty when it did not
     */
    record Exempted(
            String decision,
            LocalDate date,
            String rule,
            List<Subject> initiatives,
            @Nullable LocalDate expiry,
            String became) {

        public Exempted {
            initiatives = List.copyOf(initiatives);
        }
    }

    /**
     * Who holds the three leadership roles; people are counted, never named.
     *
     * @param cells each role of each commitment
     */
    record Roles(List<Role> cells) implements Exhibit {

        public Roles {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One role of one commitment.
     *
     * @param holders how many hold it
     * @param idle whether none of them is seen to act, where that can be seen
     */
    record Role(Subject commitment, RoleAssignment.Role role, int holders, boolean idle) {}

    /**
     * What was planned to meet.
     *
     * @param series by name
     */
    record Cadence(List<Series> series) implements Exhibit {

        public Cadence {
            series = List.copyOf(series);
        }
    }

    /** The planned meetings of one series, oldest first. */
    record Series(String name, List<Planned> meetings) {

        public Series {
            meetings = List.copyOf(meetings);
        }
    }

    /**
     * One planned meeting.
     *
     * @param held when it was held; {@code null} when it was not
     */
    record Planned(LocalDate date, @Nullable LocalDate held) {}
}
