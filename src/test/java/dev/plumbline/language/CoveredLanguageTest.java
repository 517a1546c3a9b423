package dev.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which languages are told apart, and which are not covered. */
class CoveredLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|We agreed that the date of the programme will be kept and that the team is told about it",
                "de|Wir haben beschlossen, dass das Programm nicht weiter geht und die Mittel an das andere gehen",
                "fr|Nous avons décidé que le programme ne sera pas poursuivi et que les moyens vont à un autre projet",
                "es|Hemos decidido que el programa no se va a continuar y que los medios son para el otro proyecto",
                "und|Nós decidimos que o programa não vai continuar e que os meios são para o outro projeto",
                "und|Abbiamo deciso che il programma non va avanti e che i mezzi sono per gli altri progetti della società",
                "und|Wij hebben besloten dat het programma niet verder gaat en dat de middelen naar een ander project gaan",
                "und|Vi har beslutat att programmet inte ska fortsätta och att medlen går till ett annat projekt som vi har",
                "und|Zdecydowaliśmy, że program nie będzie kontynuowany, a środki trafią do innego projektu w tym roku",
                "und|Мы решили, что программа не будет продолжена, и средства пойдут на другой проект в этом году",
                "und|我们决定不再继续这个项目，资金将用于另一个项目。",
                "und|プログラムを続けないことに決めました。予算は別の計画に使います。",
                "und|Orion Falcon Harbour",
                "''|12 : 30 …",
                "en|We agreed that the Hafenprogramm is stopped, weil die Prüfung fehlt, and that the team will be told"
            })
    void aTextIsInACoveredLanguageOrInNone(String language, String text) {
        assertThat(CoveredLanguage.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|BESCHLUSS|Orion gestoppt",
                "en|Decided|Orion",
                "en|DECISION|stop the Orion programme",
                "fr|DECISION|arrêt du programme",
                "es|Acuerdo|Orion",
                "und|DECISION|Orion",
                "und|Venue|Orion"
            })
    void theWordsThatMarkTellTheLanguageOfATerseText(String language, String label, String text) {
        assertThat(Markers.language(List.of(label), text)).isEqualTo(language);
    }
}
