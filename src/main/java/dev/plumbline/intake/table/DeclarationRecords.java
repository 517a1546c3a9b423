package dev.plumbline.intake.table;

import dev.plumbline.model.Allocation;
import dev.plumbline.model.Capacity;
import dev.plumbline.model.Commitment;
import dev.plumbline.model.DecisionFilter;
import dev.plumbline.model.Ranking;
import dev.plumbline.model.RoleAssignment;
import dev.plumbline.model.SuccessMetric;
import dev.plumbline.model.WipLimit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the records of tables that are no register, one a row: direction, limits, capacity, allocations, metrics, roles, filters,
 * rankings, gate forms, logs, schedules and answers.
 *
 * @param cells the cells of the table
 */
record DeclarationRecords(DeclarationCells cells) {

    /**
     * The record of a row, of the class that belongs to the table's kind; empty when the row was rejected, and then a problem
     * says why.
     *
     * @param ordinal its place among the records of the table, from 1, for those that have no id of their own
     */
    Optional<Object> make(Row row, int ordinal) {
        return switch (cells.table().mapping().kind()) {
            case DIRECTION -> direction(row, ordinal);
            case LIMITS -> limit(row);
            case CAPACITY -> capacity(row);
            case ALLOCATIONS -> allocation(row);
            case METRICS -> metric(row);
            case ROLES -> role(row);
            case FILTERS -> filter(row);
            case RANKINGS -> ranking(row);
            case GATE -> new GateRecords(cells).make(row);
            case DECISIONS, ACTIONS, RISKS -> new LogRecords(cells).make(row);
            case SCHEDULE -> new ScheduleRecords(cells).make(row);
            case DISPOSITIONS -> new DispositionRecords(cells).make(row);
            case REGISTER, OBJECTIVES, MEETINGS ->
                throw new IllegalStateException(
                        "no declaration: " + cells.table().mapping().kind());
        };
    }

    private Optional<Object> direction(Row row, int ordinal) {
        return required(row, "statement").map(statement -> {
            String id = cells.text(row, "id");
            String weight = cells.text(row, "weight");
            return new Commitment(
                    id.isEmpty() ? "C-" + ordinal : id,
                    statement,
                    kind(row, statement),
                    weight.isEmpty()
                            ? null
                            : cells.number(row, "weight")
                                    .map(BigDecimal::doubleValue)
                                    .orElse(null),
                    cells.valid(row, "valid from", "valid to"),
                    cells.text(row, "declared by"),
                    cells.evidence(row));
        });
    }

    private Commitment.Kind kind(Row row, String statement) {
        String word = cells.text(row, "kind");
        Optional<String> meaning = Vocabulary.looseMeaning("direction kind", word);
        if (meaning.isEmpty() && !word.isEmpty()) {
            cells.problems()
                    .unknown(
                            "kind", cells.place(row, "kind"), "unknown-kind", word, "as commit, exclude or constraint");
        }
        boolean refuses = word.isEmpty()
                && PlainText.fold(statement)
                        .matches(
                                "(we )?(will not|do not|dont|wont|no longer|wir (werden|wollen) nicht|nous ne|no vamos) .*");
        return refuses
                ? Commitment.Kind.EXCLUDE
                : Commitment.Kind.valueOf(meaning.orElse("commit").toUpperCase(Locale.ROOT));
    }

    private Optional<Object> limit(Row row) {
        Optional<BigDecimal> maximum = cells.number(row, "maximum active");
        if (maximum.isEmpty()
                || maximum.get().stripTrailingZeros().scale() > 0
                || maximum.get().signum() < 0) {
            return reject(row, "maximum active", "A limit is a whole number of initiatives, for example 12.");
        }
        String scope = cells.text(row, "scope");
        String subject = cells.text(row, "subject");
        Optional<WipLimit.Scope> known = Vocabulary.looseMeaning("scope", scope)
                .map(word -> WipLimit.Scope.valueOf(word.toUpperCase(Locale.ROOT)));
        WipLimit.Scope of =
                known.orElse(scope.isEmpty() && subject.isEmpty() ? WipLimit.Scope.ALL : WipLimit.Scope.UNIT);
        String whom = known.isPresent() || !subject.isEmpty() ? subject : scope;
        if (of != WipLimit.Scope.ALL && whom.isEmpty()) {
            return reject(row, "scope", "A limit of a unit, owner or tier names which one.");
        }
        return Optional.of(new WipLimit(
                of,
                of == WipLimit.Scope.ALL ? "" : whom,
                maximum.get().intValueExact(),
                cells.valid(row, "valid from", "valid to"),
                cells.evidence(row)));
    }

