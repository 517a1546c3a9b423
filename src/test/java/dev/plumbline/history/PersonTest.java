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
                "J. Smith | Ann Smith",
                "akhan | John Smith",
                "Jane Smith | Jane Smith; Al Ray",
                "Jane Smith, Al Ray | Jane Smith",
                "Jane Smith, Al Ray | Bo Khan, Al Ray"
            })
    void theseAreDifferentPeople(String one, String other) {
        assertThat(Person.same(one, other)).isFalse();
        assertThat(Person.different(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J. Smith | Jane Smith",
                "J. Smith | Smith, John",
                "jsmith | John Smith",
                "Smith | John Smith",
                "J S | Jo Sun",
                "J. Smith; Al Ray | Al Ray & Jane Smith",
                "'' | ''",
                "Jane Smith | ''"
            })
    void aShortFormIsNeitherTheSamePersonNorAnother(String one, String other) {
        assertThat(Person.same(one, other)).isFalse();
        assertThat(Person.different(one, other)).isFalse();
    }
}
