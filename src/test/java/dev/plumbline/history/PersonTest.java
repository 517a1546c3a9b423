package dev.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Smith | Smith, Jane",
                "Jane Smith | SMITH Jane (Finance)",
                "Dr. Jane Smith | jane smith",
                "J. Smith | Jane Smith",
                "Jane Smith | Jane Anna Smith",
                "José Núñez | Jose Nunez",
                "Jane Smith; Al Ray | Al Ray & Jane Smith"
            })
    void theseAreTheSamePeople(String one, String other) {
        assertThat(Person.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Smith | John Smith",
                "Jane Smith | Jane Smith; Al Ray",
                "Jane Smith, Al Ray | Jane Smith",
                "J S | Jo Sun",
                "'' | ''"
            })
    void theseAreNot(String one, String other) {
        assertThat(Person.same(one, other)).isFalse();
    }
}
