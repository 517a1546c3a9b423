package dev.plumbline.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels that meeting tools give people, in several languages. */
class PersonLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "Ann Lee|Ann Lee|0.9",
                "Ann Lee (Guest)|Ann Lee|0.9",
                "Ann Lee (External)|Ann Lee|0.9",
                "Lena Orth [C]|Lena Orth|0.9",
                "Lena Orth Extern|Lena Orth|0.9",
                "Lena Orth - externe|Lena Orth|0.9",
                "Ashe, Tobin (FIN)|Tobin Ashe|0.9",
                "de la Cruz, María José (ORG-12/B)|María José de la Cruz|0.9",
                "Ann Lee, PhD|Ann Lee|0.9",
                "Ann Lee (Unverif|Ann Lee|0.9",
                "Ann's iPhone|Ann|0.6",
                "Ann Lee’s MacBook Pro|Ann Lee|0.6",
                "iPhone von Jörg|Jörg|0.6",
                "iPad de Camille|Camille|0.6",
                "@Ann Lee|Ann Lee|0.3",
                "Ann Lee & Bob Ray|Ann Lee & Bob Ray|0.3",
                "Ann Lee 12:04|Ann Lee|0.9",
                "**Ann Lee:**|Ann Lee|0.9",
                "ann.lee2@example.org|Ann Lee|0.9",
                "\u202BAnn\u200B Lee\u202C|Ann Lee|0.9",
                "李明|李明|0.9",
                "Anna Sala|Anna Sala|0.9",
                "Conference Room 4|nobody|0",
                "Room-12|nobody|0",
                "Besprechungsraum Nord|nobody|0",
                "Salle de réunion B|nobody|0",
                "Sala 4|nobody|0",
                "MacBook Pro|nobody|0",
                "iPhone 15|nobody|0",
                "DESKTOP-7F3K2|nobody|0",
                "Unknown Speaker|nobody|0",
                "Speaker 1|nobody|0",
                "Sprecher 2|nobody|0",
                "Orateur 3|nobody|0",
                "Hablante 1|nobody|0",
                "+44 20 7946 0958|nobody|0",
                "Guest|nobody|0",
                "Gast 3|nobody|0",
            })
    void theNameInALabelIsFoundAndHowSureItIsThatTheySpoke(String label, String name, double attribution) {
        assertThat(PersonLabel.name(label)).isEqualTo(name == null ? "" : name);
        assertThat(PersonLabel.attribution(label)).isEqualTo(attribution);
    }
}
