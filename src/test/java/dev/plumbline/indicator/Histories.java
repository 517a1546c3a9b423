package dev.plumbline.indicator;

import dev.plumbline.language.MetricConflicts;
import dev.plumbline.model.Allocation;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.Cue;
import dev.plumbline.model.DateRange;
import dev.plumbline.model.Datum;
import dev.plumbline.model.Decision;
import dev.plumbline.model.DecisionFilter;
import dev.plumbline.model.Event;
import dev.plumbline.model.EventType;
import dev.plumbline.model.Evidence;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.Governance;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.Layout;
import dev.plumbline.model.Link;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.Meeting;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Mention;
import dev.plumbline.model.MetricConflict;
import dev.plumbline.model.Passage;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Ranking;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.Segment;
import dev.plumbline.model.Snapshot;
import dev.plumbline.model.Subject;
import dev.plumbline.model.SuccessMetric;
import dev.plumbline.model.WipLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Histories written as small CSV tables, for tests and for the worked examples in the indicators' documents. The columns of a
 * register are the labels of {@link Field}; {@code P2} stands for tier 2. Events are derived from consecutive registers in the
 * plainest way unless a table of events is given. A row with <code>{1..9}</code> in it stands for nine rows.
 */
public final class Histories {

    private static final Pattern RANGE = Pattern.compile("\\{(\\d+)\\.\\.(\\d+)}");
    private static final String SHA = "0".repeat(64);

    private final String portfolio;
    private final TreeMap<LocalDate, List<Initiative>> registers = new TreeMap<>();
    private final TreeMap<LocalDate, Content> declarations = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<LogEntry> log = new ArrayList<>();
    private boolean eventsGiven;

    private Histories(String portfolio) {
        this.portfolio = portfolio;
    }

    public static Histories of(String portfolio) {
        return new Histories(portfolio);
    }

    public Histories register(String date, String csv) {
        List<Initiative> rows = new ArrayList<>();
        for (CSVRecord row : rows(csv)) {
            rows.add(initiative(date, row));
        }
        registers.put(LocalDate.parse(date), rows);
        return this;
    }

