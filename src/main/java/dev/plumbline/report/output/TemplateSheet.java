package dev.plumbline.report.output;

import static dev.plumbline.report.output.TemplateColumn.choice;
import static dev.plumbline.report.output.TemplateColumn.date;
import static dev.plumbline.report.output.TemplateColumn.number;
import static dev.plumbline.report.output.TemplateColumn.share;
import static dev.plumbline.report.output.TemplateColumn.text;

import java.util.List;

/**
 * A sheet of the template workbook: one of the tables Plumbline understands (design §2.2).
 *
 * @param name the table
 * @param purpose what one row is and what the table is good for
 * @param columns its columns
 */
record TemplateSheet(String name, String purpose, List<TemplateColumn> columns) {

    TemplateSheet {
        columns = List.copyOf(columns);
    }

    /** The sheets, the register first. */
    static List<TemplateSheet> all() {
        return List.of(
                register(),
                direction(),
                limits(),
                capacity(),
                allocations(),
                metrics(),
                roles(),
                filters(),
                gate(),
                rankings(),
                decisions(),
                schedule());
    }

    private static TemplateSheet register() {
        return new TemplateSheet(
                "register",
                "One row is one initiative. The only sheet that is needed; all others make the report say more.",
                List.of(
                        text("ID", "EX-001"),
                        text("Name", "Example initiative, overwrite this row"),
                        choice("Status", "In progress", "Proposed", "In progress", "On hold", "Done", "Cancelled"),
                        choice("Priority", "P2", "P1", "P2", "P3", "P4"),
                        number("Rank", "1"),
                        text("Owner", "Example Owner"),
                        text("Sponsor", "Example Sponsor"),
                        text("Unit", "Example Unit"),
                        date("Start", "2026-01-05"),
                        date("End", "2026-12-18"),
                        date("Baseline end", "2026-12-18"),
                        number("Budget (EUR)", "250000"),
                        number("Spend (EUR)", "90000"),
                        number("Demand (FTE)", "2.5"),
                        share("Progress", "0.4"),
                        choice("Type", "Change", "Change", "Mandatory", "Run"),
                        text("Objective", "C-1"),
                        text("Success metric", "Orders without a call"),
                        text("Value", "Fewer calls per order"),
                        choice("Health", "Green", "Green", "Amber", "Red"),
                        text("Removes", "")));
    }

    private static TemplateSheet direction() {
        return new TemplateSheet(
                "direction",
                "One row is one commitment, or one thing you decided not to do. An initiative serves a commitment when"
                        + " its Objective names the ID.",
                List.of(
                        text("ID", "C-1"),
                        text("Statement", "Customers can order without calling us"),
                        choice("Kind", "commit", "commit", "exclude", "constraint"),
                        number("Weight", "40"),
                        date("Valid from", "2026-01-01"),
                        date("Valid to", ""),
                        text("Declared by", "Example Board")));
    }

    private static TemplateSheet limits() {
        return new TemplateSheet(
                "limits",
                "One row is one limit of work in progress. Subject names the unit, owner or priority; leave it blank for"
                        + " all.",
                List.of(
                        choice("Scope", "all", "all", "unit", "owner", "tier"),
                        text("Subject", ""),
                        number("Maximum active", "12"),
                        date("Valid from", "2026-01-01"),
                        date("Valid to", "")));
    }

    private static TemplateSheet capacity() {
        return new TemplateSheet(
                "capacity",
                "One row is what a person, team or pool has to give in a quarter (2026-Q1) or a month (2026-01).",
                List.of(
                        text("Resource", "Example Team"),
                        text("Period", "2026-Q1"),
                        number("Available", "6"),
                        choice("Unit", "FTE", "FTE", "days", "hours")));
    }

    private static TemplateSheet allocations() {
        return new TemplateSheet(
                "allocations",
                "One row is what an initiative asks of a resource in a period. Initiative is the ID of the register.",
                List.of(
                        text("Initiative", "EX-001"),
                        text("Resource", "Example Team"),
                        text("Period", "2026-Q1"),
                        number("Demand", "2.5"),
                        choice("Unit", "FTE", "FTE", "days", "hours")));
    }

    private static TemplateSheet metrics() {
        return new TemplateSheet(
                "metrics",
                "One row is one definition of success. Owner is an initiative, a unit or a commitment.",
                List.of(
                        text("Owner", "EX-001"),
                        text("Metric", "Orders without a call"),
                        text("Target", "80"),
                        choice("Direction", "up", "up", "down"),
                        text("Unit", "%"),
                        text("Population", "all orders"),
                        text("Window", "quarter")));
    }

    private static TemplateSheet roles() {
        return new TemplateSheet(
                "roles",
                "One row is who holds a leadership role: who sees where to go (Visionary), who explains it (Prophet), who"
                        + " makes it run (Operator).",
                List.of(
                        text("Person", "Example Sponsor"),
                        choice("Role", "Visionary", "Visionary", "Prophet", "Operator"),
                        text("Scope", "C-1"),
                        date("From", "2026-01-01"),
                        date("To", "")));
    }

    private static TemplateSheet filters() {
        return new TemplateSheet(
                "filters",
                "One row is a question every new initiative has to answer.",
                List.of(
                        text("ID", "F-1"),
                        text("Criterion", "Which commitment does it serve?"),
                        choice("Mandatory", "yes", "yes", "no")));
    }

    private static TemplateSheet gate() {
        return new TemplateSheet(
                "gate",
                "One row is a proposed initiative with its answers to the five questions, before it starts.",
                List.of(
                        text("Initiative", "EX-001"),
                        text("Which commitment does it serve?", "C-1"),
                        text("What is removed for it?", ""),
                        text("Has every leader acknowledged it?", "yes, on 12 January"),
                        text("How is success measured?", "Orders without a call"),
                        text("Which problem does it solve?", "One order in three needs a call")));
    }

    private static TemplateSheet rankings() {
        return new TemplateSheet(
                "rankings",
                "One row is the place one leader gives to one commitment or initiative; 1 is first.",
                List.of(text("Leader", "Example Sponsor"), text("Item", "C-1"), number("Rank", "1")));
    }

    private static TemplateSheet decisions() {
        return new TemplateSheet(
                "decisions",
                "One row is one decision. Initiative is the ID of the register; several are divided by a semicolon.",
                List.of(
                        text("Decision ID", "D-1"),
                        date("Date", "2026-01-14"),
                        text("Decision", "Example initiative may start"),
                        choice(
                                "Type", "start", "start", "stop", "pause", "resume", "decline", "defer", "change",
                                "rule"),
                        choice("Status", "Approved", "Proposed", "Approved", "Rejected", "Deferred", "Superseded"),
                        text("Initiative", "EX-001"),
                        text("Decided by", "Example Sponsor"),
                        text("Forum", "Example Board"),
                        text("Criteria answers", "F-1: C-1"),
                        text("Removal", ""),
                        text("Rule waived", ""),
                        date("Expiry", ""),
                        text("Supersedes", "")));
    }

    private static TemplateSheet schedule() {
        return new TemplateSheet(
                "schedule",
                "One row is one planned leadership meeting. A calendar file tells the same.",
                List.of(
                        text("Series", "Example Board"),
                        date("Scheduled start", "2026-01-14"),
                        choice("Status", "held", "planned", "held", "cancelled", "moved"),
                        date("New date", "")));
    }
}
