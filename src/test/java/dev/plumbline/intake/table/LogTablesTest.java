package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.Source;
import dev.plumbline.intake.UnreadableExport;
import dev.plumbline.model.ReadResult;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No header of a log makes a log of a register; each header here stands above two rows that fit it. */
class LogTablesTest {

    private final Path folder;

    LogTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action,By whom,By when",
                "No,Action,Who,When,Status",
                "Action ID,Action,Owner,Due Date,Priority,Status,Notes",
                "Action Item,Owner,Due Date,Status",
                "ID,Description,Assigned To,Raised,Due Date,Status",
                "#,Action,Owner,Due",
                "Ref,Action,Responsible,Deadline,Status,Comments",
                "Action No,Action,Raised By,Action Owner,Due,Closed",
                "Meeting Date,Action,Assignee,Due Date,Status",
                "ID,Action Description,Action Owner,Raised On,Target Date,Action Status",
                "Nr.,Aktion,Zuständig,Termin,Status",
                "N°,Action à mener,Responsable,Échéance,Statut",
                "Nº,Acción,Responsable,Fecha límite,Estado"
            })
    void aListOfActionsIsNoRegister(String header) {
        ReadResult read = read(header);

        assertThat(read.format()).isEqualTo("csv/actions");
        assertThat(read.snapshots()).singleElement().satisfies(dated -> {
            assertThat(dated.content().log()).hasSize(2);
            assertThat(dated.content().register()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID,Project,Owner,Due,Status",
                "ID,Title,Owner,Due Date,Status",
                "ID,Name,Assigned To,Due Date,Status",
                "Project,Action,By whom,By when,RAG",
                "ID,Initiative,Decision,Decision Owner,Status,Sponsor",
                "Project,Decision,Decision Owner,Status",
                "ID,Project,Status,Owner,Due date,Decision needed,Action",
                "Project ID,Project Name,Risk,Mitigation Strategy,Status,Owner,End",
                "Project,Next steps,Action By,Deadline,Status",
                "Programme Name,Action Owner,Status,Budget",
                "Initiative,Owner,Date Raised,Status,Priority",
                "Project,Decision Date,Decision Type,Status,Owner",
                "Nr.,Projekt,Maßnahme,Verantwortlich,Termin,Status",
                "Projekt,Gremium,Beschluss,Status",
                "Code projet,Projet,Décision,Instance,Statut",
                "Código,Proyecto,Acción,Responsable,Estado"
            })
    void aRegisterStaysOneWhateverItsColumnsSayOfActions(String header) {
        ReadResult read = read(header);

        assertThat(read.format()).isEqualTo("csv/register");
        assertThat(read.snapshots())
                .singleElement()
                .satisfies(dated -> assertThat(dated.content().register()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decision ID,Decision,Decision Owner,Date,Impact,Follow-Up",
                "Decision ID,Date,Title,Details,Rationale,Status",
                "Decision ID,Date,Decision Topic,Status",
                "ID,Decision Topic,Decision Owner,Status,Date",
                "decision_id,date,status,activity_code,decision,approver",
                "Datum,Beschluss,Begründung,Gremium,Projekt"
            })
    void aListOfDecisionsIsNoRegister(String header) {
        assertThat(read(header).format()).isEqualTo("csv/decisions");
    }

    private ReadResult read(String header) {
        String[] headers = header.split(",");
        StringBuilder text = new StringBuilder(header + "\n");
        for (int row = 1; row <= 2; row++) {
            for (int i = 0; i < headers.length; i++) {
                text.append(i == 0 ? "" : ",").append(cell(headers[i].toLowerCase(java.util.Locale.ROOT), i, row));
            }
            text.append('\n');
        }
        Path file = Drop.of(folder, "table.csv", text.toString()).path();
        try {
            return new TableReader().read(new Source("table.csv", file, "", Told.MODIFIED));
        } catch (UnreadableExport refused) {
            throw new AssertionError(refused.problems().toString(), refused);
        }
    }

    private static String cell(String header, int column, int row) {
        if (header.matches(".*(date|datum|due|when|raised|raised on|deadline|termin|échéance|fecha.*|end|closed)$")) {
            return "2026-03-1" + row;
        }
        if (header.matches(".*(status|statut|estado)$")) {
            return row == 1 ? "Open" : "Closed";
        }
        if (header.matches(
                ".*(owner|whom?|assigned to|assignee|responsib.*|responsable|zuständig|verantwortlich|by|sponsor|approver)$")) {
            return row == 1 ? "Ann Lee" : "Bo Khan";
        }
        if (header.matches("(.*[ _])?(id|no|nr\\.|n°|nº|#|ref|item|code projet|código)$")) {
            return column == 0 && header.length() > 2 ? "A-" + row : "A-00" + row;
        }
        if (header.matches("rag|priority|budget|gremium|instance|decision type")) {
            return switch (header) {
                case "rag" -> row == 1 ? "Red" : "Green";
                case "priority" -> "High";
                case "budget" -> "1000" + row;
                default -> "Harbour board";
            };
        }
        return row == 1 ? "Harbour wall " + header : "Ferry pier " + header;
    }
}
