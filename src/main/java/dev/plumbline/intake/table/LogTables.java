package dev.plumbline.intake.table;

import dev.plumbline.model.LogEntry;
import dev.plumbline.model.TableKind;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells logs of decisions, actions and risks, schedules and people's answers from registers ({@code formats.md} B.6). A table that
 * could be a register stays one unless its sheet's name, its {@code Type} column or its ids say that it is a log.
 */
final class LogTables {

    private static final double SURE = 0.6 - 1e-9;
    private static final double MOSTLY = 0.8;

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
        Column target = answers.column("target");
        if (target != null
                && sure(answers, "target")
                && sure(answers, "answer")
                && answers.columns().size() > 2
                && DispositionRecords.targets(mapper.profile(target))) {
            return Optional.of(answers);
        }
        if (mayBeRegister) {
            return LogWords.ofInitiatives(register)
                    ? Optional.empty()
                    : byName().or(this::byType).or(() -> byIds(register));
        }
        return byType().or(this::byColumns).or(this::byName).or(this::schedule);
    }

    /** What a table says as a log, where it cannot be the register. */
    Optional<Mapping> beside() {
        return byType().or(this::byColumns).or(this::byName);
    }

    /** Tools keep their work items on a sheet Issues, so that its name alone makes no log. */
    private Optional<Mapping> byName() {
        return sheetKind(block)
                .filter(kind ->
                        kind != LogEntry.Kind.ISSUE || !LogWords.in(block).isEmpty())
                .flatMap(kind -> log(kind.table()));
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
        Column type = mapper.map(TableKind.RISKS).column("kind");
        return type != null && RaidTypes.in(type.header(), mapper.profile(type))
                ? log(TableKind.RISKS)
                : Optional.empty();
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
        return LogWords.most(block).flatMap(this::log);
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
