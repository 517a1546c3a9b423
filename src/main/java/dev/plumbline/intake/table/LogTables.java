package dev.plumbline.intake.table;

import dev.plumbline.model.LogEntry;
import dev.plumbline.model.TableKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells logs of decisions, actions and risks, schedules and people's answers from registers ({@code formats.md} B.6). A table that
 * could be a register stays one unless its sheet's name, its {@code Type} column or its ids say that it is a log.
 */
final class LogTables {

    private static final double SURE = 0.6 - 1e-9;
    private static final double MOSTLY = 0.8;

    /** What people say of initiatives and not of actions, risks or decisions. */
    private static final List<String> OF_INITIATIVES = List.of(
            "budget",
            "spend",
            "sponsor",
            "rank",
            "demand",
            "objective",
            "metric",
            "start",
            "baseline start",
            "baseline end",
            "progress");

    private static final Map<String, TableKind> BY_COLUMN = Map.of(
            "decision log", TableKind.DECISIONS,
            "decision", TableKind.DECISIONS,
            "action log", TableKind.ACTIONS,
            "action", TableKind.ACTIONS,
            "risk log", TableKind.RISKS,
            "risk", TableKind.RISKS,
            "issue", TableKind.RISKS,
            "dependency", TableKind.RISKS);

    private final Block block;
    private final ColumnMapper mapper;

    LogTables(Block block, ColumnMapper mapper) {
        this.block = block;
        this.mapper = mapper;
    }

    /**
     * What a table means as a log, a schedule or a list of answers; empty when it is none.
     *
     * @param register what its columns mean as a register
     * @param mayBeRegister whether it could be one
     */
    Optional<Mapping> choose(Mapping register, boolean mayBeRegister) {
        Mapping answers = mapper.map(TableKind.DISPOSITIONS);
        if (sure(answers, "target")
                && sure(answers, "answer")
                && answers.columns().size() > 2) {
            return Optional.of(answers);
        }
        boolean ofInitiatives = OF_INITIATIVES.stream().anyMatch(register::has);
        if (mayBeRegister) {
            return ofInitiatives ? Optional.empty() : byName().or(this::byType).or(() -> byIds(register));
        }
        return byType().or(this::byColumns).or(this::byName).or(this::schedule);
    }

    /** What a table says as a log, where it cannot be the register. */
    Optional<Mapping> beside() {
        return byType().or(this::byColumns).or(this::byName);
    }

    private Optional<Mapping> byName() {
        return sheetKind(block).flatMap(kind -> log(kind.table()));
    }

    /** The kind of log a sheet is named for. */
    static Optional<LogEntry.Kind> sheetKind(Block block) {
        String name = block.sheet().name();
        return name == null
                ? Optional.empty()
                : Vocabulary.meaning("log sheets", name)
                        .map(word -> LogEntry.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private Optional<Mapping> byType() {
        Mapping risks = mapper.map(TableKind.RISKS);
        Column type = risks.column("kind");
        boolean kinds = type != null
                && mapper.profile(type).share(cell -> Vocabulary.meaning("raid", cell.text())
                                .isPresent())
                        >= MOSTLY;
        return kinds ? log(TableKind.RISKS) : Optional.empty();
    }

    private Optional<Mapping> byIds(Mapping register) {
        Mapping actions = mapper.map(TableKind.ACTIONS);
        Column id = actions.column("id");
        boolean numbered = id != null
                && mapper.profile(id).share(cell -> cell.text().matches("(?i)(?:A|AI|AP|ACT|ACTION)[-. ]?\\d+"))
                        >= MOSTLY;
        boolean acted = sure(actions, "owner") && sure(actions, "due");
        return numbered && acted && !register.has("name") ? log(TableKind.ACTIONS) : Optional.empty();
    }

    private Optional<Mapping> byColumns() {
        Map<TableKind, Integer> votes = new EnumMap<>(TableKind.class);
        Map<String, String> logs = Synonyms.fields("other");
        Map<String, String> parts = Synonyms.fields("parts");
        for (Column column : block.columns()) {
            String key = column.header().key();
            vote(votes, logs.getOrDefault(key, ""));
            vote(votes, parts.getOrDefault(key, ""));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<TableKind, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(most -> log(most.getKey()));
    }

    private static void vote(Map<TableKind, Integer> votes, String word) {
        TableKind kind = BY_COLUMN.get(word);
        if (kind != null) {
            votes.merge(kind, 1, Integer::sum);
        }
    }

    private Optional<Mapping> log(TableKind kind) {
        Mapping mapping = mapper.map(kind);
        boolean says = sure(mapping, "title") || sure(mapping, "details");
        return says && mapping.columns().size() > 1 ? Optional.of(mapping) : Optional.empty();
    }

    private Optional<Mapping> schedule() {
        Mapping schedule = mapper.map(TableKind.SCHEDULE);
        Column start = schedule.column("scheduled start");
        boolean dated = start != null && mapper.profile(start).share(FieldFit::date) >= 0.5;
        boolean whole = schedule.columns().size() * 2 >= schedule.mappings().size();
        return sure(schedule, "series") && sure(schedule, "scheduled start") && dated && whole
                ? Optional.of(schedule)
                : Optional.empty();
    }

    private static boolean sure(Mapping mapping, String field) {
        return mapping.confidence(field) >= SURE;
    }
}
