package dev.plumbline.indicator;

import dev.plumbline.indicator.Findings.Drift;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Period;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.RoleAssignment.Role;
import dev.plumbline.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One role of one commitment.
 *
 * @param scope the commitment
 * @param role the role
 * @param rows the rows that name it
 * @param holders who holds it, normalised
 * @param idle whether no holder is seen to act, where that can be seen
 */
record RoleCell(RoleScope scope, Role role, List<RoleAssignment> rows, Set<String> holders, boolean idle) {

    private static final double MISSING = 1;
    private static final double SEVERAL = 0.6;
    private static final double IDLE = 0.5;

    static RoleCell of(RoleScope scope, Role role, List<RoleAssignment> roles, RoleTraces traces) {
        List<RoleAssignment> own = roles.stream()
                .filter(r -> r.role() == role && scope.covers(r.scope()))
                .toList();
        List<RoleAssignment> rows = own.isEmpty()
                ? roles.stream()
                        .filter(r -> r.role() == role && r.scope().isBlank())
                        .toList()
                : own;
        Set<String> holders = new TreeSet<>();
        rows.forEach(r -> {
            for (String person : r.person().split("[;/]|, | and ")) {
                holders.add(Wording.normalised(person));
            }
        });
        holders.remove("");
        boolean idle = traces.known() && holders.stream().noneMatch(traces::acts);
        return new RoleCell(scope, role, rows, holders, idle);
    }

    /** 0 when one person holds the role and acts, 1 when nobody holds it. */
    double penalty() {
        if (holders.isEmpty()) {
            return MISSING;
        }
        return Math.max(holders.size() > 1 ? SEVERAL : 0, idle ? IDLE : 0);
    }

    /** Since when the cell is so, as far as its rows tell; else since the quarter began. */
    LocalDate since(Period period) {
        return rows.stream()
                .map(r -> r.valid().from())
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(period.start());
    }

    Optional<Drift> drift() {
        if (holders.isEmpty()) {
            return drift("role-missing", "Nobody holds the role of " + label() + " for", "Name one person.");
        }
        if (holders.size() > 1) {
            return drift(
                    "role-shared",
                    holders.size() + " people hold the role of " + label() + " for",
                    "Leave the role to one of them.");
        }
        return idle
                ? drift(
                        "role-idle",
                        "The holder of the role of " + label()
                                + " was seen in no meeting, decision or work of the quarter for",
                        "Have the holder act, or name another.")
                : Optional.empty();
    }

    Exhibit.Role shown() {
        return new Exhibit.Role(commitment(), role, holders.size(), idle && !holders.isEmpty());
    }

    private Subject commitment() {
        return new Subject(Subject.Type.COMMITMENT, about(), scope.name());
    }

    private String about() {
        return scope.id().isEmpty() ? scope.name() : scope.id();
    }

    private Optional<Drift> drift(String kind, String statement, String remedy) {
        List<Evidence> evidence =
                new ArrayList<>(rows.stream().map(RoleAssignment::evidence).toList());
        if (evidence.isEmpty()) {
            evidence.add(scope.evidence());
        }
        return Optional.of(new Drift(
                kind,
                List.of(new Subject(Subject.Type.ROLE, label() + " of " + about(), label()), commitment()),
                statement + " “" + scope.name() + "”.",
                remedy,
                evidence));
    }

    private String label() {
        return role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** A word on one person who holds all three roles on more than half of the weight; small teams may combine them. */
    static Optional<String> concentrated(List<RoleScope> scopes, List<RoleAssignment> roles) {
        double all = scopes.stream().mapToDouble(RoleScope::weight).sum();
        Set<String> people = new TreeSet<>();
        roles.forEach(r -> people.add(Wording.normalised(r.person())));
        people.remove("");
        for (String person : people) {
            double held = scopes.stream()
                    .filter(scope -> List.of(Role.values()).stream()
                            .allMatch(role -> of(scope, role, roles, new RoleTraces(Set.of(), false))
                                    .holders()
                                    .contains(person)))
                    .mapToDouble(RoleScope::weight)
                    .sum();
            if (held > all / 2) {
                return Optional.of(
                        "One person holds all three roles on more than half of the weight of the commitments.");
            }
        }
        return Optional.empty();
    }
}
