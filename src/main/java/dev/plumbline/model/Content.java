package dev.plumbline.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one or several files say about a portfolio at one date, table by table (design §2.2). */
public record Content(
        List<InitiativeRow> register,
        List<Commitment> direction,
        List<WipLimit> limits,
        List<Capacity> capacities,
        List<Allocation> allocations,
        List<SuccessMetric> metrics,
        List<RoleAssignment> roles,
        List<DecisionFilter> filters,
        List<Ranking> rankings,
        List<LogEntry> log,
        List<MeetingRecord> meetings,
        List<Disposition> dispositions,
        List<GateForm> gates) {

    /** Nothing. */
    public static final Content NONE = new Content(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Content {
        register = List.copyOf(register);
        direction = List.copyOf(direction);
        limits = List.copyOf(limits);
        capacities = List.copyOf(capacities);
        allocations = List.copyOf(allocations);
        metrics = List.copyOf(metrics);
        roles = List.copyOf(roles);
        filters = List.copyOf(filters);
        rankings = List.copyOf(rankings);
        log = List.copyOf(log);
        meetings = List.copyOf(meetings);
        dispositions = List.copyOf(dispositions);
        gates = List.copyOf(gates);
    }

    /** What registers and declarations say. */
    public Content(
            List<InitiativeRow> register,
            List<Commitment> direction,
            List<WipLimit> limits,
            List<Capacity> capacities,
            List<Allocation> allocations,
            List<SuccessMetric> metrics,
            List<RoleAssignment> roles,
            List<DecisionFilter> filters,
            List<Ranking> rankings) {
        this(
                register,
                direction,
                limits,
                capacities,
                allocations,
                metrics,
                roles,
                filters,
                rankings,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same with other gate forms. */
    public Content gated(List<GateForm> forms) {
        return new Content(
                register,
                direction,
                limits,
                capacities,
                allocations,
                metrics,
                roles,
                filters,
                rankings,
                log,
                meetings,
                dispositions,
                forms);
    }

    /** Meetings alone. */
    public static Content ofMeetings(List<MeetingRecord> meetings) {
        return NONE.and(List.of(), meetings, List.of());
    }

    /** The same with what logs, meetings and people's answers say. */
    public Content and(List<LogEntry> entries, List<MeetingRecord> shown, List<Disposition> answers) {
        return new Content(
                register,
                direction,
                limits,
                capacities,
                allocations,
                metrics,
                roles,
                filters,
                rankings,
                entries,
                shown,
                answers,
                gates);
    }

    /** A register alone. */
    public static Content ofRegister(List<InitiativeRow> register) {
        return new Content(
                register, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The rows of a table. */
    public List<?> table(TableKind kind) {
        return switch (kind) {
            case REGISTER -> register;
            case DIRECTION -> direction;
            case LIMITS -> limits;
            case CAPACITY -> capacities;
            case ALLOCATIONS -> allocations;
            case METRICS -> metrics;
            case ROLES -> roles;
            case FILTERS -> filters;
            case RANKINGS -> rankings;
            case GATE -> gates;
            case DECISIONS, ACTIONS, RISKS -> logged(kind);
            case MEETINGS -> meetings;
            case DISPOSITIONS -> dispositions;
            case OBJECTIVES, SCHEDULE -> List.of();
        };
    }

    private List<LogEntry> logged(TableKind kind) {
        return log.stream().filter(entry -> entry.kind().table() == kind).toList();
    }

    /** The tables that have rows. */
    public Set<TableKind> kinds() {
        Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
        for (TableKind kind : TableKind.values()) {
            if (!table(kind).isEmpty()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
