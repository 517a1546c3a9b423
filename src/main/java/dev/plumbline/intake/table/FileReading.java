package dev.plumbline.intake.table;

import dev.plumbline.intake.Source;
import dev.plumbline.model.Allocation;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.ColumnMapping;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.Content;
import dev.plumbline.model.DecisionFilter;
import dev.plumbline.model.Disposition;
import dev.plumbline.model.Field;
import dev.plumbline.model.GateForm;
import dev.plumbline.model.InitiativeRow;
import dev.plumbline.model.LogEntry;
import dev.plumbline.model.MeetingRecord;
import dev.plumbline.model.Ranking;
import dev.plumbline.model.ReadResult;
import dev.plumbline.model.ReadResult.DatedContent;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.RowCount;
import dev.plumbline.model.SuccessMetric;
import dev.plumbline.model.TableKind;
import dev.plumbline.model.WipLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the tables that were found in one file, and dates what they say. */
final class FileReading {

    private static final Pattern PORTFOLIO =
            Pattern.compile("(?i)^\\s*(?:portfolio|portefeuille|portafolio|cartera)(?: name)?\\s*[:=]\\s*(.*)$");

    private final Source source;
    private final Workbook workbook;
    private final FoundTables tables;
    private final Optional<Tool> tool;
    private final Problems problems;
    private final FileStyle style;
    private final TreeMap<AsOf, List<InitiativeRow>> registers =
            new TreeMap<>(java.util.Comparator.comparing(AsOf::date).thenComparing(AsOf::from));
    private final List<Object> declared = new ArrayList<>();
    private RowCount count = RowCount.NONE;

    FileReading(Source source, Workbook workbook, FoundTables tables, Optional<Tool> tool, Problems problems) {
        this.source = source;
        this.workbook = workbook;
        this.tables = tables;
        this.tool = tool;
        this.problems = problems;
        this.style = FileStyle.of(
                tables.all(),
                Character.valueOf(';').equals(workbook.delimiter()),
                source.profile().fiscalYearStart(),
                problems);
    }

    ReadResult result() {
        List<Block> blocks = tables.all().stream().map(FileStyle.Table::block).toList();
        AsOf ofFile = new AsOfFinder(source, workbook, style).ofFile(blocks);
        RegisterTable.Origin origin = new RegisterTable.Origin(source.name(), source.sha256(), source.profile());
        Map<String, SeenRows> seen = new TreeMap<>();
        SheetMonths months = new SheetMonths(tables.all(), ofFile.date());
        SheetNames names = new SheetNames(tables.all());
        for (FileStyle.Table table : tables.all()) {
            if (table.mapping().kind() == TableKind.REGISTER) {
                Optional<AsOf> month = months.of(table, problems);
                SeenRows met = seen.computeIfAbsent(String.valueOf(month), m -> new SeenRows());
                List<GroupHeading> ofSheet = month.isPresent() ? List.of() : names.of(table, problems);
                RegisterTable read = new RegisterTable(
                                table, roles(table), repeated(), style, origin, ofSheet, met, problems)
                        .read();
                count = count.plus(read.count());
                date(read.rows(), month.orElse(ofFile));
            } else if (table.mapping().kind() == TableKind.OBJECTIVES) {
                ObjectivesTable read = new ObjectivesTable(table, style, origin, problems).read();
                count = count.plus(read.count());
                declared.addAll(read.records());
            } else {
                DeclarationTable read = new DeclarationTable(table, style, origin, problems).read();
                count = count.plus(read.count());
                declared.addAll(read.records());
            }
        }
        String portfolio = portfolio();
        return new ReadResult(format(), portfolio, snapshots(ofFile), count, mappings(), problems.all());
    }

    /** What the rows of a tool's table are. */
    private ItemRoles.Roles roles(FileStyle.Table table) {
        return tool.map(known -> ItemRoles.of(table, known, source.profile().level(), problems))
                .orElse(ItemRoles.Roles.NONE);
    }

    private boolean repeated() {
        return tool.map(known -> known.cells().repeated()).orElse(false);
    }

    private void date(List<InitiativeRow> rows, AsOf otherwise) {
        Set<LocalDate> dates = AsOfFinder.column(rows);
        if (dates.isEmpty()) {
            registers.computeIfAbsent(otherwise, d -> new ArrayList<>()).addAll(rows);
            return;
        }
        for (InitiativeRow row : rows) {
            AsOf asOf = new AsOf(row.date(Field.AS_OF).orElseThrow(), AsOf.From.COLUMN);
            registers.computeIfAbsent(asOf, d -> new ArrayList<>()).add(row);
        }
    }

