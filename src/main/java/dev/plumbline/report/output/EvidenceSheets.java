package dev.plumbline.report.output;

import dev.plumbline.model.Acceptance;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Finding;
import dev.plumbline.model.IdentityLink;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Problem;
import dev.plumbline.model.Subject;
import dev.plumbline.report.output.Grid.Column;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheets of {@code evidence.xlsx}, each with its columns and what one row is. */
final class EvidenceSheets {

    private static final List<Column> FINDINGS = List.of(
            new Column("Finding", 17),
            new Column("Indicator", 22),
            new Column("Kind", 26),
            new Column("Severity", 9),
            new Column("Since", 11),
            new Column("State", 10),
            new Column("Subjects", 34),
            new Column("Statement", 60),
            new Column("Remedy", 48),
            new Column("File", 30),
            new Column("Place", 22),
            new Column("Quote", 50),
            new Column("Confidence", 11),
            new Column("SHA-256", 24));
    private static final List<Column> EVENTS = List.of(
            new Column("Event", 11),
            new Column("Initiative", 16),
            new Column("Name", 44),
            new Column("After", 11),
            new Column("Until", 11),
            new Column("Field", 14),
            new Column("Value before", 28),
            new Column("Value after", 28),
            new Column("Coverage shift", 14),
            new Column("Evidence before", 44),
            new Column("Evidence after", 44));
    private static final List<Column> IDENTITIES = List.of(
            new Column("Kind", 12),
            new Column("Found by", 12),
            new Column("From", 11),
            new Column("To", 11),
            new Column("Before", 50),
            new Column("After", 50),
            new Column("Confidence", 11),
            new Column("Evidence", 60));
    private static final List<Column> FILES = List.of(
            new Column("File", 40),
            new Column("State", 12),
            new Column("Format", 18),
            new Column("As of", 11),
            new Column("Date from", 12),
            new Column("Rows", 8),
            new Column("Accepted", 10),
            new Column("Rejected", 10),
            new Column("Blank", 8),
            new Column("Duplicate", 10),
            new Column("Problems", 10),
            new Column("SHA-256", 66),
            new Column("First seen", 12),
            new Column("Closed", 12),
            new Column("Accepted by", 20),
            new Column("Accepted until", 14),
            new Column("Accepted because", 40),
            new Column("Renewals", 9));
    private static final List<Column> PROBLEMS = List.of(
            new Column("File", 40),
            new Column("Place", 22),
            new Column("Code", 22),
            new Column("Value", 30),
            new Column("Message", 80));
    private static final List<Column> MAPPINGS = List.of(
            new Column("File", 40),
            new Column("Table", 14),
            new Column("Place", 18),
            new Column("Header", 34),
            new Column("Field", 18),
            new Column("Confidence", 11),
            new Column("Why", 50));
    private static final List<Column> DISPOSITIONS = List.of(
            new Column("Finding", 17),
            new Column("Answer", 14),
            new Column("Reason", 50),
            new Column("By", 24),
            new Column("On", 12),
            new Column("Until", 12));

    private EvidenceSheets() {}

    static void write(Sheets sheets, Assessment assessment) {
        PortfolioHistory history = assessment.history();
        sheets.add("Findings", FINDINGS, grid -> {
            assessment.findings().forEach(f -> finding(grid, f));
            assessment.closed().forEach(f -> finding(grid, f));
        });
        sheets.add("Events", EVENTS, grid -> history.events().forEach(e -> event(grid, e)));
        sheets.add("Identities", IDENTITIES, grid -> history.identities().forEach(i -> identity(grid, i)));
        GovernanceSheets.write(sheets, history.governance());
        sheets.add("Files", FILES, grid -> history.files().forEach(f -> file(grid, f)));
        sheets.add("Problems", PROBLEMS, grid -> history.files().forEach(f -> problems(grid, f)));
        sheets.add("Mappings", MAPPINGS, grid -> history.files().forEach(f -> mappings(grid, f)));
        sheets.add("Dispositions", DISPOSITIONS, EvidenceSheets::hint);
    }

    private static void finding(Grid grid, Finding finding) {
        String subjects =
                finding.subjects().stream().map(EvidenceSheets::subject).collect(Collectors.joining("; "));
        Acceptance acceptance = finding.life().acceptance();
        for (Evidence evidence : finding.evidence()) {
            grid.add(
                    finding.id(),
                    finding.indicator(),
                    finding.kind(),
                    finding.severity(),
                    finding.since(),
                    finding.state().label(),
                    subjects,
                    finding.statement(),
                    finding.remedy(),
                    evidence.file(),
                    evidence.place(),
                    evidence.quote(),
                    evidence.confidence(),
                    evidence.sha256(),
                    blank(finding.life().firstSeen()),
                    blank(finding.life().closed()),
                    acceptance == null ? "" : acceptance.by(),
                    acceptance == null ? "" : acceptance.until(),
                    acceptance == null ? "" : acceptance.reason(),
                    acceptance == null ? "" : acceptance.renewals());
        }
    }

    private static Object blank(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static String subject(Subject subject) {
        return subject.name().equals(subject.id()) ? subject.id() : subject.id() + " " + subject.name();
    }

    private static void event(Grid grid, Event event) {
        Field field = event.field();
        List<Evidence> evidence = event.evidence();
        int earlier = evidence.size() > 1 || event.type() == EventType.VANISH ? 1 : 0;
        grid.add(
                event.type().label(),
                event.initiative(),
                event.name(),
                event.from(),
                event.to(),
                field == null ? "" : field.label(),
                present(event.before()),
                present(event.after()),
                event.shifted() ? "yes" : "",
                addresses(evidence.subList(0, earlier)),
                addresses(evidence.subList(earlier, evidence.size())));
    }

    private static String addresses(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceSheets::address).collect(Collectors.joining("\n"));
    }

    private static String address(Evidence evidence) {
        return evidence.file() + " " + evidence.place() + ": " + evidence.quote();
    }

    private static void identity(Grid grid, IdentityLink link) {
        grid.add(
                link.kind().name().toLowerCase(Locale.ROOT),
                link.method(),
                link.from(),
                link.to(),
                String.join("\n", link.before()),
                String.join("\n", link.after()),
                link.confidence(),
                addresses(link.evidence()));
    }

    private static void file(Grid grid, InputFile file) {
        AsOf asOf = file.asOf();
        grid.add(
                file.file(),
                file.state().label(),
                file.format(),
                asOf == null ? "" : asOf.date(),
                asOf == null ? "" : asOf.from().label(),
                file.rows().rows(),
                file.rows().accepted(),
                file.rows().rejected(),
                file.rows().blank(),
                file.rows().duplicate(),
                file.problems().size(),
                file.sha256());
    }

    private static void problems(Grid grid, InputFile file) {
        for (Problem problem : file.problems()) {
            grid.add(file.file(), problem.place(), problem.code(), problem.value(), problem.message());
        }
    }

    private static void mappings(Grid grid, InputFile file) {
        for (ColumnMapping mapping : file.mappings()) {
            grid.add(
                    file.file(),
                    mapping.table().label(),
                    mapping.place(),
                    mapping.header(),
                    present(mapping.field()),
                    mapping.confidence(),
                    mapping.reason());
        }
    }

    private static void hint(Grid grid) {
        grid.add(
                "(example)",
                "accept",
                "Write one row for each finding you answer: its id from the sheet Findings, accept or close, why, who says so,"
                        + " since when and until when. Decisions are answered on the sheet Decisions. Drop this workbook into the inbox; rows marked (example) are passed over.");
    }

    private static String present(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
