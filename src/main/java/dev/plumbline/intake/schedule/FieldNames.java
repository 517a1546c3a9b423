package dev.plumbline.intake.schedule;

import dev.plumbline.intake.schedule.Schedule.Tool;
import dev.plumbline.model.Field;

/** What the tools call the fields an initiative is read from. */
final class FieldNames {

    private FieldNames() {}

    static String of(Field field, Tool tool) {
        boolean primavera = tool == Tool.PRIMAVERA;
        return switch (field) {
            case ID ->
                primavera ? "WBS Code, Activity ID or Project ID" : tool == Tool.PROJECT ? "GUID or Unique ID" : "id";
            case NAME -> "Name";
            case STATUS -> primavera ? "Activity Status" : "% Complete, Actual Start, Actual Finish, Active";
            case BASELINE_START -> primavera ? "BL Project Start" : "Baseline Start";
            case BASELINE_END -> primavera ? "BL Project Finish" : "Baseline Finish";
            case START -> "Start";
            case END -> "Finish";
            case ACTUAL_START -> "Actual Start";
            case ACTUAL_END -> "Actual Finish";
            case PROGRESS -> primavera ? "Activity % Complete" : "% Complete";
            case BUDGET -> primavera ? "Budgeted Total Cost" : "Baseline Cost";
            case SPEND -> primavera ? "Actual Total Cost" : "Actual Cost";
            case OWNER -> primavera ? "Primary Resource" : "Contact";
            case PRIORITY -> primavera ? "Leveling Priority" : "Priority";
            case COMMENTS -> "Notes";
            case PARENT -> primavera ? "Parent WBS" : "Outline parent";
            case DEPENDENCY -> "Predecessors";
            default -> field.label();
        };
    }
}