    /** One content a date; what is declared beside a register speaks for the newest of its dates. */
    private List<DatedContent> snapshots(AsOf ofFile) {
        List<DatedContent> snapshots = new ArrayList<>();
        AsOf newest = registers.isEmpty() ? ofFile : registers.lastKey();
        Map<AsOf, List<Object>> byDate = byDate(newest);
        registers.forEach((asOf, rows) -> {
            List<Object> beside = byDate.getOrDefault(asOf, List.of());
            if (!rows.isEmpty() || !beside.isEmpty()) {
                snapshots.add(new DatedContent(asOf, content(rows, beside)));
            }
        });
        byDate.forEach((asOf, entries) -> {
            if (!registers.containsKey(asOf)) {
                snapshots.add(new DatedContent(asOf, content(List.of(), entries)));
            }
        });
        return snapshots;
    }

    /**
     * What is declared, by the date it speaks for: that of the export, but meetings and entries of a log have days of their own, and
     * people's answers speak for every report made after them.
     */
    private Map<AsOf, List<Object>> byDate(AsOf export) {
        Map<AsOf, List<Object>> byDate = new TreeMap<>(Comparator.comparing(AsOf::date));
        if (!declared.isEmpty()) {
            byDate.put(export, new ArrayList<>());
        }
        for (Object object : declared) {
            AsOf asOf = object instanceof Disposition
                    ? new AsOf(LocalDate.EPOCH, export.from())
                    : day(object).map(export::of).orElse(export);
            byDate.computeIfAbsent(asOf, d -> new ArrayList<>()).add(object);
        }
        return byDate;
    }

    private static Optional<LocalDate> day(Object declared) {
        if (declared instanceof MeetingRecord meeting) {
            return Optional.of(meeting.date());
        }
        return declared instanceof LogEntry entry ? Optional.ofNullable(entry.date()) : Optional.empty();
    }

    private static Content content(List<InitiativeRow> register, List<Object> declared) {
        return new Content(
                register,
                of(Commitment.class, declared),
                of(WipLimit.class, declared),
                of(Capacity.class, declared),
                of(Allocation.class, declared),
                of(SuccessMetric.class, declared),
                of(RoleAssignment.class, declared),
                of(DecisionFilter.class, declared),
                of(Ranking.class, declared),
                of(LogEntry.class, declared),
                of(MeetingRecord.class, declared),
                of(Disposition.class, declared),
                of(GateForm.class, declared));
    }

    private static <T> List<T> of(Class<T> type, List<Object> declared) {
        return declared.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private String format() {
        String kinds =
                tables.all().stream()
                        .map(t -> t.mapping().kind())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .map(TableKind::label)
                        .collect(Collectors.joining("+"));
        return tool.map(known -> known.name() + "-").orElse("") + workbook.format() + "/" + kinds;
    }

    private List<ColumnMapping> mappings() {
        return tables.all().stream()
                .flatMap(t -> t.mapping().mappings().stream())
                .toList();
    }

    /** The portfolio a title cell names, or the only one its column does. */
    private String portfolio() {
        for (FileStyle.Table table : tables.all()) {
            for (Row row : table.block().above()) {
                Optional<String> named = named(row);
                if (named.isPresent()) {
                    return named.get();
                }
            }
        }
        Set<String> names = registers.values().stream()
                .flatMap(List::stream)
                .map(row -> row.text(Field.PORTFOLIO))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.size() > 1) {
            problems.add(
                    dev.plumbline.model.Problem.WHOLE_FILE,
                    "several-portfolios",
                    String.join(", ", names),
                    "The portfolio column names " + names.size()
                            + " portfolios; the file counts for the one whose folder it was"
                            + " dropped in. Drop one file a portfolio.");
        }
        return names.size() == 1 ? names.iterator().next() : "";
    }

    private static Optional<String> named(Row row) {
        List<String> texts = row.cells().stream()
                .filter(c -> c != null && !c.blank())
                .map(c -> PlainText.collapse(c.text()))
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            Matcher title = PORTFOLIO.matcher(
                    texts.get(i).endsWith(":") || texts.get(i).contains(":") ? texts.get(i) : texts.get(i) + ":");
            if (title.matches()) {
                String inside = title.group(1).strip();
                String name = inside.isEmpty() && i + 1 < texts.size() ? texts.get(i + 1) : inside;
                if (!name.isEmpty()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }
}