    private Optional<Object> capacity(Row row) {
        Optional<BigDecimal> available = cells.number(row, "available");
        if (available.isEmpty()) {
            return reject(row, "available", "Capacity is a number, for example 2.5.");
        }
        return required(row, "resource")
                .map(resource -> new Capacity(
                        resource,
                        cells.period(row),
                        available.get().doubleValue(),
                        cells.unit(row, "available"),
                        cells.evidence(row)));
    }

    private Optional<Object> allocation(Row row) {
        Optional<BigDecimal> demand = cells.number(row, "demand");
        if (demand.isEmpty()) {
            return reject(row, "demand", "Demand is a number, for example 0.5.");
        }
        Optional<String> initiative = required(row, "initiative");
        Optional<String> resource = initiative.isEmpty() ? Optional.empty() : required(row, "resource");
        return resource.map(r -> new Allocation(
                initiative.orElseThrow(),
                r,
                cells.period(row),
                demand.get().doubleValue(),
                cells.unit(row, "demand"),
                cells.evidence(row)));
    }

    private Optional<Object> metric(Row row) {
        return required(row, "metric")
                .map(metric -> new SuccessMetric(
                        cells.text(row, "owner"),
                        metric,
                        cells.text(row, "target"),
                        cells.text(row, "direction"),
                        cells.text(row, "unit"),
                        cells.text(row, "population"),
                        cells.text(row, "window"),
                        cells.evidence(row)));
    }

    private Optional<Object> role(Row row) {
        String word = cells.text(row, "role");
        Optional<String> role = Vocabulary.looseMeaning("role", word);
        if (role.isEmpty()) {
            return reject(row, "role", "A leadership role is Visionary, Prophet or Operator.");
        }
        String person = cells.text(row, "person");
        return Optional.of(new RoleAssignment(
                Vocabulary.filler(person) ? "" : person,
                RoleAssignment.Role.valueOf(role.get().toUpperCase(Locale.ROOT)),
                cells.text(row, "scope"),
                cells.valid(row, "from", "to"),
                cells.evidence(row)));
    }

    private Optional<Object> filter(Row row) {
        return required(row, "criterion")
                .map(criterion -> new DecisionFilter(
                        cells.text(row, "id"),
                        criterion,
                        Vocabulary.meaning("boolean", cells.text(row, "mandatory"))
                                .map("true"::equals)
                                .orElse(false),
                        cells.evidence(row)));
    }

    private Optional<Object> ranking(Row row) {
        Optional<BigDecimal> rank = cells.number(row, "rank");
        if (rank.isEmpty()) {
            return reject(row, "rank", "A rank is a number, 1 is first.");
        }
        Optional<String> leader = required(row, "leader");
        Optional<String> item = leader.isEmpty() ? Optional.empty() : required(row, "item");
        return item.map(i -> new Ranking(leader.orElseThrow(), i, rank.get().doubleValue(), cells.evidence(row)));
    }

    private Optional<String> required(Row row, String field) {
        String text = cells.text(row, field);
        if (text.isEmpty()) {
            reject(row, field, "The column `" + field + "` must be filled in.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<Object> reject(Row row, String field, String message) {
        cells.problems()
                .add(
                        cells.place(row, field),
                        "bad-" + field.replace(' ', '-'),
                        cells.text(row, field),
                        message + " The row is not read.");
        return Optional.empty();
    }
}
