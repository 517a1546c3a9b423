package dev.plumbline.intake.table;

import dev.plumbline.intake.DateInName;
import dev.plumbline.model.Field;
import dev.plumbline.model.TableKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of sheets say where one register stands on several of them: a status ({@code Completed}), or a department
 * ({@code formats.md} C.4 no. 7).
 */
final class SheetNames {

    private final boolean several;
    private final boolean departments;

    /**
     * @param tables the tables of a file
     */
    SheetNames(Collection<FileStyle.Table> tables) {
        Set<String> sheets = new HashSet<>();
        tables.stream()
                .filter(t -> t.mapping().kind() == TableKind.REGISTER)
                .forEach(t -> sheets.add(String.valueOf(t.block().sheet().name())));
        this.several = sheets.size() > 1;
        this.departments = sheets.stream().filter(SheetNames::department).count() > 1;
    }

    /** What a sheet's name says of its rows; told, so that who named it otherwise can see. */
    List<GroupHeading> of(FileStyle.Table table, Problems problems) {
        String name = table.block().sheet().name();
        if (name == null
                || table.block().transposed()
                || !several
                || DateInName.of(name).isPresent()) {
            return List.of();
        }
        Optional<GroupHeading> heading = GroupHeading.status(name, name)
                .or(() -> departments && department(name)
                        ? Optional.of(GroupHeading.unit(name, name))
                        : Optional.empty());
        heading.filter(h -> needed(table, h.field()))
                .ifPresent(h -> problems.add(
                        name,
                        "sheet-as-" + h.field().label(),
                        name,
                        "The sheet's name counts as the " + h.field().label() + " of its rows that have none."));
        return heading.stream().toList();
    }

    private static boolean needed(FileStyle.Table table, Field field) {
        Column column = table.mapping().column(field.label());
        return column == null || table.profiles().profile(column).filledShare() < 1;
    }

    /** A name of words none of which names a kind of sheet. */
    private static boolean department(String name) {
        return GroupHeading.lifecycle(name).isEmpty()
                && name.chars().noneMatch(Character::isDigit)
                && List.of(PlainText.fold(name).split(" ")).stream()
                        .noneMatch(
                                word -> Vocabulary.meaning("sheet kinds", word).isPresent());
    }
}
