package dev.plumbline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like talk and is none; the shapes of talk are shown by the samples. */
class TurnShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name: Orion;Owner: Ann;Status: green;Name: Falcon;Owner: Bob;Status: red",
                "Note: one;Note: two;Decision: three;Note: four;Decision: five",
                "http: //a;https: //b;http: //c;https: //d",
                "Mara: one;- a list;- and more;- and more;Tobin: two;- a list;Mara: three;# Heading",
                "10:00 Welcome: Ann;10:15 Budget Review: Bob;10:30 Any Other Business: Ann",
                "12:00:01 INFO: started;12:00:02 INFO: running;12:00:03 WARNING: stopped;12:00:04 INFO: ended",
                "Id\tTime;Orion\t10:30;Falcon\t10:45;Harbour\t11:00",
                "Mara: one;Tobin: two",
                "Budget (10:30);Risks (10:45);Closing (11:00)"
            })
    void listsOfFieldsAgendasAndLogsAreNoTalk(String lines) {
        assertThat(TurnShape.of(List.of(lines.split(";")))).isEmpty();
    }
}
