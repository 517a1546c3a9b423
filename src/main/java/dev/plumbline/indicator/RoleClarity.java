package dev.plumbline.indicator;

import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.Exhibit;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.RoleAssignment.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether every commitment has one Visionary, one Prophet and one Operator who are seen to act (method I14). The three roles are
 * the model of this product's author, not a validated scale; the nearest measures are role ambiguity (Rizzo, House and Lirtzman
 * 1970) and the one accountable of RACI.
 *
 * @param rule its thresholds, minima and weight
 */
record RoleClarity(Rules.Rule rule) implements Indicator {

    static final String ID = "role-clarity";

    @Override
    public String title() {
        return "Role clarity";
    }

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        LocalDate day = history.asOf().isBefore(period.end()) ? history.asOf() : period.end();
        List<RoleAssignment> declared = history.declared(day, Content::roles);
        if (declared.isEmpty()) {
            return InferredRoles.assess(history, period, rule);
        }
        List<RoleAssignment> roles =
                declared.stream().filter(role -> role.valid().contains(day)).toList();
        if (roles.isEmpty()) {
            return Silence.of(
                    Reason.NO_SOURCE,
                    title(),
                    "roles that hold on " + day,
                    "roles that all hold at other times",
                    "roles");
        }
        return measure(history, period, roles, scopes(history, day, roles));
    }

    /** The commitments; where none is stated, what the table of roles itself names. */
    private static List<RoleScope> scopes(PortfolioHistory history, LocalDate day, List<RoleAssignment> roles) {
        List<RoleScope> scopes = new ArrayList<>();
        history.directionAt(day).stream()
                .filter(c -> c.kind() == Commitment.Kind.COMMIT)
                .sorted(Comparator.comparing(Commitment::id))
                .forEach(c -> scopes.add(RoleScope.of(c)));
        if (scopes.isEmpty()) {
            roles.stream()
                    .sorted(Comparator.comparing(RoleAssignment::scope))
                    .map(RoleScope::of)
                    .filter(scope -> scopes.stream().noneMatch(known -> known.covers(scope.name())))
                    .forEach(scopes::add);
        }
        return scopes;
    }

    private Outcome measure(
            PortfolioHistory history, Period period, List<RoleAssignment> roles, List<RoleScope> scopes) {
        RoleTraces traces = RoleTraces.of(history, period);
        Findings findings = new Findings(history.portfolio(), ID, period);
        List<Exhibit.Role> shown = new ArrayList<>();
        double unclear = 0;
        double weights = 0;
        int cells = 0;
        for (RoleScope scope : scopes) {
            double sum = 0;
            for (Role role : Role.values()) {
                RoleCell cell = RoleCell.of(scope, role, roles, traces);
                cell.drift()
                        .ifPresent(drift -> findings.add(drift, cell.penalty() * scope.weight(), cell.since(period)));
                shown.add(cell.shown());
                sum += cell.penalty();
                cells++;
            }
            unclear += scope.weight() * sum / Role.values().length;
            weights += scope.weight();
        }
        double share = weights == 0 ? 0 : unclear / weights;
        Proportion proportion = new Proportion(share * cells, cells);
        ScoreParts parts = new ScoreParts(2);
        Rules.Threshold threshold = rule.threshold("unclear");
        parts.add(Statistic.of("unclear weight of the commitments", proportion, Wording.percent(share), threshold));
        if (!traces.known()) {
            parts.note("Whether the holders act is not known: no meeting or decision names who took part.");
        }
        RoleCell.concentrated(scopes, roles).ifPresent(parts::note);
        return new Measured(
                        headline(findings, scopes, cells),
                        parts.score(),
                        parts.interval(),
                        cells,
                        cells >= 2 * rule.least("cells") && traces.known() ? Grade.A : Grade.B,
                        parts.parts(),
                        Rounding.six(proportion.pValue(threshold.tolerated())),
                        proportion.wilson(Proportion.FLAGGED).low() > threshold.tolerated(),
                        findings.gravest(),
                        findings.notes(parts.notes()))
                .showing(new Exhibit.Roles(shown));
    }

    private static String headline(Findings findings, List<RoleScope> scopes, int cells) {
        int unclear = findings.gravest().size();
        return (unclear == 0 ? "all " + cells : cells - unclear + " of " + cells) + " role cells of "
                + Wording.count(scopes.size(), "commitment") + " are filled by one person who acts";
    }
}
