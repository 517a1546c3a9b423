package dev.plumbline.intake.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which version of a date or an amount a header speaks of ({@code formats.md} C.1, baseline against forecast against actual). */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
enum Qualifier {
    VARIANCE(
            "variance",
            "slippage",
            "delta",
            "abweichung",
            "ecart",
            "desviacion",
            "verschiebung",
            "deviation",
            "change"),
    BASELINE(
            "baseline",
            "original",
            "initial",
            "initiale",
            "basisplan",
            "ursprunglich",
            "ursprungliche",
            "ursprungliches",
            "ursprunglicher",
            "originale",
            "originel",
            "inicial",
            "reference",
            "linea base",
            "base line"),
    ACTUAL(
            "actual",
            "ist",
            "reel",
            "reelle",
            "real",
            "tatsachlich",
            "tatsachliche",
            "tatsachliches",
            "tatsachlicher",
            "effectif"),
    FORECAST(
            "forecast",
            "current",
            "revised",
            "expected",
            "latest",
            "prognose",
            "aktuell",
            "hochrechnung",
            "revise",
            "revisee",
            "new",
            "neu",
            "neue",
            "neues",
            "neuer",
            "aktuelle",
            "aktuelles",
            "aktueller",
            "aktualisiert",
            "nouvelle",
            "nouveau",
            "actualise",
            "actualisee",
            "nueva",
            "nuevo",
            "revisado",
            "revisada",
            "actualizado",
            "actualizada",
            "prevista",
            "vigente",
            "voraussichtlich",
            "voraussichtliche",
            "voraussichtliches",
            "estimee",
            "previsionnel",
            "atterrissage",
            "previsto",
            "pronostico",
            "outlook",
            "eac",
            "estimate at completion"),
    PLANNED(
            "planned",
            "plan",
            "soll",
            "geplant",
            "geplante",
            "geplantes",
            "geplanter",
            "planifiee",
            "planificada",
            "planifie",
            "prevue",
            "prevu",
            "planificado",
            "budgeted",
            "approved");

    private final List<String> words;

    Qualifier(String... words) {
        this.words = List.of(words);
    }

    /** The first qualifier a header has, in the order of this list. */
    static Optional<Qualifier> of(String key) {
        return Arrays.stream(values()).filter(q -> q.in(key)).findFirst();
    }

    /** Whether a header has it. */
    boolean in(String key) {
        return words.stream().anyMatch(w -> HeaderText.contains(key, w));
    }

    /** The header without it. */
    String removedFrom(String key) {
        String rest = " " + key + " ";
        for (String word : words) {
            rest = rest.replace(" " + word + " ", " ");
        }
        return rest.strip();
    }
}
