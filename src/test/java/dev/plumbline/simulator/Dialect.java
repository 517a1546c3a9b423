package dev.plumbline.simulator;

import dev.plumbline.simulator.TableFile.Style;
import java.util.List;
import java.util.Locale;

/** How the register of an organisation is headed and worded; the columns are always in the order of {@link RegisterDocument}. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
enum Dialect {
    PLAIN(
            "ID|Name|Department|Project Manager|Sponsor|Status|Priority|Type|Objective|Start Date|End Date|Baseline End|Budget|Spend|FTE|% Complete|Health|Description|Benefit|Replaces",
            "Proposed|In progress|On hold|Completed|Cancelled",
            "Critical|High|Medium|Low",
            "Change|Mandatory|Run",
            Style.of(false, ',', '.', "yyyy-MM-dd")),
    BRITISH(
            "Project ID|Project Name|Business Unit|Project Lead|Executive Sponsor|Project Status|Priority Level|Project Type|Strategic Objective|Planned Start|Planned End|Baseline Finish|Total Budget|Spend to Date|FTEs|Progress|RAG Status|Project Description|Expected Benefits|Removes",
            "Proposal|Active|Paused|Done|Stopped",
            "Critical|High|Medium|Low",
            "Change|Regulatory|Business as usual",
            Style.of(false, ',', '.', "dd/MM/yyyy")),
    GERMAN(
            "Projektnummer|Projektname|Abteilung|Projektleiter|Auftraggeber|Projektstatus|Priorität|Projektart|Strategisches Ziel|Startdatum|Enddatum|Basisplan Ende|Gesamtbudget|Ist-Kosten|VZÄ|Fortschritt|Ampel|Beschreibung|Nutzen|Ersetzt",
            "vorgeschlagen|in Arbeit|pausiert|abgeschlossen|abgebrochen",
            "kritisch|hoch|mittel|niedrig",
            "Veränderung|Pflicht|Betrieb",
            Style.of(false, ';', ',', "dd.MM.yyyy")),
    FRENCH(
            "Code projet|Nom du projet|Direction|Chef de projet|Sponsor|Statut du projet|Priorité|Type de projet|Objectif stratégique|Date de début|Date de fin|Fin de référence|Budget total|Consommé|ETP|Avancement|Météo|Description|Gains attendus|Remplace",
            "proposé|en cours|suspendu|terminé|annulé",
            "critique|haute|moyenne|basse",
            "transformation|obligatoire|exploitation",
            Style.of(false, ';', ',', "dd/MM/yyyy")),
    SPANISH(
            "Código|Nombre del proyecto|Departamento|Jefe de proyecto|Patrocinador|Estado del proyecto|Prioridad|Tipo de proyecto|Objetivo estratégico|Fecha de inicio|Fecha de fin|Fin línea base|Presupuesto|Gasto|EJC|Progreso|Semáforo|Descripción|Beneficios|Sustituye a",
            "propuesto|en curso|en espera|terminado|cancelado",
            "crítica|alta|media|baja",
            "transformación|obligatorio|operación",
            Style.of(false, ';', ',', "dd/MM/yyyy"));

    private final List<String> header;
    private final List<String> states;
    private final List<String> tiers;
    private final List<String> kinds;
    private final Style style;

    Dialect(String header, String states, String tiers, String kinds, Style style) {
        this.header = List.of(header.split("\\|"));
        this.states = List.of(states.split("\\|"));
        this.tiers = List.of(tiers.split("\\|"));
        this.kinds = List.of(kinds.split("\\|"));
        this.style = style;
    }

    static Dialect of(Scenario scenario) {
        return values()[Chance.of(scenario.name(), "dialect").below(values().length)];
    }

    List<String> header() {
        return header;
    }

    String state(Work.State state) {
        return states.get(List.of(Work.State.values()).indexOf(state));
    }

    String tier(int tier) {
        return tiers.get(tier - 1);
    }

    String kind(Work.Kind kind) {
        return kinds.get(List.of(Work.Kind.values()).indexOf(kind));
    }

    Style style() {
        return style;
    }

    /** The word for a rating. */
    String rating(String green, boolean amber) {
        return switch (this) {
            case PLAIN, BRITISH -> amber ? "Amber" : green;
            case GERMAN -> amber ? "gelb" : "grün";
            case FRENCH -> amber ? "jaune" : "vert";
            case SPANISH -> amber ? "amarillo" : "verde";
        };
    }

    String shown() {
        return name().toLowerCase(Locale.ROOT);
    }
}