    private static Initiative initiative(String date, CSVRecord row) {
        Map<Field, Datum> data = new EnumMap<>(Field.class);
        Map<Field, Integer> positions = new EnumMap<>(Field.class);
        int column = 1;
        for (String header : row.getParser().getHeaderNames()) {
            Field field = Field.valueOf(header.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
            positions.put(field, column++);
            data.put(field, datum(field, row.get(header)));
        }
        Layout layout = new Layout("register-" + date + ".csv", SHA, null, false, positions, 0.95);
        Datum id = data.getOrDefault(Field.ID, Datum.ABSENT);
        String key = id.known()
                ? id.raw()
                : data.getOrDefault(Field.NAME, Datum.ABSENT).raw();
        return new Initiative(key, new InitiativeRow(layout, (int) row.getRecordNumber() + 1, data));
    }

    private static Datum datum(Field field, String raw) {
        if (raw.isEmpty()) {
            return Datum.EMPTY;
        }
        return switch (field.kind()) {
            case PRIORITY -> Datum.known(raw, raw.startsWith("P") ? raw.substring(1) : raw);
            case LIFECYCLE, WORK_TYPE -> Datum.known(raw, raw.toUpperCase(Locale.ROOT));
            default -> Datum.known(raw, raw);
        };
    }

    /** Columns: id, statement, kind, weight, valid from, valid to. */
    public Histories direction(String date, String csv) {
        List<Commitment> direction = read(
                "direction-" + date,
                csv,
                (row, evidence) -> new Commitment(
                        row.get("id"),
                        row.get("statement"),
                        Commitment.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        number(row, "weight"),
                        range(row, "valid from", "valid to"),
                        "",
                        evidence));
        return declare(date, direction);
    }

    /** Columns: scope, subject, maximum active, valid from, valid to. */
    public Histories limits(String date, String csv) {
        List<WipLimit> limits = read(
                "limits-" + date,
                csv,
                (row, evidence) -> new WipLimit(
                        WipLimit.Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
                        row.isMapped("subject") ? row.get("subject") : "",
                        Integer.parseInt(row.get("maximum active")),
                        range(row, "valid from", "valid to"),
                        evidence));
        return declare(date, limits);
    }

    /** Columns: resource, from, to, available, unit. */
    public Histories capacity(String date, String csv) {
        List<Capacity> capacities = read(
                "capacity-" + date,
                csv,
                (row, evidence) -> new Capacity(
                        row.get("resource"),
                        range(row, "from", "to"),
                        Double.parseDouble(row.get("available")),
                        row.get("unit"),
                        evidence));
        return declare(date, capacities);
    }

    /** Columns: initiative, resource, from, to, demand, unit. */
    public Histories allocations(String date, String csv) {
        List<Allocation> allocations = read(
                "allocations-" + date,
                csv,
                (row, evidence) -> new Allocation(
                        row.get("initiative"),
                        row.get("resource"),
                        range(row, "from", "to"),
                        Double.parseDouble(row.get("demand")),
                        row.get("unit"),
                        evidence));
        return declare(date, allocations);
    }

    /** Columns: owner, metric, target, direction, unit, population, window; empty where left out. */
    public Histories metrics(String date, String csv) {
        return declare(
                date,
                read(
                        "metrics-" + date,
                        csv,
                        (row, evidence) -> new SuccessMetric(
                                word(row, "owner"),
                                word(row, "metric"),
                                word(row, "target"),
                                word(row, "direction"),
                                word(row, "unit"),
                                word(row, "population"),
                                word(row, "window"),
                                evidence)));
    }

    /** Columns: person, role, scope, from, to. */
    public Histories roles(String date, String csv) {
        return declare(
                date,
                read(
                        "roles-" + date,
                        csv,
                        (row, evidence) -> new RoleAssignment(
                                word(row, "person"),
                                RoleAssignment.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                                word(row, "scope"),
                                range(row, "from", "to"),
                                evidence)));
    }

    /** Columns: id, criterion, mandatory (yes or no). */
    public Histories filters(String date, String csv) {
        return declare(
                date,
                read(
                        "filters-" + date,
                        csv,
                        (row, evidence) -> new DecisionFilter(
                                row.get("id"),
                                row.get("criterion"),
                                word(row, "mandatory").equals("yes"),
                                evidence)));
    }

    /** Columns: leader, item, rank. */
    public Histories rankings(String date, String csv) {
        return declare(
                date,
                read(
                        "rankings-" + date,
                        csv,
                        (row, evidence) -> new Ranking(
                                row.get("leader"), row.get("item"), Double.parseDouble(row.get("rank")), evidence)));
    }

    /** Columns: initiative, and 1 to 5 for the questions that the form asks. */
    public Histories gate(String date, String csv) {
        return declare(date, read("gate-" + date, csv, Histories::form));
    }

    private static GateForm form(CSVRecord row, Evidence evidence) {
        List<GateForm.Answer> answers = new ArrayList<>();
        for (int question = 1; question <= GateForm.QUESTIONS.size(); question++) {
            String column = Integer.toString(question);
            if (row.isMapped(column)) {
                String place = (char) ('A' + question) + evidence.place().substring(1);
                answers.add(new GateForm.Answer(
                        question,
                        word(row, column),
                        word(row, column).isEmpty()
                                ? evidence
                                : new Evidence(evidence.file(), SHA, place, word(row, column), 0.95)));
            }
        }
        return new GateForm(row.get("initiative"), answers, evidence);
    }

    /**
     * Columns: id, date, type, about (keys of initiatives, {@code commitment:C-1} for another kind, separated by semicolons);
     * where given: declined (yes), status (candidate, denied), source (log, minutes or both), text, decider, forum, conditions,
     * removal, rule, expiry, supersedes, criteria.
     */
    public Histories decisions(String csv) {
        for (CSVRecord row : rows(csv)) {
            decisions.add(decision(row));
        }
        return this;
    }

    private static Decision decision(CSVRecord row) {
        String text = word(row, "text").isEmpty() ? row.get("type") + " " + row.get("about") : word(row, "text");
        String expiry = word(row, "expiry");
        String source = word(row, "source");
        List<Evidence> evidence = new ArrayList<>();
        if (!source.equals("minutes")) {
            evidence.add(new Evidence("decisions.csv", SHA, "A" + (row.getRecordNumber() + 1), text, 0.95));
        }
        if (!source.equals("log") && !source.isEmpty()) {
            evidence.add(new Evidence("minutes-" + row.get("date") + ".md", SHA, "line 3", text, 0.85));
        }
        return new Decision(
                row.get("id"),
                LocalDate.parse(row.get("date")),
                Decision.Type.valueOf(row.get("type").toUpperCase(Locale.ROOT).replace('-', '_')),
                !word(row, "declined").equals("yes"),
                word(row, "status").isEmpty()
                        ? Decision.Status.RECORDED
                        : Decision.Status.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
                text,
                "",
                word(row, "forum"),
                word(row, "decider"),
                links(row.get("about")),
                word(row, "conditions"),
                word(row, "removal"),
                word(row, "rule"),
                expiry.isEmpty() ? null : LocalDate.parse(expiry),
                word(row, "supersedes"),
                word(row, "criteria"),
                evidence.get(0).confidence(),
                evidence);
    }

    /** {@code A-1; commitment:C-1} as accepted links; one that ends with {@code ?} is a candidate. */
    private static List<Link> links(String about) {
        List<Link> links = new ArrayList<>();
        for (String part : about.split(";")) {
            String word = part.strip();
            if (word.isEmpty()) {
                continue;
            }
            boolean candidate = word.endsWith("?");
            String plain = candidate ? word.substring(0, word.length() - 1) : word;
            int colon = plain.indexOf(':');
            Subject.Type type = colon < 0
                    ? Subject.Type.INITIATIVE
                    : Subject.Type.valueOf(plain.substring(0, colon).toUpperCase(Locale.ROOT));
            String id = plain.substring(colon + 1);
            links.add(new Link(
                    new Subject(type, id, id),
                    candidate ? Link.Verdict.CANDIDATE : Link.Verdict.ACCEPT,
                    candidate ? 0.5 : 1,
                    id));
        }
        return links;
    }

    /** Columns: family, date, meeting, segment, phrase, about (as for decisions). */
    public Histories cues(String csv) {
        for (CSVRecord row : rows(csv)) {
            String segment = word(row, "segment");
            cues.add(new Cue(
                    Cue.Family.valueOf(
                            row.get("family").toUpperCase(Locale.ROOT).replace('-', '_')),
                    LocalDate.parse(row.get("date")),
                    word(row, "meeting"),
                    segment.isEmpty() ? 0 : Integer.parseInt(segment),
                    row.get("phrase"),
                    links(row.get("about")),
                    new Evidence("minutes-" + row.get("date") + ".md", SHA, "line 7", row.get("phrase"), 0.85)));
        }
        return this;
    }

    private static String word(CSVRecord row, String column) {
        String text = text(row, column);
        return text == null ? "" : text;
    }

    /** Columns: type, initiative, from, to, field, before, after, shifted. Replaces the events that would be derived. */
    public Histories events(String csv) {
        eventsGiven = true;
        events.addAll(read(
                "events",
                csv,
                (row, evidence) -> new Event(
                        EventType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                        row.get("initiative"),
                        row.get("initiative"),
                        LocalDate.parse(row.get("from")),
                        LocalDate.parse(row.get("to")),
                        text(row, "field") == null
                                ? null
                                : Field.valueOf(row.get("field")
                                        .toUpperCase(Locale.ROOT)
                                        .replace(' ', '_')),
                        text(row, "before"),
                        text(row, "after"),
                        "true".equals(text(row, "shifted")),
                        List.of(evidence))));
        return this;
    }

    private interface RowReader<T> {
        T read(CSVRecord row, Evidence evidence);
    }

    private static <T> List<T> read(String file, String csv, RowReader<T> reader) {
        List<T> all = new ArrayList<>();
        for (CSVRecord row : rows(csv)) {
            String place = "A" + (row.getRecordNumber() + 1);
            all.add(reader.read(row, new Evidence(file + ".csv", SHA, place, row.get(0), 0.95)));
        }
        return all;
    }

    private static List<CSVRecord> rows(String csv) {
        try {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreSurroundingSpaces(true)
                    .get()
                    .parse(new java.io.StringReader(expanded(csv)))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expanded(String csv) {
        StringBuilder text = new StringBuilder();
        for (String line : csv.strip().split("\n")) {
            Matcher range = RANGE.matcher(line);
            if (!range.find()) {
                text.append(line).append('\n');
                continue;
            }
            for (int i = Integer.parseInt(range.group(1)); i <= Integer.parseInt(range.group(2)); i++) {
                text.append(line.replace(range.group(), Integer.toString(i))).append('\n');
            }
        }
        return text.toString();
    }

    private static @Nullable String text(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) && !row.get(column).isEmpty() ? row.get(column) : null;
    }

    private static @Nullable Double number(CSVRecord row, String column) {
        String text = text(row, column);
        return text == null ? null : Double.valueOf(text);
    }

    private static DateRange range(CSVRecord row, String from, String to) {
        String first = text(row, from);
        String last = text(row, to);
        return new DateRange(
                first == null ? null : LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }

    /** Columns: series, planned, held (the day), status (cancelled or empty), text (how many words were said, from line 7 on). */
    public Histories meetings(String csv) {
        for (CSVRecord row : rows(csv)) {
            meetings.add(meeting(row));
        }
        return this;
    }

    private static Meeting meeting(CSVRecord row) {
        String series = row.get("series");
        LocalDate planned = day(row, "planned");
        LocalDate held = day(row, "held");
        List<MeetingRecord> records = new ArrayList<>();
        MeetingRecord.Status status = held != null
                ? MeetingRecord.Status.HELD
                : row.get("status").equals("cancelled") ? MeetingRecord.Status.CANCELLED : MeetingRecord.Status.PLANNED;
        if (held != null) {
            records.add(record(MeetingRecord.Kind.MINUTES, series, held, MeetingRecord.Status.HELD, row));
        }
        if (planned != null) {
            records.add(record(
                    MeetingRecord.Kind.CALENDAR,
                    series,
                    planned,
                    status == MeetingRecord.Status.CANCELLED ? status : MeetingRecord.Status.PLANNED,
                    row));
        }
        LocalDate date = held == null ? Objects.requireNonNull(planned) : held;
        return new Meeting("M-" + series + date, series, date, planned, status, List.of(), records);
    }

    private static MeetingRecord record(
            MeetingRecord.Kind kind, String series, LocalDate date, MeetingRecord.Status status, CSVRecord row) {
        String file = kind == MeetingRecord.Kind.CALENDAR ? "calendar.ics" : "minutes-" + date + ".md";
        return new MeetingRecord(
                kind,
                series,
                series,
                "",
                date,
                MeetingRecord.DateFrom.STATED,
                null,
                null,
                status,
                null,
                List.of(),
                kind == MeetingRecord.Kind.MINUTES ? said(word(row, "text")) : List.of(),
                "en",
                new Evidence(file, SHA, "line " + (row.getRecordNumber() + 1), series, 0.95));
    }

    /** So many words in passages of forty. */
    private static List<Segment> said(String count) {
        if (count.isEmpty()) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(count) / 40; i++) {
            passages.add(Passage.written(
                    "line " + (7 + i),
                    Passage.Marker.NONE,
                    0,
                    "word ".repeat(40).strip()));
        }
        return List.of(new Segment("", passages));
    }

    private static @Nullable LocalDate day(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
    }

    /** Columns: date, commitment: on which day a meeting spoke of which commitment. */
    public Histories mentions(String csv) {
        for (CSVRecord row : rows(csv)) {
            mentions.add(new Mention(
                    LocalDate.parse(row.get("date")),
                    "",
                    0,
                    new Link(
                            new Subject(Subject.Type.COMMITMENT, row.get("commitment"), row.get("commitment")),
                            Link.Verdict.ACCEPT,
                            1,
                            row.get("commitment")),
                    new Evidence("minutes-" + row.get("date") + ".md", SHA, "line 1", row.get("commitment"), 0.85)));
        }
        return this;
    }

    /** Columns: kind, id, date, status, about (the keys of initiatives, separated by semicolons): rows of a log as it stands. */
    public Histories log(String csv) {
        log.addAll(read(
                "log",
                csv,
                (row, evidence) -> new LogEntry(
                        LogEntry.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        row.get("id"),
                        day(row, "date"),
                        row.get("id"),
                        "",
                        row.get("status"),
                        "",
                        "",
                        "",
                        "",
                        List.of(row.get("about").split(";")),
                        "",
                        "",
                        "",
                        null,
                        null,
                        null,
                        "",
                        evidence)));
        return this;
    }

    private Governance governance(@Nullable Random random) {
        return new Governance(
                shuffle(meetings, random),
                shuffle(log, random),
                List.of(),
                shuffle(decisions, random),
                shuffle(mentions, random),
                shuffle(cues, random),
                List.of(),
                shuffle(conflicts(), random),
                new Governance.TextCoverage(mentions.isEmpty() ? 0 : 1, 0, mentions.size(), 0));
    }

    /** The conflicts among the declared metrics. */
    private List<MetricConflict> conflicts() {
        return MetricConflicts.of(declarations.values().stream()
                .flatMap(content -> content.metrics().stream())
                .toList());
    }

    private Histories declare(String date, List<?> rows) {
        declarations.merge(LocalDate.parse(date), with(Content.NONE, rows), (before, more) -> with(before, rows));
        return this;
    }

    private static <T> List<T> or(Class<T> type, List<?> given, List<T> kept) {
        List<T> of = given.stream().filter(type::isInstance).map(type::cast).toList();
        return of.isEmpty() ? kept : of;
    }

    /** The same declarations with others of one kind. */
    private static Content with(Content c, List<?> rows) {
        return new Content(
                        List.of(),
                        or(Commitment.class, rows, c.direction()),
                        or(WipLimit.class, rows, c.limits()),
                        or(Capacity.class, rows, c.capacities()),
                        or(Allocation.class, rows, c.allocations()),
                        or(SuccessMetric.class, rows, c.metrics()),
                        or(RoleAssignment.class, rows, c.roles()),
                        or(DecisionFilter.class, rows, c.filters()),
                        or(Ranking.class, rows, c.rankings()))
                .gated(or(GateForm.class, rows, c.gates()));
    }

    /** The history up to the last day of the newest register's quarter. */
    public PortfolioHistory build() {
        return build(null);
    }

    /** The same with rows, events and declarations in another order. */
    public PortfolioHistory shuffled(long seed) {
        return build(new Random(seed));
    }

    private PortfolioHistory build(@Nullable Random random) {
        List<Snapshot> snapshots = new ArrayList<>();
        List<Event> all = new ArrayList<>(events);
        @Nullable Snapshot before = null;
        for (Map.Entry<LocalDate, List<Initiative>> register : registers.entrySet()) {
            Snapshot snapshot = new Snapshot(register.getKey(), shuffle(register.getValue(), random));
            if (before != null && !eventsGiven) {
                all.addAll(PlainDiff.between(before, snapshot));
            }
            snapshots.add(snapshot);
            before = snapshot;
        }
        TreeMap<LocalDate, Content> declared = new TreeMap<>();
        new HashMap<>(declarations)
                .forEach((day, c) -> declared.put(
                        day,
                        new Content(
                                        List.of(),
                                        shuffle(c.direction(), random),
                                        shuffle(c.limits(), random),
                                        shuffle(c.capacities(), random),
                                        shuffle(c.allocations(), random),
                                        shuffle(c.metrics(), random),
                                        shuffle(c.roles(), random),
                                        shuffle(c.filters(), random),
                                        shuffle(c.rankings(), random))
                                .gated(shuffle(c.gates(), random))));
        LocalDate asOf = registers.isEmpty() ? LocalDate.of(2026, 9, 30) : registers.lastKey();
        return new PortfolioHistory(portfolio, asOf, snapshots, shuffle(all, random), List.of(), declared, List.of())
                .governedBy(governance(random));
    }

    private static <T> List<T> shuffle(List<T> list, @Nullable Random random) {
        List<T> copy = new ArrayList<>(list);
        if (random != null) {
            Collections.shuffle(copy, random);
        }
        return copy;
    }
}
