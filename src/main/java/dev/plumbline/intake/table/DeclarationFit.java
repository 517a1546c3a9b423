package dev.plumbline.intake.table;

import dev.plumbline.model.TableKind;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Whether the values of a column can be a field of a table that is no register. */
final class DeclarationFit {

    private static final Map<TableKind, Set<String>> NUMBERS = Map.of(
            TableKind.LIMITS, Set.of("maximum active"),
            TableKind.CAPACITY, Set.of("available"),
            TableKind.ALLOCATIONS, Set.of("demand"),
            TableKind.RANKINGS, Set.of("rank"));

    private DeclarationFit() {}

    static FieldFit.Fit of(TableKind kind, String field, Supplier<ColumnProfile> profile) {
        if (NUMBERS.getOrDefault(kind, Set.of()).contains(field)) {
            ColumnProfile values = profile.get();
            boolean numbers = values.withheldOnly() || values.share(FieldFit::number) >= 0.5;
            return numbers ? FieldFit.Fit.GOOD : new FieldFit.Fit(0, "its values are no numbers");
        }
        if (kind == TableKind.ROLES && field.equals("role")) {
            ColumnProfile values = profile.get();
            boolean roles = values.withheldOnly()
                    || values.share(c ->
                                    Vocabulary.looseMeaning("role", c.text()).isPresent())
                            >= 0.5;
            return roles ? FieldFit.Fit.GOOD : new FieldFit.Fit(0, "its values are no leadership roles");
        }
        return kind == TableKind.OBJECTIVES ? objectives(field, profile) : FieldFit.Fit.GOOD;
    }

    /** {@code Start} and {@code Target} are values of a metric here, or dates. */
    private static FieldFit.Fit objectives(String field, Supplier<ColumnProfile> profile) {
        ColumnProfile values = profile.get();
        if (field.equals("start value") || field.equals("target")) {
            boolean dates = !values.withheldOnly() && values.share(c -> FieldFit.date(c) && !FieldFit.number(c)) >= 0.5;
            return dates ? new FieldFit.Fit(0, "its values are dates") : FieldFit.Fit.GOOD;
        }
        if (field.equals("type")) {
            boolean types = values.share(
                            c -> Vocabulary.meaning("objective type", c.text()).isPresent())
                    >= 0.5;
            return types ? FieldFit.Fit.GOOD : new FieldFit.Fit(0, "its values are no objectives or key results");
        }
        return FieldFit.Fit.GOOD;
    }
}
