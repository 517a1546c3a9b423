package dev.plumbline.report;

import dev.plumbline.model.AsOf;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.Change;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Assessment.Index;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.CalibrationLevel;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Element;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.Finding;
import dev.plumbline.model.Grade;
import dev.plumbline.model.IdentityLink;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.InputFile;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Outcome.Part;
import dev.plumbline.model.Outcome.Reason;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Problem;
import dev.plumbline.model.ProfileEntry;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.TableKind;
import dev.plumbline.model.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Assessments whose every number is known, from which the tests of all outputs are fed: {@link #known()}, a drifting
 * portfolio of an invented organisation; {@link #small()}, one file of eight initiatives; {@link #empty()}, nothing that
 * could be read; {@link #large()}, 120 initiatives over eight quarters.
 */
public final class KnownAssessment {

    private static final String SHA = "5f2c1e9a".repeat(8);
    private static final String[] NAMES = {
        "Loyalty app", "Store network renewal", "Returns at the door", "Warehouse robots", "Single customer view",
        "Price engine", "Supplier portal", "Energy monitoring", "Self-checkout rollout", "Click & collect 2.0",
        "Marketplace pilot", "Data centre exit", "Workforce planning", "Fresh-food forecasting", "Payment renewal"
    };
    private static final String[][] INDICATORS = {
        {"unremoved-additions", "Unremoved additions", "0.25"},
        {"priority-inflation", "Priority inflation", "0.2"},
        {"capacity-gap", "Expanding priorities without capacity adjustment", "0.2"},
        {"resource-contention", "Resource contention", "0.15"},
        {"direction-coverage", "Direction coverage", "0.1"},
        {"priority-limits", "Priority limits", "0.1"},
        {"competing-metrics", "Competing definitions of success", "0.3"},
        {"interpretation-spread", "Shared understanding", "0.25"},
        {"re-explaining", "Re-explaining priorities", "0.2"},
        {"role-clarity", "Rule-of-Three role clarity", "0.15"},
        {"communication-inflation", "Communication inflation", "0.1"},
        {"exception-precedents", "Exceptions that become precedents", "0.2"},
        {"decision-translation", "Decision translation", "0.2"},
        {"course-correction", "Course-correction churn", "0.2"},
        {"decision-reversals", "Decision reversals", "0.1"},
        {"decision-filters", "Decision filters applied", "0.1"},
        {"execution-cadence", "Execution cadence", "0.05"},
        {"feedback-latency", "Feedback-loop latency", "0.05"},
        {"five-questions", "Five-questions gate", "0.05"},
        {"say-do-gap", "Say–do gap", "0.05"},
        {"rework-exposure", "Rework exposure", "0"},
        {"restated-history", "Restated history", "0"},
        {"false-green", "False green", "0"}
    };

    private KnownAssessment() {}

    /** A drifting portfolio: 21 initiatives, six registers, direction and limits, meetings and decisions. */
    public static Assessment known() {
        return assessment("Retail", 21, 6, 3).planning(KnownPlan.proposed());
    }

    /** One register of eight initiatives, nothing else: nearly everything is not assessed. */
    public static Assessment small() {
        PortfolioHistory history = new PortfolioHistory(
                "Field services",
                day(9),
                List.of(snapshot(day(9), 8)),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(file(1, "register.csv", "csv/register", day(9), new RowCount(8, 0, 0, 0), List.of())));
        return unmeasured(history);
    }

    /** A portfolio of which no file could be read. */
    public static Assessment empty() {
        Problem locked = new Problem(
                Problem.WHOLE_FILE, "encrypted", "", "The workbook is locked by a password; save it without one.");
        InputFile file = new InputFile(
                1,
                "Empty",
                "locked.xlsx",
                SHA,
                InputFile.State.QUARANTINED,
                "",
                null,
                RowCount.NONE,
                List.of(),
                List.of(locked));
        return unmeasured(
                new PortfolioHistory("Empty", day(9), List.of(), List.of(), List.of(), new TreeMap<>(), List.of(file)));
    }

    /** 120 initiatives over eight quarters of monthly registers. */
    public static Assessment large() {
        return assessment("Group-wide transformation and regulatory change portfolio", 120, 24, 40);
    }

    private static Assessment unmeasured(PortfolioHistory history) {
        List<IndicatorResult> indicators = new ArrayList<>();
        for (String[] row : INDICATORS) {
            indicators.add(result(row, silent(row[0]), false));
        }
        String reason = "not assessed: 0 of 6 indicators assessed, at least 2 and half of the weight are needed";
        return new Assessment(
                history,
                new Period(2026, 3),
                "2026.1",
                "sha256:" + SHA,
                1,
                new Index(
                        null,
                        null,
                        new Interval(0, 100),
                        "not assessed",
                        null,
                        0,
                        null,
                        null,
                        Change.NOT_COMPARABLE,
                        "Direction, Shared understanding and Decision translation are not assessed"),
                List.of(
                        new ElementResult(Element.DIRECTION, null, null, null, Change.NOT_COMPARABLE, 0, reason),
                        new ElementResult(
                                Element.SHARED_UNDERSTANDING, null, null, null, Change.NOT_COMPARABLE, 0, reason),
                        new ElementResult(
                                Element.DECISION_TRANSLATION, null, null, null, Change.NOT_COMPARABLE, 0, reason)),
                indicators,
                Map.of(),
                Trend.NONE,
                List.of(),
                Map.of(),
                CalibrationLevel.DEFAULTS,
                List.of());
    }

    private static Assessment assessment(String portfolio, int size, int months, int findings) {
        PortfolioHistory history = history(portfolio, size, months);
        List<IndicatorResult> indicators = new ArrayList<>();
        for (String[] row : INDICATORS) {
            indicators.add(indicator(row, findings));
        }
        return new Assessment(
                history,
                new Period(2026, 3),
                "2026.1",
                "sha256:" + SHA,
                1,
                new Index(
                        null,
                        null,
                        new Interval(24.3, 81.9),
                        "not assessed",
                        "direction",
                        0.52,
                        null,
                        null,
                        Change.NOT_COMPARABLE,
                        "Shared understanding is not assessed"),
                List.of(
                        new ElementResult(
                                Element.DIRECTION, 0.58, new Interval(0.44, 0.71), 0.41, Change.WORSE, 0.85, null),
                        new ElementResult(
                                Element.SHARED_UNDERSTANDING,
                                null,
                                null,
                                null,
                                Change.NOT_COMPARABLE,
                                0,
                                "0 of 5 indicators assessed; at least 2 and half of the weight are needed"),
                        new ElementResult(
                                Element.DECISION_TRANSLATION,
                                0.37,
                                new Interval(0.22, 0.55),
                                0.35,
                                Change.NO_CLEAR_CHANGE,
                                0.55,
                                null)),
                indicators,
                texts(),
                Trend.NONE,
                List.of(),
                decided(history),
                CalibrationLevel.DEFAULTS,
                List.of());
    }

    /** D-13 stopped the sixth initiative. */
    private static Map<Event, String> decided(PortfolioHistory history) {
        return history.events().stream()
                .filter(event -> event.type() == EventType.CANCEL)
                .filter(event -> event.to().isAfter(LocalDate.of(2026, 7, 6)))
                .collect(Collectors.toMap(event -> event, event -> "D-13"));
    }

    private static IndicatorResult indicator(String[] row, int findings) {
        return switch (row[0]) {
            case "unremoved-additions" -> result(row, additions(findings), true);
            case "priority-inflation" ->
                result(
                        row,
                        measured("14 of 21 ranked initiatives carry the highest priority (67 %)", 0.61, row[0], 2),
                        true);
            case "capacity-gap" ->
                result(row, measured("demand 61 FTE against 48 FTE of capacity (127 %)", 0.44, row[0], 1), false);
            case "direction-coverage" ->
                result(row, measured("9 of 21 initiatives serve no stated commitment", 0.48, row[0], findings), true);
            case "priority-limits" -> result(row, measured("21 active against a limit of 15", 0.8, row[0], 1), true);
            case "course-correction" ->
                result(
                        row,
                        measured("0.9 changes of date, budget or owner per initiative and quarter", 0.37, row[0], 2),
                        false);
            case "restated-history" ->
                result(row, measured("3 of 142 past values were restated", 0.1, row[0], 1), false);
            default -> result(row, silent(row[0]), false);
        };
    }

    private static IndicatorResult result(String[] row, Outcome outcome, boolean flagged) {
        return new IndicatorResult(
                row[0],
                row[1],
                element(row[0]),
                Double.parseDouble(row[2]),
                outcome,
                flagged,
                flagged ? 0.3 : null,
                Assessment.Contribution.NONE);
    }

    private static Element element(String id) {
        int place = 0;
        while (!INDICATORS[place][0].equals(id)) {
            place++;
        }
        return place < 6
                ? Element.DIRECTION
                : place < 11
                        ? Element.SHARED_UNDERSTANDING
                        : place < 20 ? Element.DECISION_TRANSLATION : Element.OUTCOME_PANEL;
    }

    private static Outcome silent(String id) {
        return switch (id) {
            case "unremoved-additions" ->
                new NotAssessed(
                        Reason.TOO_FEW,
                        "Not assessed — additions and removals need two registers of different dates; you supplied one.",
                        List.of("register"));
            case "capacity-gap" ->
                new NotAssessed(
                        Reason.NO_SOURCE,
                        "Not assessed — capacity and demand are not stated.",
                        List.of("capacity", "register: demand"));
            case "role-clarity" -> new Outcome.NotApplicable("A portfolio of one initiative needs no role table.");
            default ->
                new NotAssessed(Reason.NO_SOURCE, "Not assessed — nothing supplied speaks of it.", List.of("minutes"));
        };
    }

    private static Outcome additions(int findings) {
        return new Measured(
                "4 initiatives added, 1 stopped, 0 finished (net +3 on 21)",
                0.52,
                new Interval(0.31, 0.70),
                21,
                Grade.A,
                List.of(
                        new Part(
                                "growth",
                                "net growth per quarter",
                                "14 %",
                                0.143,
                                new Interval(0.02, 0.31),
                                0.02,
                                0.15,
                                0.9),
                        new Part(
                                "unoffset",
                                "additions without a removal",
                                "3 of 4",
                                0.75,
                                new Interval(0.3, 0.95),
                                0.2,
                                0.8,
                                0.92),
                        new Part(
                                "exits",
                                "exits by decision",
                                "1",
                                1,
                                new Interval(0.03, Double.POSITIVE_INFINITY),
                                1,
                                0,
                                0)),
                0.02,
                true,
                findings("unremoved-additions", findings),
                List.of("2 rows that came with a new unit are coverage shifts and are not counted."));
    }

    private static Outcome measured(String headline, double score, String id, int findings) {
        return new Measured(
                headline,
                score,
                new Interval(Math.max(0, score - 0.17), Math.min(1, score + 0.2)),
                21,
                Grade.B,
                List.of(new Part("share", "share", "67 %", 0.67, new Interval(0.45, 0.83), 0.2, 0.8, score)),
                0.04,
                true,
                findings(id, findings),
                List.of());
    }

    private static List<Finding> findings(String id, int count) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = NAMES[i % NAMES.length];
            findings.add(new Finding(
                    String.format(Locale.ROOT, "F-%s%02d", id.substring(0, 3), i),
                    id,
                    "addition-without-removal",
                    0.9 - i * 0.01,
                    LocalDate.of(2026, 8, 14),
                    i == 0 ? Finding.State.NEW : Finding.State.OPEN,
                    List.of(new dev.plumbline.model.Subject(
                            dev.plumbline.model.Subject.Type.INITIATIVE, "RET-0" + (10 + i), name)),
                    "“" + name
                            + "” was added between 2026-07-31 and 2026-08-31; nothing was stopped or finished for it.",
                    "Name what “" + name + "” replaces, or stop work of the same size.",
                    List.of(
                            evidence("register-2026-08.xlsx", "Register!B" + (i + 12), name),
                            evidence("register-2026-07.xlsx", "Register!B2:B40", "no row of this name or id"))));
        }
        return findings;
    }

    private static Evidence evidence(String file, String place, String quote) {
        return new Evidence(file, SHA, place, quote, 0.95);
    }

    private static PortfolioHistory history(String portfolio, int size, int months) {
        List<Snapshot> snapshots = new ArrayList<>();
        List<InputFile> files = new ArrayList<>();
        for (int m = months - 1; m >= 0; m--) {
            LocalDate day = day(9).plusDays(1).minusMonths(m).minusDays(1);
            int rows = size - m * size / (months + 6);
            snapshots.add(snapshot(day, rows));
            String name = "register-" + day.toString().substring(0, 7) + ".xlsx";
            files.add(file(
                    files.size() + 1,
                    name,
                    "xlsx/register",
                    day,
                    new RowCount(rows, 1, 2, 0),
                    m % 5 == 0
                            ? List.of(new Problem(
                                    "Register!F17",
                                    "bad-date",
                                    "31/02/2026",
                                    "“31/02/2026” is not a date: February 2026 ends on the 28th; write 2026-02-28."))
                            : List.of()));
        }
        files.add(file(
                files.size() + 1,
                "direction-2026.xlsx",
                "xlsx/direction",
                LocalDate.of(2026, 1, 15),
                new RowCount(5, 0, 0, 0),
                List.of()));
        TreeMap<LocalDate, Content> declarations = new TreeMap<>();
        declarations.put(LocalDate.of(2026, 1, 15), direction());
        return new PortfolioHistory(portfolio, day(9), snapshots, events(snapshots), identities(), declarations, files)
                .governedBy(KnownGovernance.of(months))
                .readUnder(List.of(
                        new ProfileEntry("fiscal year", "", "starts in April"),
                        new ProfileEntry("column", "Verantwortlich (GL)", "sponsor"),
                        new ProfileEntry("status word", "In Klärung", "paused")));
    }

    private static Content direction() {
        List<Commitment> direction = List.of(new Commitment(
                "C-1",
                "Grow online sales to a third of turnover",
                Commitment.Kind.COMMIT,
                0.6,
                new DateRange(LocalDate.of(2026, 1, 1), null),
                "Board",
                evidence("direction-2026.xlsx", "Direction!B2", "Grow online sales to a third of turnover")));
        return new Content(
                List.of(), direction, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Event> events(List<Snapshot> snapshots) {
        List<Event> events = new ArrayList<>();
        for (int s = 1; s < snapshots.size(); s++) {
            Snapshot before = snapshots.get(s - 1);
            Snapshot after = snapshots.get(s);
            for (Initiative initiative : after.initiatives()) {
                if (before.find(initiative.key()).isEmpty()) {
                    events.add(event(EventType.ADD, initiative, before, after, null, null, null));
                }
            }
            Initiative first = after.initiatives().get(s % 4);
            events.add(event(EventType.DATE, first, before, after, Field.END, "2026-09-30", "2026-12-15"));
            Initiative second = after.initiatives().get(s % 3 + 1);
            events.add(event(EventType.BUDGET, second, before, after, Field.BUDGET, "250000 GBP", "410000 GBP"));
            if (s % 3 == 2) {
                events.add(event(
                        EventType.CANCEL,
                        after.initiatives().get(5),
                        before,
                        after,
                        Field.STATUS,
                        "ACTIVE",
                        "CANCELLED"));
                events.add(event(
                        EventType.OWNER,
                        after.initiatives().get(6),
                        before,
                        after,
                        Field.OWNER,
                        "Robin Invented",
                        "Kim Invented"));
            }
        }
        return events;
    }

    private static Event event(
            EventType type,
            Initiative initiative,
            Snapshot before,
            Snapshot after,
            @org.jspecify.annotations.Nullable Field field,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to) {
        String file = "register-" + after.asOf().toString().substring(0, 7) + ".xlsx";
        String place = initiative.row().evidence().place();
        return new Event(
                type,
                initiative.key(),
                initiative.row().title(),
                before.asOf(),
                after.asOf(),
                field,
                from,
                to,
                false,
                List.of(evidence(file, place, to == null ? initiative.row().title() : to)));
    }

    private static List<IdentityLink> identities() {
        return List.of(new IdentityLink(
                IdentityLink.Kind.RENAME,
                "words",
                day(7).plusDays(1),
                day(8).plusDays(1),
                List.of("Loyalty application"),
                List.of("Loyalty app"),
                0.91,
                List.of(evidence("register-2026-08.xlsx", "Register!B2", "Loyalty app"))));
    }

    private static Snapshot snapshot(LocalDate day, int rows) {
        String file = "register-" + day.toString().substring(0, 7) + ".xlsx";
        Layout layout =
                new Layout(file, SHA, "Register", false, Map.of(Field.ID, 1, Field.NAME, 2, Field.STATUS, 3), 0.95);
        List<Initiative> initiatives = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String id = String.format(Locale.ROOT, "RET-%03d", i + 1);
            String name = (i == 15 ? "=SUM(1+1) " : "")
                    + NAMES[i % NAMES.length]
                    + (i < NAMES.length ? "" : " " + (i / NAMES.length + 1));
            initiatives.add(new Initiative(
                    id,
                    new InitiativeRow(
                            layout,
                            i + 2,
                            Map.of(
                                    Field.ID,
                                    Datum.known(id, id),
                                    Field.NAME,
                                    Datum.known(name, name),
                                    Field.STATUS,
                                    Datum.known("In progress", "ACTIVE")))));
        }
        return new Snapshot(day, initiatives);
    }

    private static InputFile file(
            int number, String name, String format, LocalDate day, RowCount rows, List<Problem> problems) {
        TableKind table =
                TableKind.valueOf(format.substring(format.indexOf('/') + 1).toUpperCase(Locale.ROOT));
        return new InputFile(
                number,
                "Retail",
                name,
                SHA,
                InputFile.State.ACCEPTED,
                format,
                new AsOf(day, AsOf.From.NAME),
                rows,
                List.of(
                        new ColumnMapping(table, "Register!A1", "Project ID", "id", 0.99, "synonym"),
                        new ColumnMapping(table, "Register!B1", "Project title", "name", 0.97, "synonym"),
                        new ColumnMapping(
                                table, "Register!C1", "State", "status", 0.8, "synonym, values are a known vocabulary"),
                        new ColumnMapping(
                                table, "Register!D1", "Colour of the folder", null, 0, "no field of this name")),
                problems);
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 30);
    }

    private static Map<String, String> texts() {
        return Map.of(
                "unremoved-additions",
                """
                # Unremoved additions

                ## What it measures
                Whether work is *added* faster than it is finished or stopped. A portfolio that only grows has no
                mechanism for **removal**.

                ## Formula
                - `g` = (additions − exits) / active at the start
                - `r` = share of additions with no exit of the same size in the same quarter

                ```
                score = PM2(sev(g; 0.02, 0.15), sev(r; 0.2, 0.8))
                ```

                ## Guards
                1. Coverage shifts are left out.
                2. Splits and merges are no additions.
                """);
    }
}
